import { occurrencesOf } from '@ratusz/content-schemas'

/** One time of an event, in the town's wall-clock time. */
export type Occurrence = {
  startDate: string
  startTime: string | null
  endDate: string | null
  endTime: string | null
  allDay: boolean
}

type WithOccurrences = { data: Parameters<typeof occurrencesOf>[0] }

/** The day on which an occurrence ends. */
export const lastDayOf = ({ startDate, endDate }: Occurrence): string => endDate ?? startDate

/** The occurrences in order of time. */
export const inOrder = (occurrences: readonly Occurrence[]): Occurrence[] =>
  [...occurrences].sort((a, b) => compareText(startOf(a), startOf(b)))

/** The first occurrence that is not over on `today`: one that goes on today counts. Undefined when all are over. */
export const nextOccurrence = (occurrences: readonly Occurrence[], today: string): Occurrence | undefined =>
  inOrder(occurrences).find((occurrence) => lastDayOf(occurrence) >= today)

/** Events that are still to come, by their next date. Each stands once, however many dates it has. */
export const comingEvents = <T extends WithOccurrences>(events: readonly T[], today: string): T[] =>
  events
    .flatMap((event) => {
      const next = nextOccurrence(occurrencesOf(event.data), today)
      return next ? [{ event, start: startOf(next) }] : []
    })
    .sort((a, b) => compareText(a.start, b.start))
    .map(({ event }) => event)

/** Events whose every date is over, the latest first. */
export const pastEvents = <T extends WithOccurrences>(events: readonly T[], today: string): T[] =>
  events
    .filter(({ data }) => nextOccurrence(occurrencesOf(data), today) === undefined)
    .map((event) => ({ event, end: inOrder(occurrencesOf(event.data)).map(lastDayOf).at(-1) ?? '' }))
    .sort((a, b) => compareText(b.end, a.end))
    .map(({ event }) => event)

const startOf = ({ startDate, startTime, allDay }: Occurrence): string => `${startDate}T${allDay ? '' : (startTime ?? '')}`
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
