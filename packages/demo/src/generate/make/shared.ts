import {
  AUDIENCES,
  type ContentInput,
  type ContentType,
  type FeedDocument,
  type Locale,
  type Localised,
  parseFeedLine,
  type Reference,
} from '@ratusz/content-schemas'
import { addDays } from '../../days.ts'
import { pick, type Random, times } from '../../pictures/kit/random.ts'
import { writeShort } from '../body.ts'
import { type Author, happens, inEach, type Phrase, say, wholeBetween } from '../phrase.ts'
import { CHANGE_NOTES } from '../phrases/common.ts'
import { UNIT_NAMES } from '../phrases/places.ts'
import { SERVICE_SENTENCES } from '../phrases/services.ts'
import { POOL } from '../pool.ts'
import type { SlugBook } from '../slug-book.ts'
import { chanceFor, dayOf, idOf, localesOf, type Place, someOf, type TownSource, titleOf } from '../source.ts'

/** What a document is made with: its place in the town, its languages, its own chance, and the slugs given so far. */
export type Maker = { town: TownSource; place: Place; id: string; locales: Locale[]; author: Author; slugs: SlugBook }

export const makerFor = (town: TownSource, place: Place, slugs: SlugBook): Maker => ({
  town,
  place,
  id: idOf(place.index),
  locales: localesOf(town, place),
  author: { random: chanceFor(town, place, 'text'), date: dayOf(town, place) },
  slugs,
})

const WITHOUT_DRAFTS: ReadonlySet<ContentType> = new Set(['media', 'topics', 'redirects', 'portal', 'home', 'search'])

const isGlobal = (type: ContentType): boolean => type === 'portal' || type === 'home' || type === 'search'

/** A line of the feed, checked by the contract. */
export const asLine = <T extends ContentType>(
  { place, id, locales, author, town }: Maker,
  type: T,
  data: ContentInput<T>,
): FeedDocument => {
  const [published] = [place.type === 'events' ? addDays(author.date, -21) : author.date, town.today].sort()
  const at = `${published}T0${4 + (place.index % 5)}:${String(place.index % 60).padStart(2, '0')}:00.000Z`
  const line = parseFeedLine({
    kind: 'document',
    type,
    id: isGlobal(type) ? type : id,
    updatedAt: at,
    publishedAt: WITHOUT_DRAFTS.has(type) ? null : at,
    locales,
    data,
  })
  if (line.kind !== 'document') throw new TypeError(`${type} ${id} became a ${line.kind}`)
  return line
}

/** The fields that every type with a page of its own has. */
export const baseOf = ({ town, place, id, locales, author, slugs }: Maker, summaries: readonly Phrase[]) => {
  const { random, date } = author
  const title = titleOf(town, place)
  const summary = say(author, pick(random, summaries))
  const isMajor = happens(random, 0.1)
  return {
    title: inEach(locales, title),
    slug: inEach(locales, (locale) => slugs.take({ type: place.type, id, locale, title: title(locale) })),
    summary: inEach(locales, (locale) => clipped(summary(locale))),
    topics: someIds(random, town.plan.topics, [1, 3]),
    audiences: [...new Set(times(wholeBetween(random, 0, 2), () => pick(random, AUDIENCES)))],
    ownerUnit: idOf(Math.floor(random() * town.plan.units)),
    reviewAt: addDays(date, 365),
    updateType: isMajor ? ('major' as const) : ('minor' as const),
    changeNote: isMajor ? inEach(locales, say(author, pick(random, CHANGE_NOTES))) : {},
    producedBy: UNIT_NAMES[Math.floor(random() * town.plan.units)]?.pl ?? null,
    producedAt: date,
    publishedBy: 'Redakcja portalu',
  }
}

/** Other documents of the town, each once, never the document itself. */
export const relatedTo = ({ town, place, author: { random } }: Maker, most: number): Reference[] => {
  const types = ['articles', 'articles', 'service-cards', 'pages', 'events', 'procedures'] as const
  const found = times(wholeBetween(random, 0, most), (): Reference => {
    const type = pick(random, types)
    return { type, id: idOf(someOf(town, random, type).index) }
  })
  const others = found.filter(({ type, id }) => type !== place.type || id !== idOf(place.index))
  return [...new Map(others.map((reference) => [`${reference.type}/${reference.id}`, reference])).values()]
}

/** Between so and so many ids of a type that has `count` documents, each once. */
export const someIds = (random: Random, count: number, [from, to]: readonly [number, number]): string[] => [
  ...new Set(times(wholeBetween(random, from, to), () => idOf(Math.floor(random() * count)))),
]

/** Ids of the pool's pictures, or of what can be downloaded, as far as the town has them. */
export const mediaIds = ({ plan }: TownSource, kind: 'picture' | 'printable'): string[] =>
  POOL.slice(0, plan.media).flatMap((item, index) => (item.kind === kind ? [idOf(index)] : []))

/** Something, or nothing, in `share` of the cases. */
export const maybe = <T>(random: Random, share: number, value: () => T): T | null => (happens(random, share) ? value() : null)

/** Words drawn from a list, in the document's languages. */
export const wordsOf = ({ author, locales }: Maker, phrases: readonly Phrase[]): Localised<string> =>
  inEach(locales, say(author, pick(author.random, phrases)))

/** Citations of one to three of the town's acts. */
export const citationsFor = ({ town, author: { random } }: Maker) =>
  someIds(random, town.plan['legal-acts'], [1, 3]).map((act) => ({ act }))

/** A remark of one or two paragraphs, for fields that hold no page. */
export const remark = ({ author, locales }: Maker, sentences = SERVICE_SENTENCES) => writeShort({ author, locales, sentences })

/** A telephone number of the town; the block 58 000 belongs to nobody. */
export const phoneOf = (random: Random): string => `58 000 ${wholeBetween(random, 10, 99)} ${wholeBetween(random, 10, 99)}`

const LONGEST_SUMMARY = 250

const clipped = (text: string): string => {
  if (text.length <= LONGEST_SUMMARY) return text
  const cut = text.slice(0, LONGEST_SUMMARY - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
