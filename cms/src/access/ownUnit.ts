import type { Access, PayloadRequest } from 'payload'
import { isAuthor, isEditor } from './roles'

/** The id of a unit, from an id or a populated document. */
export const unitOf = (value: unknown): string | number | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    (typeof value.id === 'string' || typeof value.id === 'number')
  )
    return value.id
  return undefined
}

/** Editors create anything; an author creates for their own unit, which is filled in when it is left out. */
export const createForOwnUnit: Access = ({ req, data }) => {
  if (isEditor(req)) return true
  if (!isAuthor(req)) return false
  const own = unitOf(req.user?.unit)
  const wanted = unitOf(data?.ownerUnit)
  return own !== undefined && (wanted === undefined || String(wanted) === String(own))
}

/** Editors change anything; an author changes what belongs to their own unit (as drafts only: see keepAuthorsToDrafts). */
export const updateOwnUnit: Access = ({ req, data }) => {
  if (isEditor(req)) return true
  if (!isAuthor(req)) return false
  // The form asks this way whether to offer publishing. What an author sends is a draft by the time it is judged here.
  if (data?._status === 'published') return false
  const own = unitOf(req.user?.unit)
  const wanted = unitOf(data?.ownerUnit)
  if (own === undefined || (wanted !== undefined && String(wanted) !== String(own))) return false
  return { ownerUnit: { equals: own } }
}

/** Whether somebody may write what belongs to a unit: editors everything, an author what is their own unit's. */
export const mayWriteFor = (req: Pick<PayloadRequest, 'user'>, unit: unknown): boolean => {
  if (isEditor(req)) return true
  const own = unitOf(req.user?.unit)
  const wanted = unitOf(unit)
  return isAuthor(req) && own !== undefined && wanted !== undefined && String(own) === String(wanted)
}
