import { directionOf, type Locale } from '@ratusz/content-schemas'

/** Groups of digits that are one number: 58 000 10 05, +48 58 000, 00 0000 0000. */
const GROUPED = /\+?\d+(?:[ \u00a0-]\d+)+/g

/** Words of one letter, which Polish and Ukrainian typography does not leave at the end of a line. */
const ONE_LETTER: Partial<Record<Locale, RegExp>> = {
  pl: /(?<![^\s(„])([aiouwz]) (?=\S)/giu,
  uk: /(?<![^\s(«])([аеєиіїоуюявзй]) (?=\S)/giu,
}

/**
 * Text as it is set on a page. A number keeps its groups in their order within right-to-left text, where they would else be shown
 * from its end (https://www.w3.org/International/questions/qa-bidi-unicode-controls), and elsewhere on one line; a word of one letter
 * stays with the next.
 */
export const typeset = (text: string, locale: Locale): string => {
  if (directionOf(locale) === 'rtl') return text.replace(GROUPED, (number) => `\u2066${number}\u2069`)
  const oneLetter = ONE_LETTER[locale]
  const whole = text.replace(GROUPED, (number) => number.replaceAll(' ', '\u00a0'))
  return oneLetter ? whole.replace(oneLetter, '$1\u00a0') : whole
}
