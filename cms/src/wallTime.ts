/** What a person writes into a field for a day and a time: `2026-11-22T14:30`, by the town's clock. */
export const WALL_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/

/** The town's clock at an instant, in the form that fields for a day and a time have. */
export const wallTimeOf = (instant: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/** The day that the town's clock shows at an instant, `2026-11-22`. */
export const dayOf = (instant: Date, timeZone: string): string => wallTimeOf(instant, timeZone).slice(0, 10)

/**
 * The instant at which the town's clock shows a time. Of an hour that comes twice in autumn, the first; of one that spring leaves
 * out, the same number of minutes after the change.
 */
export const instantOfWallTime = (wallTime: string, timeZone: string): Date => {
  const asUtc = Date.parse(`${wallTime}:00.000Z`)
  const offsetAt = (ms: number): number => Date.parse(`${wallTimeOf(new Date(ms), timeZone)}:00.000Z`) - ms
  const [early, late] = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].toSorted((a, b) => b - a)
  const candidates = [asUtc - (early ?? 0), asUtc - (late ?? 0)]
  const found = candidates.find((ms) => wallTimeOf(new Date(ms), timeZone) === wallTime)
  return new Date(found ?? asUtc - (late ?? 0))
}
