import { ATTENDANCES, CURRENCIES, EVENT_KINDS, EVENT_STATUSES, LOCALES } from '@ratusz/content-schemas'
import {
  checkbox,
  date,
  group,
  list,
  localisedText,
  media,
  number,
  row,
  select,
  tab,
  text,
  textarea,
  time,
  url,
} from '../fields/basic'
import { accessibility, contacts } from '../fields/groups'
import { occurrenceEnd } from '../fields/occurrence'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

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
      select('attendance', { list: 'attendance', values: ATTENDANCES, fallback: 'inPerson', isRequired: true }),
      row(localisedText('placeName', { max: 200 }), text('address')),
      row(number('lat', { min: -90, max: 90 }), number('lng', { min: -180, max: 180 })),
      url('onlineUrl', { isHiddenUnless: ({ attendance }) => attendance === 'online' || attendance === 'both' }),
      row(url('streamUrl'), url('recordingUrl')),
    ]),
    tab('details', [
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
