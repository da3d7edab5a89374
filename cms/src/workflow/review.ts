import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/roles'
import { aside } from '../hooks/aside'
import { addNote, notesOf, openNote } from './notes'
import { refuse } from './refusal'
import { isWorkflowType, mayWrite, newestVersion, type Target, targetSchema } from './target'
import { inTransaction } from './transaction'

/** What somebody does about a document's way to publication. */
export const reviewActionSchema = targetSchema.extend({
  action: z.enum(['send', 'withdraw', 'return', 'comment']),
  comment: z.string().trim().max(2000).default(''),
})
export type ReviewAction = z.infer<typeof reviewActionSchema>

const STEPS = { send: 'requested', withdraw: 'withdrawn', return: 'returned', comment: 'comment' } as const

/**
 * One step of a review: who writes a text sends it or takes it back, an editor sends it back with a comment, both may comment.
 * Publishing is the form's own step: see `endReviewOnPublish`.
 *
 * @throws APIError 403 for who may not, 400 for what makes no sense now, in the language of whoever asked
 */
export const takeReviewStep = async (req: PayloadRequest, { action, comment, ...target }: ReviewAction): Promise<void> => {
  const doc = await newestVersion(req, target)
  if (!doc) return refuse(req, 'noSuchDocument', 404)
  if (!mayWrite(req, doc)) return refuse(req, 'notYourDocument', 403)
  if (action === 'return' && !isEditor(req)) return refuse(req, 'onlyEditorsReturn', 403)
  if (action === 'send' && doc._status !== 'draft') return refuse(req, 'nothingToReview')
  if ((action === 'return' || action === 'comment') && comment === '') return refuse(req, 'commentNeeded')
  await inTransaction(req, async () => {
    const isWaiting = openNote(await notesOf(req, target))?.step === 'requested'
    if ((action === 'return' || action === 'withdraw') && !isWaiting) return refuse(req, 'noOpenRequest', 409)
    await addNote({ req, target, step: STEPS[action], comment: comment || undefined })
    if (action === 'send' || action === 'return') await letGoOfLock(req, target)
  })
}

/** Whoever passes a document on holds it no longer: the next one would find it locked while its form is still open. */
const letGoOfLock = async (req: PayloadRequest, { type, id }: Target): Promise<void> => {
  await req.payload.delete({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: type } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
    overrideAccess: true,
    req: aside(req),
  })
}

/** A publication answers the request for it, on whichever way it comes. */
export const endReviewOnPublish: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create' || doc._status !== 'published' || !isWorkflowType(collection.slug)) return doc
  const target: Target = { type: collection.slug, id: doc.id }
  if (openNote(await notesOf(req, target))) await addNote({ req, target, step: 'published' })
  return doc
}
