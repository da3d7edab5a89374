import type { OpeningHours } from '../lib/opening-hours.ts'
import type { Context } from './context.ts'

/** Opening spans as they are read: `7:30–12:00, 13:00–15:30`. */
export const spansText = (ctx: Context, spans: readonly OpeningHours[]): string =>
  spans.map(({ opens, closes }) => ctx.f.range(ctx.f.time(opens), ctx.f.time(closes))).join(ctx.f.comma)
