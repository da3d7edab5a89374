import { directionOf, type Locale } from '@ratusz/content-schemas'

/** Groups of digits that are one number: 58 000 10 05, +48 58 000, 00 0000 0000. */
const GROUPED = /\+?\d+(?:[ \u00a0-]\d+)+/g

/** Words of one letter, which Polish and Ukrainian typography does not leave at the end of a line. */
const ONE_LETTER: Partial<Record<Locale, RegExp>> = {
  pl: /(?<![^\s(„])([aiouwz]) (?=\S)/giu,
  uk: /(?<![^\s(«])([аеєиіїоуюявзй]) (?=\S)/giu,
}

/**
 * What stays on the line of its number: a unit or a month after it, an abbreviation before it. And a dash stays with the words
 * before it.
 */
const TOGETHER: Partial<Record<Locale, RegExp>> = {
  pl: /(?<=\d) (?=(?:r\.|zł|gr|mln|mld|tys\.|%|mm|cm|m|km|kg|ha|h|min|godz\.|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L}))|(?<=(?:mln|mld|tys\.)) (?=zł)|(?<=(?<!\p{L})(?:ul\.|al\.|pl\.|os\.|nr|poz\.|art\.|ust\.|pkt|godz\.|§)) (?=[\p{Lu}\d])| (?=[–—] )/gu,
  uk: /(?<=\d) (?=(?:р\.|рр\.|грн|зл|млн|млрд|тис\.|%|мм|см|м|км|кг|га|год|хв|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)(?!\p{L}))|(?<=(?:млн|млрд|тис\.)) (?=грн|зл)|(?<=(?<!\p{L})(?:вул\.|пл\.|№|ст\.|п\.|§)) (?=[\p{Lu}\d])| (?=[–—] )/gu,
}

/**
 * Text as it is set on a page. A number keeps its groups in their order within right-to-left text, where they would else be shown
 * from its end (https://www.w3.org/International/questions/qa-bidi-unicode-controls), and elsewhere on one line; a word of one letter
 * stays with the next, and a number with what it counts.
 */
export const typeset = (text: string, locale: Locale): string => {
  if (directionOf(locale) === 'rtl') return text.replace(GROUPED, (number) => `\u2066${number}\u2069`)
  const whole = text.replace(GROUPED, (number) => number.replaceAll(' ', '\u00a0'))
  const [oneLetter, together] = [ONE_LETTER[locale], TOGETHER[locale]]
  return oneLetter && together ? whole.replace(oneLetter, '$1\u00a0').replace(together, '\u00a0') : whole
}
