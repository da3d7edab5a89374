import { addDays, type Day } from '@ratusz/analytics/calendar'
import { eventTimesSchema, occurrencesOf } from '@ratusz/content-schemas'
import type { Payload, Where } from 'payload'
import { convertFields } from '../../feed/convert'
import { feedFieldsOf } from '../../feed/document'
import type { Range } from '../period'
import { startOf } from '../today'

/**
 * What the town did in a range of its days, counted from what the CMS holds. The database knows no time zones, so it is
 * asked for the instants at which the town's days begin.
 */
const within = (field: string, { from, to }: Range): Where[] => [
  { [field]: { greater_than_equal: startOf(from).toISOString() } },
  { [field]: { less_than: startOf(addDays(to, 1)).toISOString() } },
]

/** Articles that were published for the first time, also those that were taken off again: a vacancy, once it is filled. */
export const countArticles = (payload: Payload, range: Range): Promise<number> =>
  countEverPublished(payload, 'articles', within('publishedAt', range))

const TOOK_PLACE = ['scheduled', 'rescheduled', 'movedOnline']
const TIMES = { occurrences: true, recurrence: true } as const

/** The days of each event that took place, or is to, in the town's calendar. */
export const readEventDays = async (payload: Payload): Promise<Day[][]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ _status: { equals: 'published' } }, { status: { in: TOOK_PLACE } }] },
    select: TIMES,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const fields = feedFieldsOf(payload, 'events').filter(({ name }) => Object.hasOwn(TIMES, name))
  return docs.map((doc) =>
    occurrencesOf(eventTimesSchema.parse(convertFields(fields, { ...doc }))).map(({ startDate }) => startDate),
  )
}

/** Events with at least one day in a range. */
export const countEvents = (days: Day[][], { from, to }: Range): number =>
  days.filter((ofEvent) => ofEvent.some((day) => day >= from && day <= to)).length

/** Alerts that were published, each once: what brings another up to date or calls it off is no alert of its own. */
export const countAlerts = (payload: Payload, range: Range): Promise<number> =>
  countEverPublished(payload, 'alerts', [{ message: { equals: 'alert' } }, ...within('startsAt', range)])

/** How many of some documents readers have seen: those on the portal, and those of which an older version was. */
const countEverPublished = async (payload: Payload, collection: 'articles' | 'alerts', which: Where[]): Promise<number> => {
  const [{ totalDocs }, { docs: drafts }] = await Promise.all([
    payload.count({ collection, where: { and: [...which, { _status: { equals: 'published' } }] }, overrideAccess: true }),
    payload.db.find<{ id: string | number }>({
      collection,
      where: { and: [...which, { _status: { not_equals: 'published' } }] },
      select: { publishedAt: true },
      pagination: false,
    }),
  ])
  if (drafts.length === 0) return totalDocs
  const published: Where = {
    and: [{ parent: { in: drafts.map(({ id }) => id) } }, { 'version._status': { equals: 'published' } }],
  }
  return totalDocs + (await countParents(payload, collection, published))
}

/** Service cards that were published, for the first time or anew. */
export const countServices = (payload: Payload, range: Range): Promise<number> =>
  countParents(payload, 'service-cards', { and: [{ 'version._status': { equals: 'published' } }, ...within('createdAt', range)] })

const AT_ONCE = 200

/**
 * How many documents have such a version. A card may have a hundred of them in a year, and one is enough: so some are
 * read, then some of the documents that were not among them, until there are none.
 */
const countParents = async (
  payload: Payload,
  collection: 'articles' | 'alerts' | 'service-cards',
  which: Where,
): Promise<number> => {
  const parents = new Set<string | number>()
  for (;;) {
    const { docs } = await payload.db.findVersions({
      collection,
      where: { and: [which, ...(parents.size > 0 ? [{ parent: { not_in: [...parents] } }] : [])] },
      select: { parent: true },
      sort: '-createdAt',
      limit: AT_ONCE,
      pagination: false,
    })
    for (const { parent } of docs) parents.add(parent)
    if (docs.length < AT_ONCE) return parents.size
  }
}

/** Changes of the portal that readers got, and how many seconds the middle one took from the click to the page. */
export const readPublications = async (
  payload: Payload,
  range: Range,
): Promise<{ publications: number; medianSeconds: number | null }> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where: { and: [{ state: { equals: 'live' } }, { reason: { not_equals: 'daily' } }, ...within('createdAt', range)] },
    select: { createdAt: true, finishedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const seconds = docs.flatMap(({ createdAt, finishedAt }) =>
    finishedAt ? [(Date.parse(finishedAt) - Date.parse(createdAt)) / 1000] : [],
  )
  return { publications: docs.length, medianSeconds: median(seconds) }
}

/** The middle of some numbers, of an even count the mean of the middle two; null of none. */
export const median = (numbers: number[]): number | null => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
