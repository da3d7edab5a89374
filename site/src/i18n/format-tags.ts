import type { Locale } from '@ratusz/content-schemas'

/**
 * The BCP 47 tag that numbers and dates are written by. Arabic takes Latin digits, as official papers in Poland do, so that
 * numbers on the page are those on the form; British English puts the day first.
 */
export const FORMAT_TAGS: Record<Locale, string> = { pl: 'pl-PL', uk: 'uk-UA', ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' }
