import { createHash } from 'node:crypto'
import type { ContentType } from '@ratusz/content-schemas'
import { addDays } from './days.ts'

const WITHOUT_DRAFTS: ReadonlySet<ContentType> = new Set([
  'media',
  'topics',
  'redirects',
  'year-reports',
  'portal',
  'home',
  'search',
])
const ANNOUNCED_DAYS_AHEAD = 21

/**
 * When a document of the demonstration was published and last changed: an article on its own date, an alert on the
 * day from which it holds, an event three weeks before it begins, the rest on a day of the past year that depends on its key alone.
 * Never after `today`.
 *
 * @param data the document with dates expanded
 */
export const timestampsOf = (parameters: { type: ContentType; key: string; data: unknown; today: string }) => {
  const { type, today } = parameters
  const [day] = [publicationDay(parameters), today].sort()
  const instant = `${day}T06:00:00.000Z`
  return { updatedAt: instant, publishedAt: WITHOUT_DRAFTS.has(type) ? null : instant }
}

const publicationDay = (parameters: { type: ContentType; key: string; data: unknown; today: string }): string => {
  const { type, key, data, today } = parameters
  if (type === 'articles') return dateIn(data, 'date') ?? today
  if (type === 'alerts') return dateIn(data, 'startsAt') ?? today
  if (type === 'events') {
    const occurrences = valueIn(data, 'occurrences')
    const start = Array.isArray(occurrences) ? dateIn(occurrences[0], 'startDate') : undefined
    return start ? addDays(start, -ANNOUNCED_DAYS_AHEAD) : today
  }
  const spread = createHash('sha256').update(`${type}/${key}`).digest().readUInt16BE(0) % 330
  return addDays(today, -30 - spread)
}

const dateIn = (data: unknown, field: string): string | undefined => {
  const value = valueIn(data, field)
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(value)?.[0] : undefined
}

const valueIn = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? new Map<string, unknown>(Object.entries(data)).get(field) : undefined
