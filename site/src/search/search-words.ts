import type { Locale } from '@ratusz/content-schemas'
import type { Plural } from '../i18n/plural.ts'

/** What the search page hands to its script: its language and the words it may say. */
export type SearchWords = { locale: Locale; busy: string; nothing: string; failed: string; found: Plural }
