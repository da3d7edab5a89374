import { createDayOf, createStartOf, type Day } from '@ratusz/analytics/calendar'
import { settings } from '../settings'

/** The town's calendar day at an instant. */
export const dayOf: (instant: Date) => Day = createDayOf(settings.TIMEZONE)

/** The first instant of one of the town's days. */
export const startOf: (day: Day) => Date = createStartOf(settings.TIMEZONE)

/** The town's day now. */
export const townsDay = (): Day => dayOf(new Date())
