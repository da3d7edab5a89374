import type { Locale } from '@ratusz/content-schemas'
import { FORMAT_TAGS } from '../i18n/format-tags.ts'
import { dayIn } from '../lib/days.ts'
import { remembered } from '../lib/remembered.ts'
import type { Context } from './context.ts'

/** A moment in words, by the town's clock: 24 listopada 2026, 14:30. */
export const instantText = ({ locale, timezone }: Pick<Context, 'locale' | 'timezone'>, instant: string): string =>
  formatIn(locale, timezone).format(new Date(instant))

/** The day of a moment by the town's clock, `2026-11-24`: in the first hours of a day that is another one than in UTC. */
export const dayOf = ({ timezone }: Pick<Context, 'timezone'>, instant: string): string => dayIn(new Date(instant), timezone)

const formatIn = remembered(
  (locale: Locale, timezone: string) =>
    new Intl.DateTimeFormat(FORMAT_TAGS[locale], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: timezone,
    }),
)
