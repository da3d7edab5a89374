import type { Payload, PayloadRequest, Where } from 'payload'
import type { ReviewStep } from '../collections/ReviewNotes'
import { aside } from '../hooks/aside'
import type { ReviewNote } from '../payload-types'
import { columnsOf, keyOf, type Target } from './target'

/** The notes of a document, the newest first. */
export const notesOf = async (req: PayloadRequest, target: Target): Promise<ReviewNote[]> =>
  notesWhere(req.payload, { documentKey: { equals: keyOf(target) } }, req)

/** The note that says where a document stands: a request that waits, or a text sent back. */
export const openNote = (notes: ReviewNote[]): ReviewNote | undefined => notes.find(({ isOpen }) => isOpen === true)

/** The open notes of all documents, the oldest first: one per document. */
export const openNotes = async (payload: Payload): Promise<ReviewNote[]> => {
  const notes = await notesWhere(payload, { isOpen: { equals: true } })
  return [...new Map(notes.map((note) => [note.documentKey, note])).values()].toReversed()
}

const notesWhere = async (payload: Payload, where: Where, req?: PayloadRequest): Promise<ReviewNote[]> => {
  const { docs } = await payload.find({
    collection: 'review-notes',
    where,
    sort: ['-createdAt', '-id'],
    limit: 0,
    depth: 0,
    overrideAccess: true,
    ...(req && { req: aside(req) }),
  })
  return docs
}

/** Writes a step into the history; what stood open before is closed by it, unless it is a mere comment. */
export const addNote = async (parameters: {
  req: PayloadRequest
  target: Target
  step: ReviewStep
  comment?: string | undefined
}): Promise<void> => {
  const { req, target, step, comment } = parameters
  if (step !== 'comment') await closeNotes(req, target)
  await req.payload.create({
    collection: 'review-notes',
    data: {
      ...columnsOf(target),
      step,
      comment: comment ?? null,
      writer: req.user?.id ?? null,
      writerName: req.user?.name || req.user?.email || null,
      isOpen: step === 'requested' || step === 'returned',
    },
    overrideAccess: true,
    req: aside(req),
  })
}

const closeNotes = async (req: PayloadRequest, target: Target): Promise<void> => {
  await req.payload.update({
    collection: 'review-notes',
    where: { and: [{ documentKey: { equals: keyOf(target) } }, { isOpen: { equals: true } }] },
    data: { isOpen: false },
    overrideAccess: true,
    req: aside(req),
  })
}
