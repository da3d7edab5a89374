import type { CollectionConfig } from 'payload'
import { closedAuthEndpoints } from '../access/closedAuthEndpoints'
import { createEditorMark } from '../access/editorMark'
import { administratorsOnly, administratorsOnlyField, isAdministrator, ROLES } from '../access/roles'
import { relation, select, text } from '../fields/basic'
import { refuseDeletingLastAdministrator, refuseLosingLastAdministrator } from '../hooks/lastAdministrator'
import { refuseShortPassword } from '../hooks/refuseShortPassword'
import { collectionLabels, groupLabels } from '../messages/collections'
import { settings } from '../settings'

const isSecure = settings.CMS_URL.startsWith('https:')
const SIGNED_IN_SECONDS = 8 * 60 * 60
const mark = createEditorMark({ cmsUrl: settings.CMS_URL, portalUrl: settings.PORTAL_URL, seconds: SIGNED_IN_SECONDS })

export const Users: CollectionConfig = {
  slug: 'users',
  labels: collectionLabels.users,
  admin: { group: groupLabels.system, useAsTitle: 'email', defaultColumns: ['email', 'name', 'role', 'unit'] },
  auth: {
    tokenExpiration: SIGNED_IN_SECONDS,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: isSecure, sameSite: 'Lax' },
    useAPIKey: false,
  },
  access: {
    read: ({ req }) => isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false),
    create: administratorsOnly,
    update: ({ req }) => isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: administratorsOnly,
    unlock: administratorsOnly,
    admin: ({ req }) => Boolean(req.user),
  },
  endpoints: closedAuthEndpoints,
  hooks: {
    beforeOperation: [refuseShortPassword],
    beforeChange: [refuseLosingLastAdministrator],
    beforeDelete: [refuseDeletingLastAdministrator],
    ...(mark && { afterLogin: [mark.set], afterRefresh: [mark.set], afterLogout: [mark.clear] }),
  },
  fields: [
    text('name', { max: 200 }),
    {
      ...select('role', { list: 'role', values: ROLES, fallback: 'author', isRequired: true }),
      saveToJWT: true,
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
    },
    {
      ...relation('unit', {
        to: 'units',
        helpText: 'unit',
        isHiddenUnless: ({ role }) => role === 'author' || role === 'editor',
      }),
      saveToJWT: true,
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
    },
  ],
}
