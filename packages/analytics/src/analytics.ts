import { addMonths, type Clock, type Day } from './calendar.ts'
import { createHitHandler, type Handler } from './ingest/handler.ts'
import { createRateLimit } from './ingest/rate-limit.ts'
import { openVisitors } from './ingest/visitors.ts'
import { createStatsHandler } from './stats/handler.ts'
import { createLive } from './stats/live.ts'
import { openStore } from './store/open.ts'

const HOUSEKEEPING_EVERY_MS = 60_000
/** Many people share the address of a school or an office. */
const DEFAULT_HITS_PER_MINUTE = 600
/** How long days are kept apart; the limit that the CNIL sets for audience measurement without consent. */
const MONTHS_KEPT = 25

/** Counting, as a portal process mounts it. */
export type Analytics = {
  /** Answers `POST /hit`. */
  onHit: Handler
  /** Answers `GET /stats/*`. */
  onStats: Handler
  /** Resolves when hits can be written and questions answered. @throws StoreUnavailableError */
  check: () => Promise<void>
  /** Does what each day's end asks for, where it was not done yet; it is also done every minute. */
  keepHouse: () => Promise<void>
  /** Writes what is waiting and lets go of files and connections. To be called once no request is under way. */
  close: () => Promise<void>
}

/**
 * Opens counting.
 *
 * @param parameters.url `ANALYTICS_URL`
 * @param parameters.folder `DATA_DIR`, made absolute: the day's salt lies there, and with MongoDB the spool
 * @param parameters.timezone the town's, `TIMEZONE`
 * @param parameters.token `STATS_TOKEN`
 * @param parameters.isKnownPath whether the live release has a page at a path (normalised, percent-encoded)
 * @param parameters.trustedProxies whose `X-Forwarded-For` is believed; none unless listed
 * @param parameters.hitsPerMinute how many views one address may send; 600 unless given
 * @throws StoreUnavailableError, StoreVersionError, TrustedProxyError
 */
export const openAnalytics = async (parameters: {
  url: string
  folder: string
  timezone: string
  token: string
  isKnownPath: (path: string) => boolean
  trustedProxies?: string[] | undefined
  hitsPerMinute?: number | undefined
  clock?: Clock
}): Promise<Analytics> => {
  const { url, folder, timezone, token, isKnownPath, trustedProxies, clock = () => new Date() } = parameters
  const rateLimit = createRateLimit({ hitsPerMinute: parameters.hitsPerMinute ?? DEFAULT_HITS_PER_MINUTE, clock })
  const visitors = openVisitors({ folder, clock, timezone })
  const store = await openStore({ url, folder, clock })
  const live = createLive(clock)
  let keptFor: Day | undefined

  const keepHouse = async () => {
    const today = visitors.today()
    if (keptFor === today) return
    await store.forgetVisitors({ except: today })
    await store.prune({ before: addMonths(today, -MONTHS_KEPT) })
    keptFor = today
  }

  // A day ends also where nobody reads: the salt must go then. What fails is tried again a minute later.
  const tryToKeepHouse = () => void keepHouse().catch(() => undefined)
  const timer = setInterval(() => {
    rateLimit.forget()
    tryToKeepHouse()
  }, HOUSEKEEPING_EVERY_MS).unref()
  tryToKeepHouse()

  return {
    onHit: createHitHandler({ store, visitors, isKnownPath, clock, trustedProxies, rateLimit, onCounted: live.count }),
    onStats: createStatsHandler({ store, token, clock, timezone, live }),
    check: store.check,
    keepHouse,
    close: async () => {
      clearInterval(timer)
      await store.close()
    },
  }
}
