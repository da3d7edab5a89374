import { addDays, type Day } from '@ratusz/analytics/calendar'
import { eventTimesSchema, occurrencesOf } from '@ratusz/content-schemas'
import type { Payload, Where } from 'payload'
import { convertFields } from '../../feed/convert'
import { feedFieldsOf } from '../../feed/document'
import type { Range } from '../period'
import { dayOf } from '../today'

/**
 * What the town did in a range of its days, counted from what the CMS holds. Instants are asked for with a day to
 * spare on either side and then told by the town's own day: the database knows no time zones.
 */
const around = (field: string, { from, to }: Range): Where[] => [
  { [field]: { greater_than_equal: `${addDays(from, -1)}T00:00:00.000Z` } },
  { [field]: { less_than: `${addDays(to, 2)}T00:00:00.000Z` } },
]

const isIn = ({ from, to }: Range, instant: string | null | undefined): boolean => {
  const day: Day = instant ? dayOf(new Date(instant)) : ''
  return day >= from && day <= to
}

/** Articles that were published for the first time, also those that were taken off again: a vacancy, once it is filled. */
export const countArticles = async (payload: Payload, range: Range): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: around('publishedAt', range) },
    select: { publishedAt: true, _status: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const added = docs.filter(({ publishedAt }) => isIn(range, publishedAt))
  return countEverPublished(payload, 'articles', added)
}

const TOOK_PLACE = ['scheduled', 'rescheduled', 'movedOnline']
const TIMES = { occurrences: true, recurrence: true } as const

/** Events with at least one day on which they took place. */
export const countEvents = async (payload: Payload, range: Range): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ _status: { equals: 'published' } }, { status: { in: TOOK_PLACE } }] },
    select: TIMES,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const fields = feedFieldsOf(payload, 'events').filter(({ name }) => Object.hasOwn(TIMES, name))
  return docs.filter((doc) =>
    occurrencesOf(eventTimesSchema.parse(convertFields(fields, { ...doc }))).some(
      ({ startDate }) => startDate >= range.from && startDate <= range.to,
    ),
  ).length
}

/** Alerts that were published, each once: what brings another up to date or calls it off is no alert of its own. */
export const countAlerts = async (payload: Payload, range: Range): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'alerts',
    where: { and: [{ message: { equals: 'alert' } }, ...around('startsAt', range)] },
    select: { startsAt: true, _status: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const sent = docs.filter(({ startsAt }) => isIn(range, startsAt))
  return countEverPublished(payload, 'alerts', sent)
}

/** How many of some documents readers have seen: those on the portal, and those of which an older version was. */
const countEverPublished = async (
  payload: Payload,
  collection: 'articles' | 'alerts',
  docs: { id: string | number; _status?: 'draft' | 'published' | null }[],
): Promise<number> => {
  const drafts = docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  if (drafts.length === 0) return docs.length
  const { docs: versions } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { in: drafts } }, { 'version._status': { equals: 'published' } }] },
    select: { parent: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.length - drafts.length + new Set(versions.map(({ parent }) => String(parent))).size
}

/** Service cards that were published, for the first time or anew. */
export const countServices = async (payload: Payload, range: Range): Promise<number> => {
  const { docs } = await payload.findVersions({
    collection: 'service-cards',
    where: { and: [{ 'version._status': { equals: 'published' } }, ...around('createdAt', range)] },
    select: { parent: true, createdAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const published = docs.filter(({ createdAt }) => isIn(range, createdAt))
  return new Set(published.map(({ parent }) => String(parent))).size
}

/** Changes of the portal that readers got, and how many seconds the middle one took from the click to the page. */
export const readPublications = async (
  payload: Payload,
  range: Range,
): Promise<{ publications: number; medianSeconds: number | null }> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where: { and: [{ state: { equals: 'live' } }, { reason: { not_equals: 'daily' } }, ...around('createdAt', range)] },
    select: { createdAt: true, finishedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const live = docs.filter(({ createdAt }) => isIn(range, createdAt))
  const seconds = live.flatMap(({ createdAt, finishedAt }) =>
    finishedAt ? [(Date.parse(finishedAt) - Date.parse(createdAt)) / 1000] : [],
  )
  return { publications: live.length, medianSeconds: median(seconds) }
}

/** The middle of some numbers, of an even count the mean of the middle two; null of none. */
export const median = (numbers: number[]): number | null => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
