import type { Locale } from './locales.ts'

/** What a slug looks like: Latin letters, digits and single hyphens, at most 100 characters. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const SLUG_MAX_LENGTH = 100

const POLISH: Record<string, string> = { ł: 'l' }

// Ukrainian: the national transliteration, Cabinet of Ministers resolution No. 55 of 27 January 2010.
const UKRAINIAN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  "'": '',
  '’': '',
  ʼ: '',
}
const UKRAINIAN_WORD_START: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

// Arabic: a plain romanisation without marks; short vowels are not written, so they are not guessed.
const ARABIC: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ؤ: 'w',
  ئ: 'y',
  ـ: '',
}

const romaniseUkrainian = (text: string): string =>
  text
    .replace(/зг/gu, 'zgh')
    .replace(/(?<![\p{L}'’ʼ])[єїйюя]/gu, (letter) => UKRAINIAN_WORD_START[letter] ?? letter)
    .replace(/[\u0400-\u04ff'’ʼ]/gu, (letter) => UKRAINIAN[letter] ?? '')

const romaniseArabic = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670]/gu, '')
    .replace(/(?<!\p{L})ال/gu, 'al-')
    .replace(/[\u0600-\u06ff]/gu, (letter) => ARABIC[letter] ?? arabicDigit(letter))

const arabicDigit = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return ' '
}

/**
 * A slug made from a title: Latin, lower case, hyphens, at most 100 characters, cut at a word.
 *
 * @param title the title in `locale`
 * @param locale decides the transliteration; a title in several scripts is handled letter by letter
 * @returns a slug, or an empty string where the title holds no letter or digit
 */
export const slugify = (title: string, locale: Locale): string => {
  const lower = title.toLocaleLowerCase(locale)
  const latin = romaniseArabic(romaniseUkrainian(lower))
    .replace(/[ł]/gu, (letter) => POLISH[letter] ?? letter)
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  if (latin.length <= SLUG_MAX_LENGTH) return latin
  const cut = latin.slice(0, SLUG_MAX_LENGTH + 1)
  const word = cut.lastIndexOf('-')
  return word > SLUG_MAX_LENGTH / 2 ? cut.slice(0, word) : cut.slice(0, SLUG_MAX_LENGTH)
}
