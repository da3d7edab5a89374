import type { Locale } from '@ratusz/content-schemas'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { type Messages, pl } from './pl.ts'
import { uk } from './uk.ts'

export type { Messages } from './pl.ts'

/** Every word of the portal's own, per language. */
export const messages: Record<Locale, Messages> = { pl, uk, ar, en }
