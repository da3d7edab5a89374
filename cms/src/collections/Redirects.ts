import type { CollectionConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { select, text } from '../fields/basic'
import { atMost, checked, isBlank, isLink, isPath, siblingOf, type ValidateOptions } from '../fields/validate'
import { collectionLabels, groupLabels } from '../messages/collections'
import { errorText } from '../messages/translate'
import { rememberPublished, requestDeployOnChange, requestDeployOnDelete } from '../publishing/hooks'

const withoutEndSlash = (value: unknown): string => String(value ?? '').replace(/\/+$/u, '')

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: collectionLabels.redirects,
  admin: { group: groupLabels.system, useAsTitle: 'from', defaultColumns: ['from', 'to', 'status'] },
  access: { read: signedIn, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  hooks: {
    beforeChange: [rememberPublished],
    afterChange: [requestDeployOnChange],
    beforeDelete: [rememberPublished],
    afterDelete: [requestDeployOnDelete],
  },
  fields: [
    { ...text('from', { isRequired: true, max: 500, check: isPath, helpText: 'redirectFrom' }), unique: true, index: true },
    {
      ...text('to', { helpText: 'redirectTo', isHiddenUnless: ({ status }) => status !== '410' }),
      validate: (value: unknown, options: ValidateOptions) => {
        const sibling = siblingOf(options)
        if (isBlank(value)) return sibling.status === '410' || errorText(options.req, 'redirectTarget')
        if (withoutEndSlash(value) === withoutEndSlash(sibling.from)) return errorText(options.req, 'redirectLoop')
        return checked({}, atMost(2000), isLink)(value, options)
      },
    },
    select('status', { list: 'redirectStatus', values: [301, 302, 410], fallback: '301', isRequired: true, isNumber: true }),
  ],
}
