import { fold } from '../fold.ts'
import { endingSet, type Language, wordSet } from './language.ts'
import { stemPolish } from './polish-stemmer.ts'

/** The key of a Polish word: Snowball's stem, without marks, its last sounds as they are in every case (droga, drodze → drog). */
const keyOf = (word: string): string => IRREGULAR.get(fold(word)) ?? plainEnding(fold(shortA(stemOf(hardened(word)))))

// Too short to lose an ending: what stays of "psa" would be the beginning of many words.
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'pies psa psu psem psie psy psow psom psami psach',
    'dzien dnia dni dniu dniem dniom dniach dniami',
    'wies wsi wsia wsie wsiom wsiach',
    'wynajm wynajem wynajmem',
    'najm najem najmem',
    'rok roku rokiem rokowi lata lat latach latom latami',
  ].flatMap((forms) => forms.split(' ').map((form): [string, string] => [form, forms.slice(0, forms.indexOf(' '))])),
)

const VOWEL = 'aeiouyóąę'
const CASE_ENDING = '(?=(?:(?:e|a|ą|ę|o|u|em|om|ami|ach|owi|ów)?$|ow))'

// Softened sounds before an ending, as the hard ones that they come from: pocz-cie → poczte, urzę-dzie → urzęde. Also keeps
// Snowball from taking nouns for verbs: cho-roby for a conditional, "ratusza" for a comparative, "metali" for "they…ed".
const HARDENED: readonly (readonly [RegExp, string])[] = [
  [/(?<!ł[aoy]?|li|l[aoy]?)by$/u, 'b'],
  [/ęć$/u, 'ęt'],
  [/(?<=..[szwmdtpbr]i)c$/u, 'ć'],
  [new RegExp(`(?<=.[${VOWEL}])sz(?=(?:a|e|y|em|u|owi|om|ami|ach|ów|ow|ą|ę)?$)`, 'u'), 's'],
  [/li$/u, 'l'],
  [new RegExp(`[śs]ci${CASE_ENDING}`, 'u'), 'st'],
  [/[śs][ćc]$/u, 'st'],
  [new RegExp(`(?<=..)ci${CASE_ENDING}`, 'u'), 't'],
  [new RegExp(`[źz]dzi${CASE_ENDING}`, 'u'), 'zd'],
  [new RegExp(`(?<=..)dzi${CASE_ENDING}`, 'u'), 'd'],
  [/dział/u, 'dzial'],
]

const hardened = (word: string): string => HARDENED.reduce((text, [sound, hard]) => text.replace(sound, hard), word)

const SHORTEST_STEM = 3
const NOUN_ENDING = /(?:ami|ach|om|ów|em|y|i|a|e|o|u|ą|ę)$/u

const stemOf = (word: string): string => {
  const stem = stemPolish(word)
  if (stem.length >= SHORTEST_STEM) return stem
  const noun = word.replace(NOUN_ENDING, '')
  return noun.length >= SHORTEST_STEM ? noun : word
}

// Urząd, urzędu.
const shortA = (stem: string): string => stem.replace(new RegExp(`ą(?=[^${VOWEL}]{1,2}$)`, 'u'), 'ę')

// Endings that show only once the marks are gone: what was typed without them, and -ium, -ii; verbs, too (rejestruje, rejestrować).
const BARE_ENDING = /(?:(?<=...)(?:i?ow|uj)|i?um|[iy][ij]|i?[aeou]|[ijy])$/
const DERIVED = endingSet('owac ywac ac owan ywan iwan owyw acyjn acj owat ow yw iw en on an al il el aj uj')

const plainEnding = (stem: string): string => withoutLooseVowel(hardConsonant(withoutDerivation(withoutBareEnding(stem))))

const withoutBareEnding = (stem: string): string => {
  const bare = stem.replace(BARE_ENDING, '')
  return stem.length >= 5 && bare.length >= SHORTEST_STEM ? bare : stem
}

// Zameldowanie, zameldować; rejestracja, rejestrować.
const withoutDerivation = (stem: string): string => {
  for (let length = Math.min(DERIVED.longest, stem.length - 4); length > 0; length -= 1)
    if (DERIVED.has(stem.slice(-length))) return stem.slice(0, -length)
  return stem
}

const hardConsonant = (stem: string): string =>
  stem.length < SHORTEST_STEM
    ? stem
    : stem
        .replace(/szcz$|scz?$/, 'st')
        .replace(/rz$/, 'r')
        .replace(/cz?$/, 'k')
        .replace(/sz$/, 's')
        .replace(/dz$/, 'g')
        .replace(/(?<=[^aeiouy])i$/, '')

// Podatek, podatku; miasto, mieście.
const withoutLooseVowel = (stem: string): string =>
  stem.length < 4 ? stem : stem.replace(/i?e([klnrwtzjmcp])$/, '$1').replace(/(?<=[ij])a(?=[^aeiouy]{1,3}$)/, 'e')

const stopWords = wordSet(`
  a aby ale albo ani az bez bo by byc byl byla bylo czy dla do gdy gdzie i ich ile im inne innych ja jak jaka jakie jaki jako je jego
  jej jest jesli juz kiedy kto ktora ktore ktory ktorych ktorym lub ma mam mi moga moge moj moja mozna mozesz na nad nam nas nasz nie
  nich nim niz o od on ona oraz po pod przed przez przy sa sie swoj ta tak takze tam te tego tej ten teraz to tu twoj ty tych tylko tym
  u w we wiec wy z za ze
  blisko chce chcemy chcialbym chcialabym co ci cos dlaczego dokad duzo juz kolo ktorego ktorej ktoremu ktorymi mamy masz mnie moze musi
  musze musimy nawet nic obok potrzebuje prosze skad teraz trzeba tutaj wszystko wtedy
`)

export const polish: Language = { script: /\p{Script=Latin}/u, keyOf, keepsBeginnings: true, stopWords }
