import type { GlobalConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { date, group, link, list, localisedText, media, row, select, tab, text, textarea, url } from '../fields/basic'
import { contacts, openingHours } from '../fields/groups'
import { isColour, isMapGround } from '../fields/validate'
import { globalLabels, groupLabels } from '../messages/collections'
import { previewScreen } from '../preview/livePreview'
import { rememberGlobal, requestDeployOnGlobalChange } from '../publishing/hooks'

const accessibilityStatement = group('accessibilityStatement', [
  url('siteUrl'),
  row(date('publishedAt'), date('updatedAt')),
  row(date('preparedAt'), date('reviewedAt')),
  select('status', { list: 'conformance', values: ['full', 'partial', 'none'], fallback: 'partial' }),
  textarea('gaps', { max: 3000 }),
  row(text('contactPerson', { max: 200 }), text('email', { max: 200 }), text('phone', { max: 50 })),
  textarea('architecture', { max: 3000 }),
])

export const Portal: GlobalConfig = {
  slug: 'portal',
  label: globalLabels.portal,
  admin: { group: groupLabels.town, components: previewScreen },
  access: { read: signedIn, update: editorsOnly },
  versions: { max: 50, drafts: false },
  hooks: { beforeChange: [rememberGlobal], afterChange: [requestDeployOnGlobalChange] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab('content', [
          localisedText('name', { isRequired: true, max: 200 }),
          localisedText('tagline', { max: 200, helpText: 'tagline' }),
          row(media('crest'), media('defaultImage', { helpText: 'defaultImage' })),
          {
            ...text('themeColour', { isRequired: true, max: 7, check: isColour, helpText: 'themeColour' }),
            defaultValue: '#0b5c8a',
          },
          list('social', { fields: [row(text('name', { isRequired: true, max: 50 }), url('url', { isRequired: true }))] }),
          list('headerLinks', {
            helpText: 'headerLinks',
            max: 5,
            fields: [row(localisedText('label', { isRequired: true, max: 100 }), link('url', { isRequired: true }))],
          }),
          list('footerLinks', {
            fields: [row(localisedText('label', { isRequired: true, max: 100 }), link('url', { isRequired: true }))],
          }),
        ]),
        tab('contact', [
          text('address'),
          contacts(),
          openingHours(),
          row(text('eDelivery', { max: 100, helpText: 'eDelivery' }), url('bipUrl')),
          textarea('mapGround', { isLocalised: false, max: 200_000, check: isMapGround, helpText: 'mapGround' }),
        ]),
        tab('legal', [accessibilityStatement]),
      ],
    },
  ],
}
