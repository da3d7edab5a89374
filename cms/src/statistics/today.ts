import { createDayOf, type Day } from '@ratusz/analytics/calendar'
import { settings } from '../settings'

/** The town's calendar day at an instant. */
export const dayOf: (instant: Date) => Day = createDayOf(settings.TIMEZONE)

/** The town's day now. */
export const townsDay = (): Day => dayOf(new Date())
