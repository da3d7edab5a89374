import type { CollectionBeforeOperationHook } from 'payload'
import { defaultLocale } from '../settings'

/**
 * Has the admin's lists name what has no text in the language in view by its text in the default one: whoever looks for what is to be
 * translated would see a list of documents without titles.
 */
export const nameUntranslated: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // Only those lists ask who is writing in which document.
  if (operation === 'read' && 'includeLockStatus' in args && args.includeLockStatus === true && 'limit' in args)
    req.fallbackLocale = defaultLocale
  return args
}
