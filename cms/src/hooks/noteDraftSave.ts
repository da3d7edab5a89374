import type { CollectionBeforeOperationHook } from 'payload'

const WRITES = new Set<string>(['create', 'update', 'restoreVersion'])

/** Tells the checks of fields whether a draft is being saved, which may be incomplete: see `isDraft` in fields/validate. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // Hooks and checks read and count with the same request: only writing says anything about drafts.
  if (!WRITES.has(operation)) return args
  const data: unknown = 'data' in args ? args.data : undefined
  const status: unknown = typeof data === 'object' && data !== null && '_status' in data ? data._status : undefined
  // What is taken off the portal is a draft too: nothing about it may keep it there.
  req.context.isSavingDraft = status === 'draft' || ('draft' in args && args.draft === true && status !== 'published')
  return args
}
