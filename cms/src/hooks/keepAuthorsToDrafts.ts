import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { isAuthor } from '../access/roles'

/** Whatever an author sends is saved as a draft: authors do not publish, unpublish or restore over what is published. */
export const keepAuthorsToDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!isAuthor(req) || !['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) return args
  // Payload reads how to restore before it asks hooks, so it cannot be changed here: a version comes back as a draft or not at all.
  if (operation === 'restoreVersion' && !('draft' in args && args.draft === true)) throw new Forbidden(req.t)
  const data =
    'data' in args && typeof args.data === 'object' && args.data !== null ? { data: { ...args.data, _status: 'draft' } } : {}
  return {
    ...args,
    ...data,
    draft: true,
    publishSpecificLocale: undefined,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
  }
}

/** What an author writes belongs to their unit, whatever a copied document or the request says. */
export const fillOwnUnit: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!isAuthor(req) || !data) return data
  const unit = req.user?.unit
  return { ...data, ownerUnit: typeof unit === 'object' && unit !== null ? unit.id : unit }
}
