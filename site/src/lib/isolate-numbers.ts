import { directionOf, type Locale } from '@ratusz/content-schemas'

/** Groups of digits that are one number: 58 000 10 05, +48 58 000, 00 0000 0000. */
const GROUPED = /\+?\d+(?:[ \u00a0-]\d+)+/g

/**
 * Keeps the groups of a number in their order within right-to-left text, where they would else be shown from its end: as one
 * left-to-right isolate. Text in other languages stays as it is. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const isolateNumbers = (text: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' ? text.replace(GROUPED, (number) => `\u2066${number}\u2069`) : text
