import { z } from 'zod'

/** One request as a reader's browser sends it, and when. */
export type RawView = {
  at: Date
  path: string
  language: string
  width: number
  referrer: string
  /** Which browser it is; each is a visitor of its own. */
  browser: number
  kiosk?: string
  search?: string
}

/** A browser that is told from others by its version. */
export const userAgent = (browser: number): string =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${100 + browser}.0) Gecko/20100101 Firefox/${100 + browser}.0`

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw', dateStyle: 'short' })
/** The calendar day in Warsaw. */
export const warsawDay = (at: Date): string => dayFormat.format(at)

/**
 * Counts raw requests anew, one by one and without any of the product's code: views, and of each day the visitors,
 * told apart where their day began.
 */
export const recount = (raw: RawView[], { from, to }: { from: string; to: string }) => {
  const seen = new Set<string>()
  const views = raw
    .filter(({ search }) => search === undefined)
    .map((view) => {
      const day = warsawDay(view.at)
      const key = `${day} ${view.browser}`
      const isNew = view.kiosk === undefined && !seen.has(key)
      if (isNew) seen.add(key)
      return { ...view, day, isNew }
    })
    .filter(({ day }) => day >= from && day <= to)
  const countBy = (
    keyOf: (view: (typeof views)[number]) => string | undefined,
    isCounted: (view: (typeof views)[number]) => boolean,
  ) => {
    const counts: Record<string, number> = {}
    for (const view of views) {
      const key = keyOf(view)
      if (key !== undefined && isCounted(view)) counts[key] = (counts[key] ?? 0) + 1
    }
    return counts
  }
  const all = () => true
  return {
    views: views.length,
    viewsByDay: countBy(({ day }) => day, all),
    visitorsByDay: countBy(
      ({ day }) => day,
      ({ isNew }) => isNew,
    ),
    paths: countBy(({ path }) => path, all),
    languages: countBy(({ language }) => language, all),
    kiosks: countBy(({ kiosk }) => kiosk, all),
    widths: countBy(({ width }) => (width < 640 ? 'narrow' : width < 1024 ? 'medium' : 'wide'), all),
    referrers: countBy(
      ({ referrer }) => referrer,
      ({ isNew }) => isNew,
    ),
    entries: countBy(
      ({ path }) => path,
      ({ isNew }) => isNew,
    ),
  }
}

const rowsSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) })

/** Two columns of a table's JSON as names with their numbers. */
export const columnsOf = (body: unknown, name: string, number: string): Record<string, unknown> =>
  Object.fromEntries(rowsSchema.parse(body).rows.map((row) => [String(row[name]), row[number]]))
