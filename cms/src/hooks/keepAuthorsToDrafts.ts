import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { isAuthor } from '../access/roles'

/** Whatever an author sends is saved as a draft: authors do not publish, unpublish or restore over what is published. */
export const keepAuthorsToDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!isAuthor(req) || !['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) return args
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

/** An author's new document belongs to their unit. */
export const fillOwnUnit: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !isAuthor(req) || !data || data.ownerUnit) return data
  const unit = req.user?.unit
  return { ...data, ownerUnit: typeof unit === 'object' && unit !== null ? unit.id : unit }
}
