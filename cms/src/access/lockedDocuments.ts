import type { Access, SanitizedConfig } from 'payload'
import { isAuthor, isEditor } from './roles'

/** Whoever may write may lock what they write; the editor's form does so by itself. */
const writersOnly: Access = ({ req }) => isEditor(req) || isAuthor(req)

/**
 * Payload lets every signed-in user lock every document through REST: an auditor could keep the whole office from writing. Locks
 * are therefore made and lifted by those alone who may write.
 */
export const withGuardedLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) Object.assign(locks.access, { create: writersOnly, update: writersOnly, delete: writersOnly })
  return config
}
