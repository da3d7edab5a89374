import type { CollectionConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { select, text, textarea } from '../fields/basic'
import { atMost, checked, isBlank, isLink, isPath, siblingOf, type ValidateOptions } from '../fields/validate'
import { collectionLabels, groupLabels } from '../messages/collections'
import { errorText } from '../messages/translate'
import { rememberPublished, requestDeployOnChange, requestDeployOnDelete } from '../publishing/hooks'
import { collapseChain, moveFollowers } from '../publishing/redirectChains'
import { locales } from '../settings'

const isGone = ({ status }: Record<string, unknown>): boolean => status === '410'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: collectionLabels.redirects,
  admin: { group: groupLabels.system, useAsTitle: 'from', defaultColumns: ['from', 'to', 'status'] },
  access: { read: signedIn, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  hooks: {
    beforeChange: [collapseChain, rememberPublished],
    afterChange: [moveFollowers, requestDeployOnChange],
    beforeDelete: [rememberPublished],
    afterDelete: [requestDeployOnDelete],
  },
  fields: [
    { ...text('from', { isRequired: true, max: 500, check: isPath, helpText: 'redirectFrom' }), unique: true, index: true },
    select('status', { list: 'redirectStatus', values: [301, 302, 410], fallback: '301', isRequired: true, isNumber: true }),
    {
      ...text('to', { helpText: 'redirectTo', isHiddenUnless: (row) => !isGone(row) }),
      validate: (value: unknown, options: ValidateOptions) => {
        if (isBlank(value)) return isGone(siblingOf(options)) || errorText(options.req, 'redirectTarget')
        return checked({}, atMost(2000), isLink)(value, options)
      },
    },
    text('title', { isHiddenUnless: isGone, helpText: 'goneTitle' }),
    textarea('explanation', { isLocalised: false, max: 1000, isHiddenUnless: isGone, helpText: 'explanation' }),
    select('language', { list: 'language', values: locales, isHiddenUnless: isGone }),
  ],
}
