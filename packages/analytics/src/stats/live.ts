import type { Clock } from '../calendar.ts'
import type { Hit } from '../store/types.ts'

const MINUTE_MS = 60_000
const MINUTES = 30
const MOST_PATHS = 100

/** What was read in the last half hour; instants as ISO 8601 in UTC. */
export type LiveNow = {
  /** Since when this process has been watching: what was read before is not in the figures. */
  since: string
  /** The last 30 minutes, the running one last, by the instant each began. */
  minutes: { at: string; views: number }[]
  views: number
  /** The pages read, most views first; at most 100. */
  paths: { path: string; views: number }[]
}

/** Watches views in memory alone: figures of single minutes are never written down. */
export type Live = { count: (hit: Hit) => void; now: () => LiveNow }

type Minute = { number: number; views: number; paths: Map<string, number> }

/** Begins to watch. A clock set back adds to the last minute that was seen. */
export const createLive = (clock: Clock): Live => {
  const since = clock().toISOString()
  let minutes: Minute[] = []

  const current = (): number => Math.max(Math.floor(clock().getTime() / MINUTE_MS), minutes.at(-1)?.number ?? 0)

  const lastMinute = (): Minute => {
    const number = current()
    const last = minutes.at(-1)
    if (last?.number === number) return last
    const minute: Minute = { number, views: 0, paths: new Map() }
    minutes = [...minutes.filter((kept) => kept.number > number - MINUTES), minute]
    return minute
  }

  return {
    count: (hit) => {
      if (hit.search !== undefined || !hit.isKnown) return
      const minute = lastMinute()
      minute.views += 1
      minute.paths.set(hit.path, (minute.paths.get(hit.path) ?? 0) + 1)
    },
    now: () => {
      const last = current()
      const shown = minutes.filter(({ number }) => number > last - MINUTES)
      const viewsAt = new Map(shown.map(({ number, views }) => [number, views]))
      const paths = new Map<string, number>()
      for (const minute of shown) {
        for (const [path, views] of minute.paths) paths.set(path, (paths.get(path) ?? 0) + views)
      }
      return {
        since,
        minutes: Array.from({ length: MINUTES }, (_, index) => {
          const number = last - MINUTES + 1 + index
          return { at: new Date(number * MINUTE_MS).toISOString(), views: viewsAt.get(number) ?? 0 }
        }),
        views: shown.reduce((sum, { views }) => sum + views, 0),
        paths: [...paths]
          .map(([path, views]) => ({ path, views }))
          .sort((one, other) => other.views - one.views || (one.path < other.path ? -1 : 1))
          .slice(0, MOST_PATHS),
      }
    },
  }
}
