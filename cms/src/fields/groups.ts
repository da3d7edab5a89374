import { ANSWERS, CONTACT_KINDS } from '@ratusz/content-schemas'
import type { ArrayField, GroupField } from 'payload'
import type { FieldName } from '../messages/fields'
import { date, group, list, localisedText, row, select, text, textarea, time, url } from './basic'

/** Ways to reach somebody. */
export const contacts = (parameters: { isRequired?: boolean } = {}): ArrayField =>
  list('contacts', {
    ...parameters,
    fields: [
      row(
        select('kind', { list: 'contactKind', values: CONTACT_KINDS, isRequired: true, fallback: 'phone' }),
        text('value', { isRequired: true }),
      ),
      row(localisedText('label', { max: 200 }), localisedText('hours', { max: 200 })),
    ],
  })

/** The acts of law that a text rests on. */
export const legalActs = (parameters: { isRequired?: boolean } = {}): ArrayField =>
  list('legalActs', {
    ...parameters,
    fields: [localisedText('title', { isRequired: true, max: 500 }), row(text('journalRef', { max: 200 }), url('url'))],
  })

/** Questions with their answers. */
export const faq = (): ArrayField =>
  list('faq', { fields: [localisedText('question', { isRequired: true }), textarea('answer', { isRequired: true, max: 3000 })] })

/** Opening hours, a row per weekday and stretch. */
export const openingHours = (): ArrayField =>
  list('openingHours', {
    fields: [
      row(
        select('day', { list: 'weekday', values: [1, 2, 3, 4, 5, 6, 7], isRequired: true, isNumber: true }),
        time('opens', { isRequired: true }),
        time('closes', { isRequired: true }),
      ),
    ],
  })

/** Accessibility facts, each answered yes, no, partly or not known. */
export const accessibility = (facts: FieldName[]): GroupField =>
  group('accessibility', [
    row(...facts.map((fact) => select(fact, { list: 'answer', values: ANSWERS, fallback: 'unknown' }))),
    textarea('note', { max: 500 }),
  ])

/** Whether one can appeal, to whom and until when. */
export const appealOfDecision = (): GroupField =>
  group('appeal', [
    {
      name: 'isPossible',
      type: 'checkbox',
      label: { pl: 'Można się odwołać', uk: 'Можна оскаржити', ar: 'التظلم ممكن', en: 'Appeal possible' },
      defaultValue: false,
    },
    localisedText('authority'),
    localisedText('deadline'),
    textarea('text'),
  ])

/** A validity date. */
export const validUntil = () => date('expiresAt')
