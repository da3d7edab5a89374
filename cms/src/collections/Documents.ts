import { DOCUMENT_KINDS, LICENCES, LOCALES } from '@ratusz/content-schemas'
import { checkbox, date, list, media, relation, row, select, tab, text, url } from '../fields/basic'
import { legalActs, validity } from '../fields/groups'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Documents = contentCollection({
  slug: 'documents',
  columns: ['kind', 'number', 'validTo'],
  first: [
    row(
      select('kind', { list: 'documentKind', values: DOCUMENT_KINDS, fallback: 'form', isRequired: true }),
      text('number', { max: 100 }),
    ),
    list('files', {
      isRequired: true,
      helpText: 'files',
      fields: [
        row(
          media('file', { isRequired: true }),
          select('language', { list: 'language', values: LOCALES, fallback: 'pl', isRequired: true }),
        ),
        checkbox('isAccessible'),
        media('alternative', { isHiddenUnless: ({ isAccessible }) => isAccessible !== true }),
      ],
    }),
    richText('howToFill'),
    url('electronicUrl'),
  ],
  tabs: [
    tab('details', [
      date('issuedAt'),
      validity(),
      relation('supersedes', { to: 'documents', isMany: true, helpText: 'supersedes' }),
      relation('unit', { to: 'units', label: 'responsibleUnit' }),
      select('licence', { list: 'licence', values: LICENCES, fallback: 'official', isRequired: true, helpText: 'licence' }),
    ]),
    tab('legal', [legalActs()]),
  ],
})
