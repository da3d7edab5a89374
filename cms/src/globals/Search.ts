import type { GlobalConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { list, reference, texts } from '../fields/basic'
import { globalLabels, groupLabels } from '../messages/collections'
import { rememberGlobal, requestDeployOnGlobalChange } from '../publishing/hooks'

/** What editors teach the search: which document leads for which words, and which words mean the same. */
export const Search: GlobalConfig = {
  slug: 'search',
  label: globalLabels.search,
  admin: { group: groupLabels.town },
  access: { read: signedIn, update: editorsOnly },
  versions: { max: 50, drafts: false },
  hooks: { beforeChange: [rememberGlobal], afterChange: [requestDeployOnGlobalChange] },
  fields: [
    list('bestBets', {
      helpText: 'bestBets',
      fields: [
        reference('reference', { isRequired: true }),
        texts('words', { isLocalised: true, max: 100, helpText: 'searchSynonyms' }),
      ],
    }),
    list('synonyms', {
      helpText: 'synonyms',
      fields: [texts('words', { isLocalised: true, max: 100, helpText: 'searchSynonyms' })],
    }),
  ],
}
