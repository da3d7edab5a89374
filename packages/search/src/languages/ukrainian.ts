import { fold } from '../fold.ts'
import { endingSet, type Language, wordSet } from './language.ts'

/**
 * The key of a Ukrainian word. There is no Snowball algorithm for Ukrainian; this one takes away the endings of nouns, adjectives
 * and the commonest verb forms, then what derives one word from another (реєстрація, реєстрування, реєструвати), and writes the
 * stem's last sounds as they are in every case (мешканець, мешканці; дорога, дорозі; рік, року).
 */
const keyOf = (word: string): string =>
  fold(commonVowel(commonConsonant(withoutDerivation(withoutEnding(withoutReflexive(word))))))

const ENDINGS = endingSet(`
  ями ами їв ів ей їй єм ем ом ам ям ах ях ою ею єю ію ією ії ія іє ій іям іями іях у ю а я о е є и і ї ь й
  ий ого ього ому ьому им ім їм ої ьої ьою их іх їх ими іми їми
  ую юю ує ює уєш юєш ують юють уємо юємо уєте юєте иш їш еш єш
`)
const SHORTEST_STEM = 3

// Their last letters look like an ending.
const WHOLE_STEM = /^(.*(?:грам|(?:^|о)драм|панорам|клам|архів|музе))(?:[аиіоуеюїй]|ою|єм|ам|ями?|ами|ях|ах|ів|їв|ом)?$/u
// Будівля, будівель; посвідчення, посвідчень (not вересень, вересня).
const OF_MANY = /^(.+[вмп])ель$|^(.+[жлнчшщ]ен)ь$/u

const withoutReflexive = (word: string): string => (word.length > 5 ? word.replace(/(?<=[тьвлаоиюйме])(?:ся|сь)$/u, '') : word)

const withoutEnding = (word: string): string => {
  const [, land, deed] = OF_MANY.exec(word) ?? []
  const whole = WHOLE_STEM.exec(word)?.[1] ?? land ?? (deed && `${deed}н`)
  if (whole !== undefined) return whole
  for (let length = Math.min(ENDINGS.longest, word.length - SHORTEST_STEM); length > 0; length -= 1)
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length)
  return word
}

const DERIVED =
  /(?:(?:[ую]ва|[оу]?ва|а|я|е|є|и|і)?нн|[уюо]ван|[уюо]ва[втл]|[аяи][втл]|[аяи]вш|[уюо]в|а[цйт]і?|яці?|[оі]ст|ан|ян|[оеє]в|ів)$/u

const withoutDerivation = (stem: string): string => {
  const root = stem.replace(DERIVED, '')
  return root.length < 4 ? stem : root
}

const commonConsonant = (stem: string): string =>
  stem.length < SHORTEST_STEM
    ? stem
    : stem
        .replace(/ь/gu, '')
        .replace(/щ$/u, 'ст')
        .replace(/(?<=[бпвмф])л$/u, '')
        .replace(/(.)\1$/u, '$1')
        .replace(/[цч]$/u, 'к')
        .replace(/[жз]$/u, 'г')
        .replace(/[шс]$/u, 'х')

const CONSONANT = '[^аеиоуюяіїє]'
const LAST_VOWEL = new RegExp(`[оеєі](?=${CONSONANT}$)`, 'u')
const LAST_VOWEL_BEFORE_TWO = new RegExp(`[оеє](?=${CONSONANT}{2}$)`, 'u')

const commonVowel = (stem: string): string =>
  stem.length <= SHORTEST_STEM ? stem.replace(LAST_VOWEL, 'і') : stem.replace(LAST_VOWEL, '').replace(LAST_VOWEL_BEFORE_TWO, 'і')

const stopWords = wordSet(`
  а або але без бо був була були було бути в вам вас ви від він вона вони воно все всі да де для до є же з за зі і із іі ім іх и и
  инших іх іхні й його и иого й ии яка яке яки яких який якии як якщо коли ми мати може можна можете мене мо на над нам нас наш не них ні
  о ось по под при про та так також там те ти тим тих то того тому тут у хто це цеи ця ці цього цим цих чи чим ще що щоб я
  біля буде будуть дуже зараз звідки коло куди мені може можливо моя моі міи наприклад наша нам потрібен потрібна потрібно сюди треба
  тільки хочу хочемо чому щось якім якими якого якоі якому якою які яку
`)

export const ukrainian: Language = { script: /\p{Script=Cyrillic}/u, keyOf, keepsBeginnings: true, stopWords }
