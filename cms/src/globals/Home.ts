import { HOME_PARTS } from '@ratusz/content-schemas'
import type { GlobalConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { link, list, localisedText, media, reference, relation, row, select, textarea } from '../fields/basic'
import { atMost, checked, isBlank, isLink, siblingOf, type ValidateOptions } from '../fields/validate'
import { globalLabels, groupLabels } from '../messages/collections'
import { errorText } from '../messages/translate'
import { previewScreen } from '../preview/livePreview'
import { rememberGlobal, requestDeployOnGlobalChange } from '../publishing/hooks'

export const Home: GlobalConfig = {
  slug: 'home',
  label: globalLabels.home,
  admin: { group: groupLabels.town, components: previewScreen },
  access: { read: signedIn, update: editorsOnly },
  versions: { max: 50, drafts: false },
  hooks: { beforeChange: [rememberGlobal], afterChange: [requestDeployOnGlobalChange] },
  fields: [
    localisedText('question', { max: 100, helpText: 'homeQuestion' }),
    media('picture'),
    list('topTasks', {
      fields: [
        localisedText('label', { isRequired: true, max: 100 }),
        row(reference('reference'), {
          ...link('url'),
          validate: (value: unknown, options: ValidateOptions) => {
            const sibling = siblingOf(options)
            if (isBlank(value) === isBlank(sibling.reference)) return errorText(options.req, 'taskTarget')
            return checked({}, atMost(2000), isLink)(value, options)
          },
        }),
      ],
    }),
    relation('highlightedServices', { to: 'service-cards', isMany: true, helpText: 'highlightedServices' }),
    select('parts', {
      list: 'homePart',
      values: HOME_PARTS,
      fallback: [...HOME_PARTS],
      isMany: true,
      helpText: 'parts',
    }),
    list('sections', {
      fields: [
        row(
          select('audience', {
            list: 'audience',
            values: ['tourists', 'businesses', 'newcomers', 'residents'],
            isRequired: true,
            fallback: 'tourists',
          }),
          localisedText('title', { isRequired: true, max: 100 }),
        ),
        textarea('text', { max: 500 }),
        row(relation('page', { to: 'pages' }), media('picture')),
      ],
    }),
  ],
}
