import type { ContentType } from '@ratusz/content-schemas'
import { POOL } from './pool.ts'

/** The types that a generated town has, in the order in which the CMS sends them. */
export const GENERATED_TYPES = [
  'media',
  'topics',
  'units',
  'places',
  'legal-acts',
  'documents',
  'pages',
  'service-cards',
  'e-services',
  'procedures',
  'violations',
  'articles',
  'events',
  'alerts',
  'redirects',
  'portal',
  'home',
  'search',
] as const satisfies ContentType[]
export type GeneratedType = (typeof GENERATED_TYPES)[number]

const RANKS = new Map<ContentType, number>(GENERATED_TYPES.map((type, rank) => [type, rank]))

type Name = { type: ContentType; id: string }

/** Sorts as the feed does: by type, then by id as the database sorts it, numbers as numbers. */
export const inFeedOrder = (left: Name, right: Name): number =>
  (RANKS.get(left.type) ?? RANKS.size) - (RANKS.get(right.type) ?? RANKS.size) ||
  Number(left.id) - Number(right.id) ||
  (left.id < right.id ? -1 : 1)

/** How many documents of each type a town has. */
export type TownPlan = Readonly<Record<GeneratedType, number>>

/** The smallest town that has every type. */
export const LEAST_DOCUMENTS = 60

/** Articles to one event, as a real town's calendar and news stand to one another. */
const ARTICLES_TO_EVENTS = 6

/**
 * Parts a number of documents among the types as in a real town: most are news of many years, services grow slowly, units and
 * topics hardly. The sum is exactly `documents`.
 *
 * @throws RangeError below `LEAST_DOCUMENTS`
 */
export const planTown = (documents: number): TownPlan => {
  if (!Number.isInteger(documents) || documents < LEAST_DOCUMENTS)
    throw new RangeError(`a town has a whole number of documents, ${LEAST_DOCUMENTS} at least, not ${documents}`)
  const root = Math.sqrt(documents)
  const others = {
    media: among(documents * 0.03, 6, POOL.length),
    topics: among(documents * 0.02, 3, 30),
    units: among(documents * 0.02, 3, 40),
    places: among(root * 0.6, 2, 40),
    'legal-acts': among(documents * 0.005, 2, 40),
    documents: among(documents * 0.02, 2, 200),
    'e-services': among(root * 0.3, 2, 30),
    alerts: among(documents * 0.004, 1, 40),
    pages: among(root * 1.2, 4, 150),
    'service-cards': among(root * 1.5 - 7, 3, 150),
    procedures: among(root * 0.4, 2, 40),
    violations: among(root * 0.3, 2, 30),
    redirects: among(documents * 0.01, 2, 120),
    portal: 1,
    home: 1,
    search: 1,
  }
  const rest = documents - Object.values(others).reduce((sum, count) => sum + count, 0)
  const events = Math.round(rest / (ARTICLES_TO_EVENTS + 1))
  return { ...others, events, articles: rest - events }
}

const among = (count: number, least: number, most: number): number => Math.min(most, Math.max(least, Math.round(count)))
