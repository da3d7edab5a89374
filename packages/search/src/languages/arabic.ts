import { fold } from '../fold.ts'
import { stemArabic } from './arabic-stemmer.ts'
import { type Language, wordSet } from './language.ts'

/**
 * The key of an Arabic word: Snowball's stem, taken until nothing more comes off (a word with its article loses less at once than
 * without), in one spelling, and without the long vowels by which a plural differs from its singular (ضريبة, ضرائب → ضرب).
 */
const keyOf = (word: string): string =>
  withoutLongVowels(fold(withoutFor(stemOf(word.normalize('NFKC').replace(JOINED_CONJUNCTION, '')))))

// Snowball leaves the article behind "and" and "so".
const JOINED_CONJUNCTION = /^[وف](?=(?:ال|بال|كال|لل).{3})/u
const SHORTEST_STEM = 3

const stemOf = (word: string): string => {
  const stem = stemArabic(word)
  return stem === word || stem.length < SHORTEST_STEM ? word : stem.length === SHORTEST_STEM ? stem : stemOf(stem)
}

// Snowball takes "for the" away but not "for"; short stems may begin with that letter themselves.
const withoutFor = (stem: string): string => (stem.length >= 5 ? stem.replace(/^ل/u, '') : stem)

const withoutLongVowels = (stem: string): string => {
  const consonants = stem.replace(/[اوي]/gu, '')
  return consonants.length >= SHORTEST_STEM ? consonants : stem
}

const stopWords = wordSet(`
  و في من على علي الى الي عن مع او ان انا انه انها هذا هذه ذلك تلك التي الذي الذين ما ماذا لا لم لن هل هو هي هم كل كان كانت يكون تكون
  قد كما لكن بعد قبل عند بين حتى حتي ثم اذا اين كيف متى متي لدى لدي غير دون اي ايضا به بها له لها لهم فيه فيها منه منها عليه عليها اليه اليها
`)

export const arabic: Language = { script: /\p{Script=Arabic}/u, keyOf, keepsBeginnings: false, stopWords }
