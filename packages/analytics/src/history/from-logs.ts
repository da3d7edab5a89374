import { createHash } from 'node:crypto'
import { createDayOf } from '../calendar.ts'
import { isBot } from '../ingest/bots.ts'
import { hostOf } from '../ingest/hit-schema.ts'
import { pathSchema } from '../ingest/path.ts'
import { type Gathered, gather } from '../store/counters.ts'

/** host ident user [time] "request" status bytes "referrer" "browser" */
const COMBINED =
  /^(\S+) \S+ \S+ \[(\d{2})\/(\w{3})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})\] "((?:[^"\\]|\\.)*)" (\d{3}) \S+ "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"/
const REQUEST = /^GET (\S+) \S+$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const FILE = /\.(?!html?$|php$)[a-z0-9]{1,5}$/i
const MOST_NAMED = 10

/** What a log came to: its views, and which lines are no lines of such a log (the first ten by their numbers). */
export type LogHistory = { history: Gathered; lines: number; unreadable: number; unreadableLines: number[] }

/**
 * Counts the views in a server's access log (Apache's and nginx's combined format): answered pages
 * that a browser asked for, not files, not bots. Visitors are told apart by address and browser
 * within the day, in memory alone. Each line tells its own offset from UTC; days are the town's.
 *
 * @param parameters.host the portal's own, which is no referrer
 */
export const readLogs = async (parameters: {
  lines: AsyncIterable<string>
  timezone: string
  host: string
}): Promise<LogHistory> => {
  const { lines, timezone, host } = parameters
  const dayOf = createDayOf(timezone)
  const seen = new Set<string>()
  const gathered: Gathered = new Map()
  const unreadable: number[] = []
  let number = 0
  let failed = 0

  for await (const line of lines) {
    number += 1
    const view = viewIn(line)
    if (view === 'unreadable') {
      failed += 1
      if (unreadable.length < MOST_NAMED) unreadable.push(number)
      continue
    }
    if (view === undefined || isBot(view.browser)) continue
    const day = dayOf(view.at)
    const visitor = createHash('sha256').update(`${day}\n${view.address}\n${view.browser}`).digest('base64').slice(0, 12)
    const visits = seen.has(visitor) ? 0 : 1
    seen.add(visitor)
    gather(gathered, [day, 'total', '', 1, visits])
    gather(gathered, [day, 'page', view.path, 1, visits])
    if (view.referrer !== '' && view.referrer !== host) gather(gathered, [day, 'referrer', view.referrer, 1, visits])
  }
  return { history: gathered, lines: number, unreadable: failed, unreadableLines: unreadable }
}

/** The view of a page that a line tells of; nothing where it tells of something else. */
const viewIn = (line: string) => {
  if (line === '') return undefined
  const match = COMBINED.exec(line)
  if (match === null) return 'unreadable'
  const [, address = '', day, month = '', year, time, hours, minutes, request = '', status, referrer = '', browser = ''] = match
  const at = new Date(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}T${time}${hours}:${minutes}`)
  if (Number.isNaN(at.getTime())) return 'unreadable'
  const target = REQUEST.exec(request)?.[1]
  const path = pathSchema.safeParse(target)
  const isPage = (status === '200' || status === '304') && path.success && !FILE.test(path.data)
  if (!isPage || browser === '-' || browser === '') return undefined
  return { address, at, path: path.data, referrer: referrer === '-' ? '' : hostOf(referrer.toLowerCase()), browser }
}
