import type { Locale } from '@ratusz/content-schemas'
import { FORMAT_TAGS } from '../i18n/format-tags.ts'
import { remembered } from '../lib/remembered.ts'
import type { Context } from './context.ts'

/** A moment in words, by the town's clock: 24 listopada 2026, 14:30. */
export const instantText = ({ locale }: Pick<Context, 'locale'>, instant: string, timezone: string): string =>
  formatIn(locale, timezone).format(new Date(instant))

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
