import { STEP_JOINS } from '@ratusz/content-schemas'
import { list, localisedText, relation, row, select, tab, textarea } from '../fields/basic'
import { faq, legalActs } from '../fields/groups'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Procedures = contentCollection({
  slug: 'procedures',
  first: [textarea('intro', { isRequired: true, max: 3000 }), textarea('whoFor')],
  tabs: [
    tab('howAndCost', [
      list('steps', {
        isRequired: true,
        fields: [
          row(
            localisedText('title', { isRequired: true, max: 200 }),
            select('join', { list: 'stepJoin', values: STEP_JOINS, fallback: 'after', isRequired: true }),
          ),
          richText('body'),
          row(localisedText('duration', { max: 200 }), localisedText('cost', { max: 200 })),
          localisedText('where'),
          list('items', { fields: [localisedText('label', { isRequired: true })] }),
        ],
      }),
      relation('services', { to: 'service-cards', isMany: true }),
    ]),
    tab('after', [textarea('outcome'), faq()]),
    tab('legal', [legalActs()]),
  ],
})
