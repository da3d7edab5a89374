/** How a queue is worked on, in milliseconds. */
export type Pace = {
  /** How long the queue must be quiet before a build begins, and how long a request waits for that at most. */
  quietMs: number
  longestWaitMs: number
  /** How often the queue is looked at without being woken: a transaction may end after its wake-up call. */
  pollMs: number
  /** After how long without a report the publisher is asked. */
  silenceMs: number
  /** How long a refused request waits: this at first, twice as long each time, up to the longest; it is given up in the end. */
  firstBackOffMs: number
  longestBackOffMs: number
  giveUpMs: number
}

const HOUR_MS = 3_600_000

/** The publisher stands on this machine or beside it: asking it each minute costs nothing. */
export const PACE: Pace = {
  quietMs: 300,
  longestWaitMs: 2_000,
  pollMs: 1_000,
  silenceMs: 15_000,
  firstBackOffMs: 1_000,
  longestBackOffMs: 60_000,
  giveUpMs: 72 * HOUR_MS,
}

/** A host elsewhere is asked more and more rarely, as the Standard Webhooks specification recommends. */
export const HOOK_PACE: Pace = { ...PACE, firstBackOffMs: 5_000, longestBackOffMs: 6 * HOUR_MS }

/** A request that waits: since when, and not before when it is sent again; both as ISO instants. */
export type Waiting = { createdAt: string; nextAttemptAt?: string | null | undefined }

/**
 * When the waiting requests are sent, all together: once no new one came for a while, but the oldest does not wait for
 * that without end. A request between two attempts does not hold up the others, and goes with them.
 *
 * @param parameters.waiting the oldest first
 * @param parameters.now in milliseconds
 * @returns milliseconds since the epoch; undefined where nothing is due yet
 */
export const sendingTime = (parameters: { waiting: Waiting[]; now: number; pace: Pace }): number | undefined => {
  const { waiting, now, pace } = parameters
  const due = waiting.filter(({ nextAttemptAt }) => !nextAttemptAt || Date.parse(nextAttemptAt) <= now)
  const oldest = due.at(0)
  const newest = due.at(-1)
  if (!oldest || !newest) return undefined
  return Math.min(Date.parse(newest.createdAt) + pace.quietMs, Date.parse(oldest.createdAt) + pace.longestWaitMs)
}

/** How long to wait after so many attempts in vain, in milliseconds. */
export const pauseAfter = (attempts: number, pace: Pace): number =>
  Math.min(pace.firstBackOffMs * 2 ** (attempts - 1), pace.longestBackOffMs)

/** Whether a request has waited so long that it is given up. @param parameters.now in milliseconds */
export const isGivenUp = ({ createdAt, now, pace }: { createdAt: string; now: number; pace: Pace }): boolean =>
  now - Date.parse(createdAt) > pace.giveUpMs
