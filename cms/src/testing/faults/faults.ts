import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createVictim, descendantsOf, freePort } from './processes'
import { inspect, startReader } from './reader'

export const VICTIMS = ['cms', 'publisher', 'builder'] as const
type Kills = Record<(typeof VICTIMS)[number], number>

export type FaultReport = {
  seed: number
  kills: Kills
  /** Publications that the CMS confirmed, and those that a kill left without an answer. */
  acknowledged: number
  unanswered: number
  /** How often the live release was read, and what was wrong with it. */
  reads: number
  brokenReads: string[]
  /** Confirmed, but not on the portal in the end. */
  lost: string[]
  /** Requests that did not come to their end, and those that failed. */
  stuck: number
  failed: string[]
  brokenReleases: string[]
  leftovers: string[]
  seconds: number
}

/** How long everything may take to settle after the last kill, in milliseconds. */
const SETTLE_MS = 120_000
/** A deploy of the tests' builder takes about this long, from its request to its end. */
const DEPLOY_MS = 2_500

const createRandom = (seed: number): (() => number) => {
  let count = 0
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE(0) / 2 ** 32
}

/** So many of each, in an order that is the same for the same seed. */
const shuffled = (kills: Kills, random: () => number): (keyof Kills)[] =>
  VICTIMS.flatMap((name) => Array.from({ length: kills[name] }, () => ({ name, order: random() })))
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name)

/**
 * Publishes article after article while the CMS, the publisher and the builder are killed at random points of their
 * deploys, and looks at what is left: a town of its own, on SQLite, that is removed afterwards.
 */
export const killAgainAndAgain = async (parameters: {
  kills: Kills
  seed: number
  onKill?: (text: string) => void
}): Promise<FaultReport> => {
  const { kills, seed, onKill = () => undefined } = parameters
  const random = createRandom(seed)
  const startedAt = performance.now()
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-faults-'))
  const town = await openVictims(folder)
  const { cms, publisher } = town
  const reader = startReader(path.join(folder, 'releases'))
  const confirmed: string[] = []
  let unanswered = 0

  const strike = async (name: keyof Kills): Promise<void> => {
    await wait(random() * DEPLOY_MS)
    if (name === 'builder') {
      const pids = await town.builders()
      const pid = pids[Math.floor(random() * pids.length)]
      if (pid) kill(pid)
      return
    }
    const victim = name === 'cms' ? cms : publisher
    await victim.kill()
    await victim.start()
  }

  try {
    for (const [index, name] of shuffled(kills, random).entries()) {
      const title = `Wiadomość ${index + 1}`
      // The kill may come while the article is being saved, or at any moment after.
      const [isConfirmed] = await Promise.all([town.publish(title), strike(name)])
      if (isConfirmed) confirmed.push(title)
      else unanswered += 1
      onKill(`${index + 1} ${name}${isConfirmed ? '' : ' (no answer)'}`)
    }
    const last = 'Ostatnia wiadomość'
    while (!(await town.publish(last))) await wait(500)
    const rows = await town.settle(SETTLE_MS)
    const { reads, flaws: brokenReads } = await reader.stop()
    const { titles, flaws, leftovers } = await inspect(path.join(folder, 'releases'))
    return {
      seed,
      kills,
      acknowledged: confirmed.length + 1,
      unanswered,
      reads,
      brokenReads,
      lost: [...confirmed, last].filter((title) => !titles.has(title)),
      stuck: rows.filter(({ state }) => state !== 'live' && state !== 'failed').length,
      failed: rows.filter(({ state }) => state === 'failed').map(({ error }) => JSON.stringify(error)),
      brokenReleases: flaws,
      leftovers,
      seconds: Math.round(performance.now() - startedAt) / 1000,
    }
  } finally {
    await reader.stop()
    await cms.kill()
    await publisher.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whether anything was lost, left half done or stuck. */
export const isClean = (report: FaultReport): boolean =>
  [report.brokenReads, report.lost, report.failed, report.brokenReleases, report.leftovers].every((list) => list.length === 0) &&
  report.stuck === 0

type Row = { state: string; error: unknown }

const openVictims = async (folder: string) => {
  const [cmsPort, publisherPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${cmsPort}`
  const env = {
    DATA_DIR: folder,
    CMS_PORT: String(cmsPort),
    RATUSZ_ADMIN_EMAIL: 'administrator@jantarowo.example',
    RATUSZ_ADMIN_PASSWORD: randomBytes(12).toString('hex'),
    CMS_URL: url,
    PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    FEED_TOKEN: randomBytes(32).toString('hex'),
    STATS_TOKEN: randomBytes(32).toString('hex'),
    PUBLISHER_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    PAYLOAD_CONFIG_PATH: 'cms/src/payload.config.ts',
  }
  const cms = createVictim({
    args: ['cms/node_modules/payload/bin.js', 'run', 'cms/src/testing/faults/cmsProcess.ts'],
    env,
    ready: /^ready /u,
  })
  const builder = path.join(import.meta.dirname, '../builder.mjs')
  const publisher = createVictim({
    args: ['packages/publisher/src/testing/run.ts', folder, builder, String(publisherPort)],
    env,
    ready: /^http/u,
  })
  const [line] = await Promise.all([cms.start(), publisher.start()])
  const { token, article }: { token: string; article: Record<string, unknown> } = JSON.parse(line.replace(/^ready /u, ''))
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }

  const ask = async (address: string, init: RequestInit = {}): Promise<Response | undefined> =>
    fetch(`${url}/api${address}`, { ...init, headers, signal: AbortSignal.timeout(30_000) }).catch(() => undefined)

  const readRows = async (): Promise<Row[] | undefined> => {
    const response = await ask('/deploys?limit=0&depth=0')
    if (!response?.ok) return undefined
    const { docs }: { docs: Row[] } = await response.json()
    return docs
  }

  return {
    cms,
    publisher,
    /** Whether the CMS said that an article is published. */
    publish: async (title: string): Promise<boolean> => {
      const body = JSON.stringify({ ...article, slug: undefined, title, _status: 'published' })
      const response = await ask('/articles', { method: 'POST', body })
      if (response?.status === 400) throw new Error(`the article was refused: ${await response.text()}`)
      return response?.status === 201
    },
    /** What builds at the moment; it waits a while for a build to begin. */
    builders: async (): Promise<number[]> => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const pids = descendantsOf(publisher.pid() ?? 0)
        if (pids.length > 0) return pids
        await wait(30)
      }
      return []
    },
    /** Waits until every request has ended, and gives them as they are then. */
    settle: async (limitMs: number): Promise<Row[]> => {
      const until = performance.now() + limitMs
      for (;;) {
        const rows = await readRows()
        const isOver = rows?.every(({ state }) => state === 'live' || state === 'failed')
        if (rows && (isOver || performance.now() > until)) return rows
        await wait(200)
      }
    },
  }
}

/** Kills a process; nothing to do where it has ended by itself. */
const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
