import type { PayloadRequest } from 'payload'
import { canSeeStatistics, isAuthor } from '../access/roles'

/** What somebody may see of the statistics: everything, the documents of one office, or nothing. */
export type Scope = { kind: 'everything' } | { kind: 'office'; unit: string | number } | { kind: 'nothing' }

/** Administrators, editors and auditors see everything; authors the documents of their own office. */
export const scopeOf = (req: Pick<PayloadRequest, 'user'>): Scope => {
  if (canSeeStatistics(req)) return { kind: 'everything' }
  const unit = req.user?.unit
  const id = typeof unit === 'object' && unit !== null ? unit.id : unit
  return isAuthor(req) && id !== undefined && id !== null ? { kind: 'office', unit: id } : { kind: 'nothing' }
}

/** Whether somebody may see how often one document was read. */
export const maySeeDocument = (scope: Scope, document: { ownerUnit: string | undefined }): boolean =>
  scope.kind === 'everything' || (scope.kind === 'office' && String(scope.unit) === document.ownerUnit)
