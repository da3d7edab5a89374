import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { PORTAL_NODE_FLAGS } from '@ratusz/settings'
import { LOAD_PATHS, sendLoad } from './load.ts'
import { TOKEN } from './portal.ts'
import { type ServerProcess, startProcess } from './process.ts'
import type { Place } from './stores.ts'

const CONNECTIONS = 64
const ROUNDS = 9
const HITS_PER_ROUND = 40_000
const WARM_UP_HITS = 30_000

/**
 * Measures durable counting against a bare `node:http` 204, both on the first core, in alternating rounds so that
 * whatever else the machine does falls on both alike; the views are sent from the second. The portal is started as
 * `ratusz start` does, with a folder of pages. Figures are the median round's; times are milliseconds.
 */
export const benchIngest = async (place: Place) => {
  const pages = path.join(place.folder, 'pages')
  makePages(pages)
  const under = pinned()
  const startCounting = () =>
    startProcess({
      script: 'counting-process.ts',
      args: [place.url, place.folder, pages],
      nodeOptions: PORTAL_NODE_FLAGS,
      env: { NODE_COMPILE_CACHE: path.join(place.folder, 'compiled') },
      under,
    })
  const bare = await startProcess({ script: 'bare-process.ts', under })
  // The first start compiles, as the first after an update does.
  await (await startCounting()).kill('SIGTERM')
  const counting = await startCounting()
  try {
    await load(bare, WARM_UP_HITS)
    await load(counting, WARM_UP_HITS)
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ bare: await load(bare, HITS_PER_ROUND), counting: await load(counting, HITS_PER_ROUND) })
    }
    const ratio = median(rounds.map((round) => round.counting.hitsPerSecond / round.bare.hitsPerSecond))
    const p99 = median(rounds.map((round) => round.counting.p99))
    const megabytes = counting.peakMegabytes()
    return {
      connections: CONNECTIONS,
      bareHitsPerSecond: median(rounds.map((round) => round.bare.hitsPerSecond)),
      durableHitsPerSecond: median(rounds.map((round) => round.counting.hitsPerSecond)),
      ratio,
      bareP99: median(rounds.map((round) => round.bare.p99)),
      p50: median(rounds.map((round) => round.counting.p50)),
      p99,
      quietestP99: Math.min(...rounds.map((round) => round.counting.p99)),
      longest: Math.max(...rounds.map((round) => round.counting.longest)),
      refused: rounds.reduce((sum, round) => sum + round.counting.refused, 0),
      bareMegabytes: bare.peakMegabytes(),
      megabytes,
      ...(await askForAll(counting)),
      othersOnThisMachine: loadavg()[0],
      met: { ratio: ratio >= 0.4, p99: p99 <= 10, megabytes: megabytes !== undefined && megabytes <= 120 },
    }
  } finally {
    await bare.kill('SIGTERM')
    await counting.kill('SIGTERM')
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
    sent: WARM_UP_HITS + ROUNDS * HITS_PER_ROUND,
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
