import { execFileSync } from 'node:child_process'
import { sendLoad } from './load.ts'
import { type ServerProcess, startProcess } from './process.ts'
import type { Place } from './stores.ts'

const CONNECTIONS = 64
const ROUNDS = 7
const HITS_PER_ROUND = 40_000
const WARM_UP_HITS = 30_000

/**
 * Measures durable counting against a bare `node:http` 204, both on one core, in alternating rounds
 * so that whatever else the machine does falls on both alike. The ratio is the median of the rounds'.
 */
export const benchIngest = async (place: Place) => {
  const under = oneCore()
  const bare = await startProcess({ script: 'bare-process.ts', under })
  const counting = await startProcess({ script: 'counting-process.ts', args: [place.url, place.folder], under })
  try {
    await load(bare, WARM_UP_HITS)
    await load(counting, WARM_UP_HITS)
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ bare: await load(bare, HITS_PER_ROUND), counting: await load(counting, HITS_PER_ROUND) })
    }
    return {
      connections: CONNECTIONS,
      bareHitsPerSecond: median(rounds.map((round) => round.bare.hitsPerSecond)),
      durableHitsPerSecond: median(rounds.map((round) => round.counting.hitsPerSecond)),
      ratio: median(rounds.map((round) => round.counting.hitsPerSecond / round.bare.hitsPerSecond)),
      bareP99: median(rounds.map((round) => round.bare.p99)),
      p50: median(rounds.map((round) => round.counting.p50)),
      p99: median(rounds.map((round) => round.counting.p99)),
      longest: Math.max(...rounds.map((round) => round.counting.longest)),
      refused: rounds.reduce((sum, round) => sum + round.counting.refused, 0),
      bareMegabytes: bare.peakMegabytes(),
      megabytes: counting.peakMegabytes(),
    }
  } finally {
    await bare.kill('SIGTERM')
    await counting.kill('SIGTERM')
  }
}

const load = ({ port }: ServerProcess, hits: number) => sendLoad({ port, connections: CONNECTIONS, hits })

/** Keeps both servers on the first core, where the system can. */
const oneCore = (): string[] => {
  try {
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
