import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { PORTAL_NODE_FLAGS } from '@ratusz/settings'
import { LOAD_PATHS, type LoadReport, sendLoad } from './load.ts'
import { TOKEN } from './portal.ts'
import { type ServerProcess, startProcess } from './process.ts'
import type { Place } from './stores.ts'

const CONNECTIONS = 64
const RUNS = 5
const ROUNDS = 3
const HITS_PER_ROUND = 30_000
const WARM_UP_HITS = 30_000

type Run = { bare: LoadReport; unread: LoadReport; counting: LoadReport }

/**
 * Measures durable counting against a bare `node:http` 204 on the same core, in alternating rounds so that whatever else
 * the machine does falls on both alike, and in several runs with new processes; the views are sent from the second core.
 * The portal is started as `ratusz start` does, with a folder of pages. The bare server reads what it is sent, as each
 * endpoint that takes something has to; one that does not is told beside it. Figures are medians; times are milliseconds.
 */
export const benchIngest = async (makePlace: () => Promise<Place>) => {
  const under = pinned()
  const runs = []
  for (let run = 0; run < RUNS; run += 1) {
    const place = await makePlace()
    try {
      runs.push(await oneRun(place, under))
    } finally {
      await place.remove()
    }
  }
  const rounds = runs.flatMap((run) => run.rounds)
  const over = (give: (round: Run) => number) => median(rounds.map(give))
  const ratios = runs.map((run) => median(run.rounds.map(({ counting, bare }) => counting.hitsPerSecond / bare.hitsPerSecond)))
  const [ratio, p99] = [median(ratios), over(({ counting }) => counting.p99)]
  const megabytes = Math.max(...runs.map((run) => run.megabytes ?? Number.NaN))
  return {
    connections: CONNECTIONS,
    runs: RUNS,
    ratio,
    ratios,
    ratioToUnread: over(({ counting, unread }) => counting.hitsPerSecond / unread.hitsPerSecond),
    bareHitsPerSecond: over(({ bare }) => bare.hitsPerSecond),
    unreadHitsPerSecond: over(({ unread }) => unread.hitsPerSecond),
    durableHitsPerSecond: over(({ counting }) => counting.hitsPerSecond),
    bareP99: over(({ bare }) => bare.p99),
    p50: over(({ counting }) => counting.p50),
    p99,
    highestP99: Math.max(...rounds.map(({ counting }) => counting.p99)),
    longest: Math.max(...rounds.map(({ counting }) => counting.longest)),
    refused: rounds.reduce((sum, { counting }) => sum + counting.refused, 0),
    sent: runs.reduce((sum, run) => sum + run.sent, 0),
    counted: runs.reduce((sum, run) => sum + run.counted, 0),
    lagMilliseconds: Math.max(...runs.map((run) => run.lagMilliseconds)),
    bareMegabytes: Math.max(...runs.map((run) => run.bareMegabytes ?? Number.NaN)),
    megabytes,
    othersOnThisMachine: loadavg()[0],
    met: { ratio: ratio >= 0.4, p99: p99 <= 10, megabytes: megabytes <= 120 },
  }
}

const oneRun = async (place: Place, under: string[]) => {
  const pages = path.join(place.folder, 'pages')
  makePages(pages)
  const startCounting = () =>
    startProcess({
      script: 'counting-process.ts',
      args: [place.url, place.folder, pages],
      nodeOptions: PORTAL_NODE_FLAGS,
      env: { NODE_COMPILE_CACHE: path.join(place.folder, 'compiled') },
      under,
    })
  // The first start compiles, as the first after an update does.
  await (await startCounting()).kill('SIGTERM')
  const counting = await startCounting()
  const bare = await startProcess({ script: 'bare-process.ts', args: ['reading'], under })
  const unread = await startProcess({ script: 'bare-process.ts', under })
  try {
    for (const server of [bare, unread, counting]) await load(server, WARM_UP_HITS)
    const rounds: Run[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        bare: await load(bare, HITS_PER_ROUND),
        counting: await load(counting, HITS_PER_ROUND),
        unread: await load(unread, HITS_PER_ROUND),
      })
    }
    const sent = WARM_UP_HITS + ROUNDS * HITS_PER_ROUND
    const megabytes = { megabytes: counting.peakMegabytes(), bareMegabytes: bare.peakMegabytes() }
    return { rounds, sent, ...megabytes, ...(await askForAll(counting)) }
  } finally {
    for (const server of [bare, unread, counting]) await server.kill('SIGTERM')
  }
}

const load = ({ port }: ServerProcess, hits: number) => sendLoad({ port, connections: CONNECTIONS, hits })

/** How long the counters lag behind: a question is answered once every view is in the database. */
const askForAll = async ({ port }: ServerProcess) => {
  const begin = performance.now()
  const answer = await fetch(`http://127.0.0.1:${port}/stats/summary`, { headers: { authorization: `Bearer ${TOKEN}` } })
  const text = await answer.text()
  return {
    counted: Number(/"totals":\{"views":(\d+)/.exec(text)?.[1]),
    lagMilliseconds: Math.round(performance.now() - begin),
  }
}

const makePages = (folder: string) => {
  for (const page of LOAD_PATHS) {
    mkdirSync(path.join(folder, page), { recursive: true })
    writeFileSync(path.join(folder, page, 'index.html'), '<!doctype html>')
  }
}

/** Sends this process to the second core and keeps the servers on the first, where the system can. */
const pinned = (): string[] => {
  try {
    if (availableParallelism() > 1) execFileSync('taskset', ['-p', '-c', '1', String(process.pid)], { stdio: 'ignore' })
    execFileSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' })
    return ['taskset', '-c', '0']
  } catch {
    return []
  }
}

const median = (numbers: number[]): number => {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
  return Math.round(middle * 100) / 100
}
