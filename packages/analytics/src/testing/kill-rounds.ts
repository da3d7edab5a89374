import { createDayOf } from '../calendar.ts'
import { openStore } from '../store/open.ts'
import { BROWSER, TIMEZONE } from './portal.ts'
import { startProcess } from './process.ts'
import { createRandom } from './random.ts'

const CONNECTIONS = 16
const LONGEST_ROUND_HITS = 400

/** What came of killing a counting process again and again. */
export type KillReport = {
  kills: number
  sent: number
  acknowledged: number
  /** Paths of views that were acknowledged and are not there. */
  lost: string[]
  /** Paths of views that are there more than once. */
  repeated: string[]
  /** Views in the totals, which must be those of the pages. */
  total: number
  counted: number
}

/**
 * Starts a counting process, sends views from 16 connections, each to a path of its own, kills it with
 * SIGKILL after a seeded number of answers, and begins again; at last counts what is there.
 */
export const killAgainAndAgain = async (parameters: {
  url: string
  folder: string
  kills: number
  seed: number
}): Promise<KillReport> => {
  const { url, folder, kills, seed } = parameters
  const random = createRandom(seed)
  const dayOf = createDayOf(TIMEZONE)
  const from = dayOf(new Date())
  const acknowledged = new Set<string>()
  let sent = 0

  for (let round = 0; round < kills; round += 1) {
    const portal = await startProcess({ script: 'counting-process.ts', args: [url, folder] })
    const killAt = acknowledged.size + 1 + Math.floor(random() * LONGEST_ROUND_HITS)
    const connection = async () => {
      while (portal.isAlive()) {
        sent += 1
        const hit = `/widok-${sent}/`
        const answer = await post(`http://127.0.0.1:${portal.port}/hit`, hit)
        if (answer === undefined) return
        if (answer === 204) acknowledged.add(hit)
        if (acknowledged.size >= killAt) void portal.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, connection))
    await portal.kill('SIGKILL')
  }

  const store = await openStore({ url, folder })
  const range = { from, to: dayOf(new Date()) }
  const { names: pages } = await store.ranking({ ...range, dimension: 'page', by: 'views', limit: sent + 1 })
  const totals = await store.totals(range)
  await store.close()
  const views = new Map(pages.map((page) => [page.name, page.views]))
  return {
    kills,
    sent,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((hit) => !views.has(hit)),
    repeated: pages.filter((page) => page.views > 1).map(({ name }) => name),
    total: totals.reduce((sum, day) => sum + day.views, 0),
    counted: pages.reduce((sum, page) => sum + page.views, 0),
  }
}

/** A view's answer, or nothing where the process was gone before it answered. */
const post = async (url: string, hit: string): Promise<number | undefined> => {
  try {
    const body = JSON.stringify({ path: hit, referrer: '', width: 360, language: 'pl' })
    return (await fetch(url, { method: 'POST', body, headers: { 'user-agent': BROWSER } })).status
  } catch {
    return undefined
  }
}
