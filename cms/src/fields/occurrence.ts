import type { DateField } from 'payload'
import { errorText } from '../messages/translate'
import { date } from './basic'
import { type Check, isBlank, isRecord, siblingOf } from './validate'

const dayOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '')

/** The last day of an occurrence: not before its first. */
export const occurrenceEnd = (): DateField => ({
  ...date('endDate'),
  validate: (value, options) => {
    const { req } = options
    if (!isBlank(value) && Number.isNaN(Date.parse(String(value)))) return errorText(req, 'wrongKind')
    const sibling = siblingOf(options)
    const startDay = dayOf(sibling.startDate)
    const endDay = isBlank(value) ? startDay : dayOf(value)
    if (endDay < startDay) return errorText(req, 'endBeforeStart')
    const { startTime, endTime, allDay } = sibling
    const areTimesReversed =
      endDay === startDay &&
      allDay !== true &&
      typeof startTime === 'string' &&
      typeof endTime === 'string' &&
      endTime !== '' &&
      endTime < startTime
    return areTimesReversed ? errorText(req, 'endBeforeStart') : true
  },
})

/** The last day of a series: not before its first occurrence. */
export const notBeforeFirst: Check = (value, { data, req }) => {
  const occurrences: unknown[] = isRecord(data) && Array.isArray(data.occurrences) ? data.occurrences : []
  const [first] = occurrences
    .map((occurrence) => dayOf(isRecord(occurrence) ? occurrence.startDate : undefined))
    .filter((day) => day !== '')
    .toSorted()
  return first === undefined || dayOf(value) >= first || errorText(req, 'endBeforeStart')
}
