/**
 * Snowball's Arabic stemmer, by Assem Chelli and Abdelkrim Aries, ported from Snowball 3.1
 * (https://snowballstem.org/algorithms/arabic/stemmer.html). Licence: ../../licences/SNOWBALL.txt
 */

// An affix and the length that a word must have for it to be taken away.
type Affixes = readonly (readonly [affix: string, wordLength: number])[]

const affixes = (wordLength: number, list: string): Affixes => list.split(' ').map((affix) => [affix, wordLength] as const)

// Longest first: it alone is tried.
const VERB_PRONOUNS = [...affixes(6, 'كما هما كمو'), ...affixes(5, 'نا ها كم هم كن هن ني'), ...affixes(4, 'ك ه')]
const VERB_PERSONS = [...affixes(6, 'تما ان ون ين'), ...affixes(5, 'تا نا تن'), ...affixes(4, 'ا ت ن ي')]
const VERB_PLURALS = affixes(5, 'وا تم')
const VERB_WAW = [...affixes(6, 'تمو'), ...affixes(4, 'و')]
const NOUN_PRONOUNS = [...affixes(6, 'كما هما'), ...affixes(5, 'نا ها كم هم هن'), ...affixes(4, 'ك ه ي')]
const NOUN_VOWELS = affixes(5, 'ا و ي')
const NOUN_PLURAL = affixes(5, 'ات')
const NOUN_TA = affixes(4, 'ت')
const NOUN_TA_MARBUTA = affixes(4, 'ة')
const NOUN_NUN = affixes(6, 'ن')
const ARTICLES = [...affixes(6, 'بال كال'), ...affixes(5, 'ال لل')]
const FUTURE: Record<string, string> = { سي: 'ي', ست: 'ت', سن: 'ن', سأ: 'أ' }
const DOUBLED_ALIF: Record<string, string> = { أأ: 'أ', أآ: 'آ', أؤ: 'أ', أا: 'ا', أإ: 'إ' }

/** The stem of an Arabic word, tashkeel and tatweel taken away and hamza seats made alike: والمكتبة → مكتب. */
export const stemArabic = (word: string): string => {
  const isDefined = /^(?:بال|كال).{2}/u.test(word) || /^(?:ال|لل).{2}/u.test(word)
  const bare = word.replace(/[\u0640\u064b-\u0652]/gu, '')
  return normaliseHamza(withoutPrefix(withoutSuffix(bare, isDefined), !isDefined))
}

const end = (word: string, list: Affixes): string | undefined => {
  const found = list.find(([affix]) => word.endsWith(affix))
  return found && word.length >= found[1] ? word.slice(0, -found[0].length) : undefined
}

const withoutSuffix = (word: string, isDefined: boolean): string =>
  (isDefined ? undefined : withoutVerbSuffix(word)) ?? withoutNounSuffix(word, isDefined)

const withoutVerbSuffix = (word: string): string | undefined => {
  let stem = end(word, VERB_PRONOUNS)
  if (stem === undefined) return end(word, VERB_PLURALS) ?? end(word, VERB_PERSONS)
  for (let next = end(stem, VERB_PRONOUNS); next !== undefined; next = end(stem, VERB_PRONOUNS)) stem = next
  return end(stem, VERB_PERSONS) ?? end(stem, VERB_WAW) ?? stem
}

const withoutNounSuffix = (word: string, isDefined: boolean): string => {
  const { stem, at } = withoutCaseOrPronoun(word, isDefined)
  if (stem.length >= 3 && stem[at - 1] === 'ي') return stem.slice(0, at - 1) + stem.slice(at)
  return stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem
}

// `at` is where the next ending is looked for: the algorithm looks one letter earlier behind a pronoun that stood alone.
const withoutCaseOrPronoun = (word: string, isDefined: boolean): { stem: string; at: number } => {
  const cut = (stem: string) => ({ stem, at: stem.length })
  const marbuta = end(word, NOUN_TA_MARBUTA)
  if (marbuta !== undefined) return cut(marbuta)
  const owned = isDefined ? undefined : end(word, NOUN_PRONOUNS)
  if (owned !== undefined) {
    const inner = end(owned, NOUN_VOWELS) ?? end(owned, NOUN_PLURAL) ?? end(owned, NOUN_TA)
    return inner === undefined ? { stem: owned, at: owned.length - 1 } : cut(inner)
  }
  const withoutNun = end(word, NOUN_NUN)
  const inner = withoutNun && (end(withoutNun, NOUN_VOWELS) ?? end(withoutNun, NOUN_PLURAL) ?? end(withoutNun, NOUN_TA))
  if (inner !== undefined) return cut(inner)
  const rest = withoutNun ?? word
  return cut((isDefined ? undefined : end(rest, NOUN_VOWELS)) ?? end(rest, NOUN_PLURAL) ?? rest)
}

const withoutPrefix = (word: string, isVerb: boolean): string => {
  const doubled = word.length > 3 ? DOUBLED_ALIF[word.slice(0, 2)] : undefined
  const head = doubled ?? ''
  let tail = doubled === undefined ? word : word.slice(2)
  const length = (): number => head.length + tail.length
  if (length() > 3 && /^[فو](?!ا)/u.test(tail)) tail = tail.slice(1)
  const article = ARTICLES.find(([affix]) => tail.startsWith(affix))
  if (article && length() >= article[1]) return head + tail.slice(article[0].length)
  const preposition = withoutPreposition(tail, length())
  if (preposition !== undefined) return head + preposition
  return isVerb ? head + withoutTense(tail, length()) : head + tail
}

const withoutPreposition = (tail: string, length: number): string | undefined => {
  if (tail.startsWith('با')) return tail
  return length > 3 && /^(?:ب|كك)/u.test(tail) ? tail.slice(1) : undefined
}

const withoutTense = (tail: string, length: number): string => {
  if (length <= 4) return tail
  const future = FUTURE[tail.slice(0, 2)]
  const rest = future === undefined ? tail : tail.slice(2)
  const isTenth = /^[تني]ست/u.test(rest) && length - (future === undefined ? 0 : 1) > 4
  return (future ?? '') + (isTenth ? `ا${rest.slice(1)}` : rest)
}

const normaliseHamza = (stem: string): string =>
  stem
    .replace(/[آأؤإئ]$/u, 'ء')
    .replace(/[آأإ]/gu, 'ا')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
