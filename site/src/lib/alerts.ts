/** What of an alert says when it holds and what it stands for. */
type Alert = {
  id: string
  data: {
    level: 'information' | 'warning' | 'emergency'
    startsAt: string
    expiresAt: string
    refersTo: string | null
    scope: 'site' | 'paths'
    paths: string[]
  }
}

const GRAVITY = { emergency: 2, warning: 1, information: 0 } as const

/**
 * The alerts that hold at some moment of a day or of the night before and after it (so that the time zone does not matter), the
 * gravest first and among equals the latest. One that a later alert updates or takes back is left out. What has not begun yet or is
 * over by the minute is hidden by a script of the page.
 */
export const alertsOn = <T extends Alert>(alerts: readonly T[], today: string): T[] => {
  const from = new Date(Date.parse(`${today}T00:00:00.000Z`) - 12 * 3_600_000).toISOString()
  const until = new Date(Date.parse(`${today}T00:00:00.000Z`) + 36 * 3_600_000).toISOString()
  const replaced = new Set(alerts.map(({ data }) => data.refersTo))
  return alerts
    .filter(({ id, data }) => !replaced.has(id) && data.expiresAt > from && data.startsAt < until)
    .toSorted((a, b) => GRAVITY[b.data.level] - GRAVITY[a.data.level] || (a.data.startsAt < b.data.startsAt ? 1 : -1))
}

/** Whether an alert belongs on a page, which is meant by any of its addresses: an alert's paths take what is below them along. */
export const isInScope = ({ scope, paths }: Pick<Alert['data'], 'scope' | 'paths'>, pagePaths: readonly string[]): boolean =>
  scope === 'site' || paths.some((path) => pagePaths.some((page) => isBelow(page, path)))

const isBelow = (page: string, path: string): boolean => page === path || page.startsWith(path.endsWith('/') ? path : `${path}/`)
