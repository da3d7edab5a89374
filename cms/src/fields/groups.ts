import { ANSWERS, CONTACT_KINDS } from '@ratusz/content-schemas'
import type { ArrayField, Field, GroupField } from 'payload'
import { type FieldName, fieldLabels } from '../messages/fields'
import type { help } from '../messages/help'
import { checkbox, date, group, list, localisedText, number, relation, row, select, text, textarea, time } from './basic'
import { inForce } from './inForce'
import { afterTime, notBeforeDay } from './validate'

/** Ways to reach somebody. */
export const contacts = (parameters: { name?: FieldName; isRequired?: boolean; helpText?: keyof typeof help } = {}): ArrayField =>
  list(parameters.name ?? 'contacts', {
    ...parameters,
    fields: [
      row(
        select('kind', { list: 'contactKind', values: CONTACT_KINDS, isRequired: true, fallback: 'phone' }),
        text('value', { isRequired: true }),
      ),
      row(localisedText('label', { max: 200 }), localisedText('hours', { max: 200 })),
    ],
  })

/** The acts of law that a text rests on: shared records, each with the provisions that matter. */
export const legalActs = (parameters: { canBeExcused?: boolean } = {}): ArrayField =>
  list('legalActs', {
    ...parameters,
    ...(parameters.canBeExcused ? { helpText: 'requiredOrReason' as const } : {}),
    fields: [
      row(
        relation('act', { to: 'legal-acts', isRequired: true, check: inForce }),
        localisedText('provisions', { max: 300, helpText: 'provisions' }),
      ),
    ],
  })

/** Says once why a list that must not be empty is. */
export const notApplicable = (...fields: FieldName[]): ArrayField =>
  list('notApplicable', {
    helpText: 'notApplicable',
    fields: [
      {
        ...select('field', { list: 'answer', values: [], isRequired: true }),
        options: fields.map((field) => ({ value: field, label: fieldLabels[field] })),
      },
      localisedText('reason', { isRequired: true, max: 500 }),
    ],
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
        time('closes', { isRequired: true, check: afterTime('opens') }),
      ),
    ],
  })

/** Days on which the usual hours do not hold. */
export const openingExceptions = (): ArrayField =>
  list('openingExceptions', {
    helpText: 'openingExceptions',
    fields: [
      row(date('from', { isRequired: true }), date('until', { check: notBeforeDay('from') })),
      checkbox('isClosed', { fallback: true }),
      row(
        time('opens', {
          isHiddenUnless: ({ isClosed }) => isClosed !== true,
          isRequiredWhen: ({ isClosed }) => isClosed !== true,
        }),
        time('closes', {
          isHiddenUnless: ({ isClosed }) => isClosed !== true,
          isRequiredWhen: ({ isClosed }) => isClosed !== true,
          check: afterTime('opens'),
        }),
      ),
      localisedText('note', { max: 200 }),
    ],
  })

/** Where something is, in degrees. */
export const position = (parameters: { isRequired?: boolean } = {}): Field =>
  row(
    number('lat', { ...parameters, min: -90, max: 90, helpText: 'position' }),
    number('lng', { ...parameters, min: -180, max: 180 }),
  )

/** From when to when something holds. */
export const validity = (): Field => row(date('validFrom'), date('validTo', { check: notBeforeDay('validFrom') }))

/** Accessibility facts, each answered yes, no, partly or not known. */
export const accessibility = (facts: FieldName[]): GroupField =>
  group('accessibility', [
    row(...facts.map((fact) => select(fact, { list: 'answer', values: ANSWERS, fallback: 'unknown' }))),
    textarea('note', { max: 500 }),
  ])

const isAppealPossible = ({ isPossible }: Record<string, unknown>): boolean => isPossible === true

/** Whether one can appeal, to whom and until when. */
export const appealOfDecision = (): GroupField =>
  group('appeal', [
    checkbox('isPossible'),
    localisedText('authority', { isHiddenUnless: isAppealPossible }),
    row(
      localisedText('deadline', { isHiddenUnless: isAppealPossible }),
      localisedText('fee', { isHiddenUnless: isAppealPossible }),
    ),
    textarea('text'),
  ])
