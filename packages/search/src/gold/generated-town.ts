import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { isPast } from '../search-page.ts'
import type { SearchPage } from '../types.ts'
import { type GoldTown, TODAY } from './demo-town.ts'

/** Numbers that are the same in every run: a linear congruential generator. */
const numbers = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SYLLABLES: Record<Locale, readonly string[]> = {
  pl: ['wó', 'le', 'brze', 'zi', 'no', 'gra', 'bów', 'sko', 'mie', 'łę', 'cha', 'ry', 'dą', 'wi', 'ce', 'ko', 'wal', 'ski'],
  uk: ['ко', 'ва', 'лен', 'ше', 'вчук', 'гор', 'бі', 'ли', 'на', 'мо', 'роз', 'сен', 'пе', 'тра', 'дуб', 'няк', 'ове', 'ськ'],
  ar: ['عب', 'دل', 'را', 'حم', 'نو', 'صا', 'لح', 'كر', 'يم', 'سل', 'ما', 'جد', 'فا', 'طم', 'هد', 'قا', 'سم', 'رش'],
  en: [
    'bar',
    'ton',
    'wick',
    'ley',
    'ham',
    'dun',
    'ford',
    'mar',
    'sted',
    'lin',
    'cot',
    'green',
    'hol',
    'by',
    'thor',
    'pe',
    'wes',
    'ash',
  ],
}

/**
 * A town of so many pages per language: the demonstration town's own, and news made of its sentences, with names of streets and
 * people that stand nowhere else, as a town's news have. The same size gives the same town.
 */
export const generatedTown = (town: GoldTown, pagesPerLanguage: number, languages: readonly Locale[] = LOCALES): GoldTown => ({
  ...town,
  pages: languages.flatMap((language) => {
    const own = town.pages.filter((page) => page.language === language)
    const made = Math.max(0, pagesPerLanguage - own.length)
    return [...own, ...newsOf(own, made, language)]
  }),
})

const newsOf = (own: readonly SearchPage[], count: number, language: Locale): SearchPage[] => {
  const next = numbers(7)
  const sentences = own.flatMap(({ text }) => text.split(/(?<=[.!?؟])\s+/u)).filter((sentence) => sentence.length > 30)
  const words = [...new Set(sentences.flatMap((sentence) => sentence.match(/\p{L}{5,}/gu) ?? []))]
  const topics = [...new Set(own.flatMap((page) => page.topics))]
  const pick = <T>(list: readonly T[], fallback: T): T => list[next(list.length)] ?? fallback
  const name = (): string => Array.from({ length: 2 + next(3) }, () => pick(SYLLABLES[language], '')).join('')
  return Array.from({ length: count }, (_, number): SearchPage => {
    const title = [...Array.from({ length: 2 + next(4) }, () => pick(words, '')), name()].join(' ')
    const length = 6 + next(24)
    const date = `20${16 + next(11)}-0${1 + next(9)}-${10 + next(18)}`
    return {
      path: `/${language}/generated/${number}/`,
      language,
      title,
      summary: pick(sentences, ''),
      kind: 'News',
      type: 'articles',
      topics: topics.length === 0 ? [] : [pick(topics, '')],
      date,
      ...(isPast({ type: 'articles', date, today: TODAY }) ? { isPast: true } : {}),
      text: Array.from({ length }, () => `${pick(sentences, '')} ${next(4) === 0 ? name() : ''}`).join(' '),
    }
  })
}
