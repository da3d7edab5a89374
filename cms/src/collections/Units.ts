import { UNIT_KINDS } from '@ratusz/content-schemas'
import { localisedText, number, relation, row, select, tab, text, url } from '../fields/basic'
import { accessibility, contacts, openingHours, position } from '../fields/groups'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Units = contentCollection({
  slug: 'units',
  group: 'town',
  columns: ['kind'],
  first: [
    row(
      select('kind', { list: 'unitKind', values: UNIT_KINDS, fallback: 'department', isRequired: true }),
      relation('parent', { to: 'units' }),
      number('order', { min: -1000, max: 1000, fallback: 0, helpText: 'order' }),
    ),
    richText('competences', { isRequired: true }),
    row(text('head', { max: 200 }), localisedText('headRole', { max: 200 })),
  ],
  tabs: [
    tab('contact', [
      contacts({ isRequired: true }),
      row(text('address'), localisedText('room', { max: 100 })),
      position(),
      relation('place', { to: 'places' }),
      openingHours(),
      row(text('eDelivery', { max: 100, helpText: 'eDelivery' }), url('bipUrl')),
      accessibility(['stepFree', 'lift', 'toilet', 'parking', 'hearingLoop', 'signLanguage']),
    ]),
  ],
})
