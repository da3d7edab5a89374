// Unicode does not decompose these, so taking marks away leaves them: people leave the stroke out when they type.
const LETTERS: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Spellings that Arabic writers interchange: hamza seats, alif maqsura, ta marbuta.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ـ: '',
}
const PLAIN = /^[a-z0-9]*$/
const SPECIAL = /[łđøßæœıأإآٱىئؤةـ]/gu
const MARKS = /\p{M}/gu

/**
 * A word without marks: Łódź's ł and ź become l and z, ї becomes і, Arabic loses tashkeel and its hamza seats. What has no mark
 * stays, so that ґ and г remain two letters.
 *
 * @param word in lower case
 */
export const fold = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word
        .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFD')
        .replace(MARKS, '')
