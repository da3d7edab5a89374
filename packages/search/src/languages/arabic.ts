import { fold } from '../fold.ts'
import { stemArabic } from './arabic-stemmer.ts'
import { type Language, wordSet } from './language.ts'

/**
 * The key of an Arabic word: without what is written together with it and says nothing of what it means (the article, "and", "for");
 * Snowball's stem of the rest, taken until nothing more comes off; in one spelling, and without the long vowels by which a plural
 * differs from its singular (ضريبة, ضرائب → ضرب).
 */
const keyOf = (word: string): string => withoutLongVowels(fold(stemOf(withoutProclitics(word.normalize('NFKC')))))

const MARKS = /[\u0640\u064b-\u0652]/gu
// Snowball takes more off a word with its article than off the same word without, and leaves the article behind "and" and "so".
const ARTICLE = /^(?!والد(?:$|ة|ت|ي|ان))[وف]?(?:ال|بال|كال|لل)(?=.{3})/u
// Before these a word does not itself begin with such a letter; before others it may (لاجئ).
const BEFORE_ALIF = /^[وف]?[بل]?(?=[أإآ]..|ا(?:ست|.ت|ن)..)/u
const FOR = /^ل(?=[^ا].{3})/u

const withoutProclitics = (word: string): string =>
  word.replace(MARKS, '').replace(/ى$/u, 'ي').replace(ARTICLE, '').replace(BEFORE_ALIF, '').replace(FOR, '')

const SHORTEST_STEM = 3
// Snowball, which does not know a noun without its article from a verb, would take the wrong letters. Not عناوين, قانون.
const NOUN = /^(.{3,}?)(?:ات|(?<!ا.)[يو]ن|(?<=ن)ية?)$/u

const stemOf = (word: string): string => {
  const stem = NOUN.exec(word)?.[1] ?? stemArabic(word)
  if (stem.length < SHORTEST_STEM) return word.replace(/(?<=...)ة$/u, '')
  return stem === word || stem.length === SHORTEST_STEM ? stem : stemOf(stem)
}

const withoutLongVowels = (stem: string): string => {
  const consonants = stem.replace(/[اوي]/gu, '')
  return consonants.length >= SHORTEST_STEM ? consonants : stem
}

const stopWords = wordSet(`
  و في من على علي الى الي عن مع او ان انا انه انها هذا هذه ذلك تلك التي الذي الذين ما ماذا لا لم لن هل هو هي هم كل كان كانت يكون تكون
  قد كما لكن بعد قبل عند بين حتى حتي ثم اذا اين كيف متى متي لدى لدي غير دون اي ايضا به بها له لها لهم فيه فيها منه منها عليه عليها اليه اليها
  اريد نريد احتاج يجب ممكن يمكن يمكنني استطيع الان هنا هناك قرب قريب حول لماذا عندي لدينا نحن انت انتم بدون فقط مثل اذ وهو وهي
`)

export const arabic: Language = { script: /\p{Script=Arabic}/u, keyOf, keepsBeginnings: false, stopWords }
