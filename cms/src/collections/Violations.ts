import { CURRENCIES, REPORT_CHANNEL_KINDS } from '@ratusz/content-schemas'
import { checkbox, group, list, localisedText, number, relation, row, select, tab, text, textarea } from '../fields/basic'
import { legalActs, notApplicable } from '../fields/groups'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Violations = contentCollection({
  slug: 'violations',
  first: [
    checkbox('isEmergency', { helpText: 'isEmergency' }),
    richText('whatItIs', { isRequired: true }),
    richText('examples'),
    richText('howToRecognise'),
  ],
  tabs: [
    tab('report', [
      row(localisedText('whoHandles', { isRequired: true }), relation('handlingUnit', { to: 'units' })),
      richText('evidence'),
      list('reportChannels', {
        canBeExcused: true,
        helpText: 'requiredOrReason',
        fields: [
          row(
            select('kind', { list: 'contactKind', values: REPORT_CHANNEL_KINDS, isRequired: true, fallback: 'phone' }),
            text('value', { isRequired: true }),
          ),
          row(localisedText('label', { max: 200 }), localisedText('hours', { max: 200 })),
          checkbox('isAnonymous', { helpText: 'isAnonymous' }),
        ],
      }),
      richText('whatHappensNext', { isRequired: true }),
      textarea('deadlines', { max: 1000 }),
      group('penalty', [
        row(number('from'), number('to'), select('currency', { list: 'currency', values: CURRENCIES, fallback: 'PLN' })),
        textarea('text', { max: 1000 }),
      ]),
      richText('appeal'),
      richText('ifYouAreAccused'),
    ]),
    tab('legal', [legalActs({ canBeExcused: true }), notApplicable('reportChannels', 'legalActs')]),
  ],
})
