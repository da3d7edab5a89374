import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { ErrorName } from '../messages/errors'
import { errorText } from '../messages/translate'
import { aside } from './aside'

const MOST_NAMED = 5

type Titled = { id: string | number; title?: string | null }

const usersOf = async (parameters: { req: PayloadRequest; collection: CollectionSlug; where: Where }): Promise<Titled[]> => {
  const { req, collection, where } = parameters
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: MOST_NAMED + 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs.map((doc) => ({ id: doc.id, title: 'title' in doc ? doc.title : null }))
}

const refuseWhereUsed = (req: PayloadRequest, message: ErrorName, users: Titled[]): void => {
  if (users.length === 0) return
  const names = users.slice(0, MOST_NAMED).map(({ id, title }) => title ?? String(id))
  const cards = names.join(', ') + (users.length > MOST_NAMED ? '…' : '')
  throw new APIError(errorText(req, message, { cards }), 400, undefined, true)
}

/** A unit that service cards name as responsible stays: a card without one cannot be shown, and the build would end there. */
export const refuseDeletingNeededUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { responsibleUnit: { equals: id } }
  refuseWhereUsed(req, 'unitNeeded', await usersOf({ req, collection: 'service-cards', where }))
}

/** An act of law stays while a text cites it: a card may have no other, and could not be shown. */
export const refuseDeletingCitedAct: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { 'legalActs.act': { equals: id } }
  const collections = ['service-cards', 'violations', 'procedures', 'documents'] as const
  const users = await Promise.all(collections.map((collection) => usersOf({ req, collection, where })))
  refuseWhereUsed(req, 'actCited', users.flat())
}
