import type { OpeningHours } from '../lib/opening-hours.ts'
import type { Context } from './context.ts'

/** Opening spans as they are read: `7:30–12:00, 13:00–15:30`. Kept in one direction by isolates, so that Arabic does not turn them round. */
export const spansText = (ctx: Context, spans: readonly OpeningHours[]): string =>
  spans.map(({ opens, closes }) => `\u2066${ctx.f.time(opens)}–${ctx.f.time(closes)}\u2069`).join(ctx.f.comma)
