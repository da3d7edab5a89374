import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { errorText } from '../messages/translate'
import { aside } from './aside'

const MOST_NAMED = 5

/** A unit that service cards name as responsible stays: a card without one cannot be shown, and the build would end there. */
export const refuseDeletingNeededUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'service-cards',
    where: { responsibleUnit: { equals: id } },
    limit: MOST_NAMED,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  if (totalDocs === 0) return
  const cards = docs.map((card) => card.title ?? String(card.id)).join(', ') + (totalDocs > MOST_NAMED ? '…' : '')
  throw new APIError(errorText(req, 'unitNeeded', { cards }), 400, undefined, true)
}
