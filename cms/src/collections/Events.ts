import { ATTENDANCES, CURRENCIES, EVENT_KINDS, EVENT_STATUSES, FREQUENCIES, LOCALES } from '@ratusz/content-schemas'
import {
  checkbox,
  date,
  group,
  list,
  localisedText,
  media,
  number,
  relation,
  row,
  select,
  tab,
  text,
  textarea,
  time,
  url,
} from '../fields/basic'
import { accessibility, contacts, position } from '../fields/groups'
import { notBeforeFirst, occurrenceEnd } from '../fields/occurrence'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

const doesRepeat = ({ frequency }: Record<string, unknown>): boolean => typeof frequency === 'string' && frequency !== 'none'

export const Events = contentCollection({
  slug: 'events',
  columns: ['kind', 'status'],
  first: [
    row(
      select('kind', { list: 'eventKind', values: EVENT_KINDS, isRequired: true, fallback: 'culture' }),
      select('status', { list: 'eventStatus', values: EVENT_STATUSES, isRequired: true, fallback: 'scheduled' }),
    ),
    textarea('statusNote', { max: 500, isHiddenUnless: ({ status }) => status !== undefined && status !== 'scheduled' }),
    media('hero'),
    richText('body', { isRequired: true }),
  ],
  tabs: [
    tab('when', [
      list('occurrences', {
        isRequired: true,
        fields: [
          row(date('startDate', { isRequired: true }), time('startTime', { isHiddenUnless: ({ allDay }) => allDay !== true })),
          row(occurrenceEnd(), time('endTime', { isHiddenUnless: ({ allDay }) => allDay !== true })),
          checkbox('allDay'),
        ],
      }),
      group('recurrence', [
        row(
          select('frequency', {
            list: 'frequency',
            values: FREQUENCIES,
            fallback: 'none',
            isRequired: true,
            helpText: 'recurrence',
          }),
          number('interval', { min: 1, max: 52, fallback: 1, isHiddenUnless: doesRepeat }),
          date('until', { isHiddenUnless: doesRepeat, isRequiredWhen: doesRepeat, check: notBeforeFirst }),
        ),
        select('weekdays', {
          list: 'weekday',
          values: [1, 2, 3, 4, 5, 6, 7],
          isMany: true,
          isNumber: true,
          isHiddenUnless: ({ frequency }) => frequency === 'weekly',
        }),
        list('exceptions', { isHiddenUnless: doesRepeat, fields: [date('date', { isRequired: true })] }),
      ]),
      select('attendance', { list: 'attendance', values: ATTENDANCES, fallback: 'inPerson', isRequired: true }),
      relation('place', { to: 'places' }),
      row(localisedText('placeName', { max: 200 }), text('address')),
      position(),
      url('onlineUrl', { isHiddenUnless: ({ attendance }) => attendance === 'online' || attendance === 'both' }),
      row(url('streamUrl'), url('recordingUrl')),
    ]),
    tab('details', [
      list('agenda', {
        fields: [row(time('time'), localisedText('title', { isRequired: true })), textarea('text', { max: 1000 })],
      }),
      localisedText('organiser', { max: 200 }),
      checkbox('isFree', { fallback: true }),
      list('prices', {
        isHiddenUnless: ({ isFree }) => isFree !== true,
        fields: [
          row(
            localisedText('label', { max: 200 }),
            number('amount', { isRequired: true }),
            select('currency', { list: 'currency', values: CURRENCIES, fallback: 'PLN', isRequired: true }),
          ),
        ],
      }),
      group('registration', [checkbox('needed'), row(url('url'), date('deadline'), number('capacity', { min: 1 }))]),
      accessibility(['stepFree', 'hearingLoop', 'signLanguage']),
      select('languages', { list: 'language', values: LOCALES, isMany: true }),
      contacts(),
      media('attachments', { isMany: true }),
    ]),
  ],
})
