import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { errorText } from '../messages/translate'
import { usedBy } from '../references/usedBy'

const MOST_NAMED = 5

/**
 * What others refer to stays: a picture that a text shows, the office of a card, an act that is cited, a page that is linked to. The
 * refusal names them, and `data.usedBy` says where each stands in the admin.
 */
export const refuseDeletingNeeded: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const users = await usedBy(req, { type: collection.slug, id })
  if (users.length === 0) return
  const names = users.slice(0, MOST_NAMED).map(({ title }) => `„${title}”`)
  const where = names.join(', ') + (users.length > MOST_NAMED ? ` (+${users.length - MOST_NAMED})` : '')
  throw new APIError(errorText(req, 'inUse', { where }), 400, { usedBy: users }, true)
}
