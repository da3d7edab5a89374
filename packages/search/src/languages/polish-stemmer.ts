/**
 * Snowball's Polish stemmer, by Dmitry Shachnev, ported from Snowball 3.1
 * (https://snowballstem.org/algorithms/polish/stemmer.html). Licence: ../../licences/SNOWBALL.txt
 */

const FIRST_SYLLABLE = /[aeiouyóąę][^aeiouyóąę]/u
const CONDITIONAL = /(?:byście|byśmy|byś|bym|by)$/u
const PARTICIPLE_OR_COMPARATIVE: readonly (readonly [string, string])[] = [
  ['iejsz', ''],
  ['ając', ''],
  ['sząc', 's'],
  ['ąc', ''],
  ['sz', ''],
]

type Rule = { isInR1?: true; replacement?: string; isAdjective?: true }

const rules = (rule: Rule, endings: string): [string, Rule][] => endings.split(' ').map((ending) => [ending, rule])

const RULES: ReadonlyMap<string, Rule> = new Map([
  // Nouns: not where they would leave less than a syllable.
  ...rules({ isInR1: true }, 'a ia e ie ach iach i ami iami owi iowi em iem om iom o u iu ów ą ią'),
  ...rules({ isAdjective: true }, 'ich ych imi ymi ej iej im ym ego iego emu iemu y'),
  ...rules({}, 'ąca ająca sza iejsza ące ające sze iejsze ącą ającą iejszą'),
  ...rules({}, 'asz esz isz amy emy imy acie ecie icie ają eść aść ać ieć ić ąć ając ąc aj ajcie cie ę am'),
  ...rules({}, 'ałem iałem iłem ałam iałam iłam ałeś iałeś iłeś ałaś iałaś iłaś ał iał ił ała iała iła ało iało iło'),
  ...rules({}, 'aliśmy ieliśmy iliśmy ałyśmy iałyśmy iłyśmy aliście ieliście iliście ałyście iałyście iłyście ali ieli ili'),
  ...rules({}, 'ały iały iły'),
  ...rules({ replacement: 's' }, 'sząca szące szącą szę'),
  ...rules({ replacement: 'ł' }, 'łeś łaś liśmy łyśmy liście łyście'),
])

const LONGEST_ENDING = 8

/** The stem of a Polish word in lower case, marks where they belong: mieszkańców → mieszkańc. */
export const stemPolish = (word: string): string => {
  if (word.length < 2) return word
  const syllable = FIRST_SYLLABLE.exec(word)
  const r1 = syllable ? syllable.index + 2 : word.length
  const indicative = word.slice(r1).replace(CONDITIONAL, '')
  return withoutEnding(word.slice(0, r1) + indicative, r1)
}

const withoutEnding = (word: string, r1: number): string => {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length -= 1) {
    const at = word.length - length
    const ending = word.slice(at)
    // "Lepszą" is a comparative, "noszą" is somebody carrying.
    if (ending === 'szą') return at >= r1 ? word.slice(0, at) : `${word.slice(0, at)}s`
    const rule = RULES.get(ending)
    if (!rule || (rule.isInR1 && at < r1)) continue
    const rest = word.slice(0, at)
    return (rule.isAdjective ? withoutDegree(rest) : rest + (rule.replacement ?? '')).replace(/'$/, '')
  }
  return word.length < 2 ? word : withoutSoftness(word)
}

const withoutDegree = (stem: string): string => {
  for (const [ending, replacement] of PARTICIPLE_OR_COMPARATIVE)
    if (stem.length - ending.length >= 2 && stem.endsWith(ending)) return stem.slice(0, stem.length - ending.length) + replacement
  return stem
}

const SOFT: Record<string, string> = { ć: 'c', ń: 'n', ś: 's', ź: 'z' }

// Other cases have no mark there: słoń, słonia.
const withoutSoftness = (word: string): string => word.replace(/(?<=.)[ćńśź]$/u, (letter) => SOFT[letter] ?? letter)
