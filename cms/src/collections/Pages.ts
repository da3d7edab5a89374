import { checkbox, localisedText, media, number, reference, relation, row, tab } from '../fields/basic'
import { contacts } from '../fields/groups'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Pages = contentCollection({
  slug: 'pages',
  columns: ['parent'],
  first: [media('hero'), richText('body', { isRequired: true })],
  tabs: [
    tab('details', [
      row(
        relation('parent', { to: 'pages', helpText: 'parentPage' }),
        localisedText('navTitle', { max: 100, helpText: 'navTitle' }),
      ),
      row(
        number('order', { min: -1000, max: 1000, fallback: 0, helpText: 'order' }),
        checkbox('hasContents', { helpText: 'hasContents' }),
      ),
      media('attachments', { isMany: true }),
      reference('related', { isMany: true }),
      contacts(),
    ]),
  ],
})
