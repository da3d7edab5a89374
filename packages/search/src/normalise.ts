import type { Locale } from '@ratusz/content-schemas'

/**
 * Words as the index and the query both know them. Indexing and searching must run the very same
 * function, so it is small, pure and needs nothing but the language's own `Intl`.
 */

const MARKS = /\p{M}/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*/gu

// Unicode does not decompose these, so taking marks away leaves them: people leave the stroke out when they type.
const LATIN: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

// Spellings that Arabic writers interchange: hamza seats, alif maqsura, ta marbuta.
const ARABIC: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ـ: '' }
const ARABIC_ARTICLE = /^(?:وال|فال|بال|كال|لل|ال)(?=.{3,})/u

const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

const foldLatin = (word: string): string =>
  word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[łđøßæœı]/gu, (letter) => LATIN[letter] ?? letter)

// In Ukrainian і/ї and е/є are different letters, and ї and й only look like marked ones: compose before taking marks away.
const foldUkrainian = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u0300\u0301]/gu, '')
    .replace(/['’ʼ]/gu, '')

const foldArabic = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu, '')
    .replace(/[أإآٱىئؤةـ]/gu, (letter) => ARABIC[letter] ?? letter)
    .replace(ARABIC_ARTICLE, '')

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word)
const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

// By the word's own script: a Ukrainian page names Polish offices, an Arabic query may hold a Latin form number.
const fold = (word: string): string =>
  isArabic(word) ? foldArabic(word) : isCyrillic(word) ? foldUkrainian(word) : foldLatin(word)

/**
 * A text as the index knows it: words only, one space between them, case and marks folded
 * (Łódź → lodz, opłata → oplata, مكتبة → مكتبه), hyphenated words both whole and in parts.
 *
 * @param text any text, also what somebody typed: nothing in it is special
 * @param locale decides how letters are lowered (a Turkish-like rule never applies to ours)
 * @returns an empty string where the text holds no letter or digit
 */
export const normalise = (text: string, locale: Locale): string => {
  const words = digits(text.toLocaleLowerCase(locale)).normalize('NFC').match(WORD) ?? []
  return words
    .flatMap((word) => (word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-')] : [word]))
    .map(fold)
    .filter((word) => word !== '')
    .join(' ')
}
