import type { CollectionBeforeOperationHook } from 'payload'
import { aside } from './aside'

/**
 * A change that says neither that it publishes nor that it takes off the portal goes into the draft where there is one. Payload
 * would write the draft's status too, and so take the page off the portal that stands beside it.
 */
export const keepLivePage: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || ('draft' in args && args.draft === true)) return args
  const id: unknown = args.id
  const data: unknown = 'data' in args ? args.data : undefined
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof data !== 'object' || data === null || '_status' in data)
    return args
  const newest = await req.payload.findByID({
    collection: collection.slug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  const isDraft = newest && '_status' in newest && newest._status === 'draft'
  return isDraft ? { ...args, draft: true } : args
}
