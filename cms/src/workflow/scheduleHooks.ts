import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isAuthor } from '../access/roles'
import { aside } from '../hooks/aside'
import type { Schedule } from '../payload-types'
import { defaultLocale } from '../settings'
import { dropSchedules, localesOf, schedulesOf } from './schedule'
import { isWorkflowType, keyOf, type Target } from './target'

/**
 * Keeps what is scheduled true to the document. What is published needs no publication any more, language by language. What an author changes after an
 * editor has set the minute waits for an editor again, for nobody but editors publishes. What could not be published is tried anew
 * as soon as somebody has mended it.
 */
export const keepScheduleTrue: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create' || !isWorkflowType(collection.slug)) return doc
  const target: Target = { type: collection.slug, id: doc.id }
  const row = (await schedulesOf(req, target)).find(({ action }) => action === 'publish')
  if (!row) return doc
  const isPublished = doc._status === 'published'
  const left = localesOf(row).filter((locale) => locale !== (req.locale ?? defaultLocale))
  if (isPublished && left.length === 0) {
    await dropSchedules(req, target, 'publish')
    return doc
  }
  const change = isPublished ? { locales: left } : row.state === 'held' ? undefined : changeByDraft(req, row)
  if (change)
    await req.payload.update({ collection: 'schedules', id: row.id, data: change, overrideAccess: true, req: aside(req) })
  return doc
}

const changeByDraft = (req: PayloadRequest, row: Schedule): Partial<Schedule> | undefined => {
  if (isAuthor(req)) return { state: 'held', failure: { code: 'changedByAuthor', issues: [] } }
  return row.failure ? { nextAttemptAt: row.at, attempts: 0 } : undefined
}

/** What is deleted has nothing ahead of it and nobody waiting for it. */
export const forgetWorkflow: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!isWorkflowType(collection.slug)) return doc
  const where = { documentKey: { equals: keyOf({ type: collection.slug, id }) } }
  for (const slug of ['schedules', 'review-notes', 'text-checks', 'reminders', 'change-notes'] as const)
    await req.payload.delete({ collection: slug, where, overrideAccess: true, req: aside(req) })
  return doc
}
