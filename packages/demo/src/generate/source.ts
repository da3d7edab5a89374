import type { Locale, Reference } from '@ratusz/content-schemas'
import { addDays } from '../days.ts'
import { cycled, pick, type Random, seeded } from '../pictures/kit/random.ts'
import { type Author, happens, type Said, say } from './phrase.ts'
import { ALERTS, DOCUMENTS, E_SERVICES, PLACES } from './phrases/catalogue.ts'
import { EVENT_TITLES, PROCEDURE_TITLES, VIOLATION_TITLES } from './phrases/guides.ts'
import { THEMES, type Theme } from './phrases/news.ts'
import { PAGE_TITLES, TOPIC_NAMES, UNIT_NAMES } from './phrases/places.ts'
import { ACT_TITLES, QUALIFIERS, SERVICE_TITLES } from './phrases/services.ts'
import type { GeneratedType, TownPlan } from './plan.ts'

/** What a town is made from. The same source always makes the same documents, each by itself. */
export type TownSource = {
  seed: string
  /** The first one is the language that every document has. */
  locales: readonly Locale[]
  plan: TownPlan
  /** `YYYY-MM-DD`: news end there, events go on after it. */
  today: string
}

/** The number in its type by which a document is made; its id is one more, as a database counts. */
export type Place = { type: GeneratedType; index: number }

export const idOf = (index: number): string => String(index + 1)

/** A source of chance for one part of one document, the same whatever else is made. */
export const chanceFor = ({ seed }: TownSource, { type, index }: Place, part: string): Random =>
  seeded(`${seed}/${type}/${index}/${part}`)

/** Documents of the past two years and more: as many a year as a real town writes, or fewer where the town is small. */
const ARTICLES_A_DAY = 499 / 365
const EVENTS_A_DAY = 83 / 365
const LEAST_DAYS = 2 * 365 + 60
const DAYS_AHEAD = 120

/** The day of a document: an article's own, an event's first; some day of the past three years for the rest. */
export const dayOf = (town: TownSource, place: Place): string => {
  const { type, index } = place
  const { today, plan } = town
  const count = plan[type]
  if (type === 'articles') {
    const pace = Math.min(ARTICLES_A_DAY, count / LEAST_DAYS)
    return addDays(today, -Math.max(0, Math.floor((count - 1 - index) / pace)))
  }
  if (type === 'events') {
    const pace = Math.min(EVENTS_A_DAY, count / LEAST_DAYS)
    const ahead = index < count ? DAYS_AHEAD - Math.floor((count - 1 - index) / pace) : 7 + ((index - count) % 60)
    return addDays(today, ahead)
  }
  // The newest alert holds on that day.
  if (type === 'alerts' && index >= count - 1) return addDays(today, -1)
  return addDays(today, -20 - Math.floor(chanceFor(town, place, 'day')() * 1000))
}

/** The languages of a document: usually all; what is written every day is sometimes in the first one or two only. */
export const localesOf = (town: TownSource, place: Place): Locale[] => {
  const { locales } = town
  if (['topics', 'units', 'legal-acts', 'portal', 'home', 'search', 'media', 'redirects'].includes(place.type))
    return [...locales]
  const random = chanceFor(town, place, 'locales')
  if (happens(random, 0.85)) return [...locales]
  return locales.slice(0, happens(random, 0.7) ? 1 : 2)
}

export const themeOf = (town: TownSource, place: Place): Theme => pick(chanceFor(town, place, 'theme'), THEMES)

/** What a document is called: known without making it, so that others can link to it. */
export const titleOf = (town: TownSource, place: Place): Said => {
  const { type, index } = place
  const author: Author = { random: chanceFor(town, place, 'title'), date: dayOf(town, place) }
  const { random } = author
  switch (type) {
    case 'articles':
      return say(author, pick(random, themeOf(town, place).titles))
    case 'events':
      return say(author, pick(random, EVENT_TITLES[eventKindOf(town, place)]))
    case 'topics':
      return named(TOPIC_NAMES, index)
    case 'units':
      return named(UNIT_NAMES, index)
    case 'legal-acts':
      return named(ACT_TITLES, index)
    case 'places':
      return named(
        PLACES.map(({ name }) => name),
        index,
      )
    case 'documents':
      return named(
        DOCUMENTS.map(({ name }) => name),
        index,
      )
    case 'e-services':
      return named(
        E_SERVICES.map(({ name }) => name),
        index,
      )
    case 'alerts':
      return say(author, cycled(ALERTS, index).title)
    case 'service-cards':
      return variant(SERVICE_TITLES, index)
    case 'procedures':
      return variant(PROCEDURE_TITLES, index)
    case 'violations':
      return variant(VIOLATION_TITLES, index)
    default:
      return say(author, PAGE_TITLES[index] ?? pick(random, PAGE_TITLES.slice(-2)))
  }
}

const EVENT_KINDS_DRAWN = [
  'culture',
  'culture',
  'sport',
  'education',
  'family',
  'fair',
  'nature',
  'council',
  'consultation',
] as const

export const eventKindOf = (town: TownSource, place: Place): (typeof EVENT_KINDS_DRAWN)[number] =>
  pick(chanceFor(town, place, 'kind'), EVENT_KINDS_DRAWN)

/** Some document of a type, the first ones far oftener than the last: every town has pages that all others link to. */
export const someOf = (town: TownSource, random: Random, type: LinkedType): Place => ({
  type,
  index: Math.floor(random() ** 2 * town.plan[type]),
})

/** The types that generated documents refer to. */
export type LinkedType = GeneratedType & Reference['type']

type Names = readonly Parameters<typeof say>[1][]

const named =
  (names: Names, index: number): Said =>
  (locale) => {
    const round = Math.floor(index / names.length)
    return `${names[index % names.length]?.[locale] ?? ''}${round > 0 ? ` ${round + 1}` : ''}`
  }

// The first round bears the plain names, the next ones say for whom.
const variant =
  (names: Names, index: number): Said =>
  (locale) => {
    const round = Math.floor(index / names.length)
    const name = names[index % names.length]?.[locale] ?? ''
    const qualifier = QUALIFIERS[round - 1]?.[locale] ?? String(round)
    return round > 0 ? `${name} (${qualifier})` : name
  }
