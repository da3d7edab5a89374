import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Deploy } from '../payload-types'
import { askDeploy, PublisherError, sendDeploy } from './publisherClient'
import { applyReport } from './report'
import type { DeployedDocument } from './request'
import { registerDispatcher, unregisterDispatcher } from './wake'

/** How the queue is worked on, in milliseconds. */
export type Pace = {
  /** How long the queue must be quiet before a build begins, and how long a request waits for that at most. */
  quietMs: number
  longestWaitMs: number
  /** How often the queue is looked at without being woken: a transaction may end after its wake-up call. */
  pollMs: number
  /** After how long without a report the publisher is asked. */
  silenceMs: number
  /** How long a refused request waits: this at first, twice as long each time, up to the longest. */
  firstBackOffMs: number
  longestBackOffMs: number
}

const PACE: Pace = {
  quietMs: 300,
  longestWaitMs: 2_000,
  pollMs: 1_000,
  silenceMs: 15_000,
  firstBackOffMs: 1_000,
  longestBackOffMs: 60_000,
}
const MOST_ROWS = 500
const MOST_NAMED_DOCUMENTS = 200

/**
 * Starts the loop that takes waiting deploy requests from the database, hands them to the publisher as
 * one build at a time, and follows it to its end. Everything it knows is in the database, so it goes on
 * after a crash. Starting it twice in a process does nothing.
 *
 * @returns a function that stops it, and settles when nothing of it is under way any more
 */
export const startDispatcher = (payload: Payload, pace: Pace = PACE): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let isStopped = false
  let running: Promise<void> | undefined

  // A look that is due sooner stays: wake-up calls one after another must not put it off for ever.
  const lookIn = (ms: number): void => {
    if (isStopped || Date.now() + ms >= dueAt) return
    clearTimeout(timer)
    dueAt = Date.now() + ms
    timer = setTimeout(look, ms)
    timer.unref()
  }

  const look = (): void => {
    dueAt = Number.POSITIVE_INFINITY
    running ??= work().finally(() => {
      running = undefined
    })
  }

  const work = async (): Promise<void> => {
    let next = pace.pollMs
    try {
      next = await step(payload, pace)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The queue of deploy requests could not be worked on; it is tried again.' })
    } finally {
      lookIn(next)
    }
  }

  if (!registerDispatcher(() => lookIn(pace.quietMs))) return async () => undefined
  lookIn(0)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    unregisterDispatcher()
    await running
  }
}

const rowsIn = async (payload: Payload, states: Deploy['state'][]): Promise<Deploy[]> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where: { state: { in: states } },
    sort: 'createdAt',
    limit: MOST_ROWS,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** One look at the queue. Gives how long to wait until the next, in milliseconds. */
const step = async (payload: Payload, pace: Pace): Promise<number> => {
  const [open] = await rowsIn(payload, ['sent', 'building'])
  if (open) {
    await follow(payload, open, pace)
    return pace.pollMs
  }
  const now = Date.now()
  const waiting = await rowsIn(payload, ['queued'])
  const due = waiting.filter(({ nextAttemptAt }) => !nextAttemptAt || Date.parse(nextAttemptAt) <= now)
  const [oldest] = due
  const newest = due.at(-1)
  if (!oldest || !newest) return pace.pollMs
  const quietAt = Math.min(Date.parse(newest.createdAt) + pace.quietMs, Date.parse(oldest.createdAt) + pace.longestWaitMs)
  if (quietAt > now) return quietAt - now
  // A build shows everything published until then, so what was refused before goes with it, due or not.
  await send(payload, waiting, pace)
  return pace.pollMs
}

const documentsOf = (rows: Deploy[]): DeployedDocument[] => {
  const all = rows.flatMap(({ documents }) => (Array.isArray(documents) ? (documents as DeployedDocument[]) : []))
  return [...new Map(all.map((document) => [`${document.type}:${document.id}`, document])).values()].slice(
    0,
    MOST_NAMED_DOCUMENTS,
  )
}

const send = async (payload: Payload, rows: Deploy[], pace: Pace): Promise<void> => {
  const build = randomUUID()
  const where = { id: { in: rows.map(({ id }) => id) } }
  await payload.update({
    collection: 'deploys',
    where,
    data: { state: 'sent', build, startedAt: new Date().toISOString(), error: null },
    overrideAccess: true,
  })
  try {
    const reason = [...new Set(rows.map((row) => row.reason))].join(', ')
    await sendDeploy({ type: 'deploy.requested', deployId: build, reason, documents: documentsOf(rows), withhold: [] })
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const attempts = Math.max(...rows.map((row) => row.attempts ?? 0)) + 1
    const waitMs = Math.min(pace.firstBackOffMs * 2 ** (attempts - 1), pace.longestBackOffMs)
    await payload.update({
      collection: 'deploys',
      where,
      data: {
        state: 'queued',
        build: null,
        attempts,
        nextAttemptAt: new Date(Date.now() + waitMs).toISOString(),
        error: { code: 'publisher_unreachable', message: error.message },
      },
      overrideAccess: true,
    })
    payload.logger.warn({
      msg: `The publisher took no deploy (${error.message}); the request waits and is sent again in ${waitMs / 1000} s.`,
    })
  }
}

/** Asks about a build from which nothing was heard; what the publisher does not know goes back into the queue. */
const follow = async (payload: Payload, row: Deploy, pace: Pace): Promise<void> => {
  if (Date.now() - Date.parse(row.updatedAt) < pace.silenceMs) return
  const status = row.build
    ? await askDeploy(row.build).catch((error: unknown) =>
        error instanceof PublisherError ? 'unreachable' : Promise.reject(error),
      )
    : undefined
  if (status === 'unreachable') return
  if (status?.report) return applyReport(payload, status.report)
  if (status) return
  await payload.update({
    collection: 'deploys',
    where: { and: [{ build: row.build ? { equals: row.build } : { exists: false } }, { state: { in: ['sent', 'building'] } }] },
    data: { state: 'queued', build: null },
    overrideAccess: true,
  })
}
