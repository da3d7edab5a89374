import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Deploy } from '../payload-types'
import { askDeploy, PublisherError, sendDeploy } from './publisherClient'
import { applyReport } from './report'
import type { DeployedDocument } from './request'
import { registerDispatcher, unregisterDispatcher } from './wake'

/** How long the queue must be quiet before a build begins, and how long a request waits for that at most. */
const QUIET_MS = 300
const LONGEST_WAIT_MS = 2_000
/** How often the queue is looked at without being woken: a transaction may end after its wake-up call. */
const POLL_MS = 1_000
/** After how long without a report the publisher is asked. */
const SILENCE_MS = 15_000
const LONGEST_BACK_OFF_MS = 60_000
const MOST_ROWS = 500
const MOST_NAMED_DOCUMENTS = 200

/**
 * Starts the loop that takes waiting deploy requests from the database, hands them to the publisher as
 * one build at a time, and follows it to its end. Everything it knows is in the database, so it goes on
 * after a crash. Starting it twice in a process does nothing.
 *
 * @returns a function that stops it
 */
export const startDispatcher = (payload: Payload): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let isRunning = false

  const lookIn = (ms: number): void => {
    if (isStopped) return
    clearTimeout(timer)
    timer = setTimeout(() => void look(), ms)
    timer.unref()
  }

  const look = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    let next = POLL_MS
    try {
      next = await step(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The queue of deploy requests could not be worked on; it is tried again.' })
    } finally {
      isRunning = false
      lookIn(next)
    }
  }

  if (!registerDispatcher(() => lookIn(QUIET_MS))) return () => undefined
  lookIn(0)
  return () => {
    isStopped = true
    clearTimeout(timer)
    unregisterDispatcher()
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
const step = async (payload: Payload): Promise<number> => {
  const [open] = await rowsIn(payload, ['sent', 'building'])
  if (open) {
    await follow(payload, open)
    return POLL_MS
  }
  const now = Date.now()
  const waiting = (await rowsIn(payload, ['queued'])).filter(
    ({ nextAttemptAt }) => !nextAttemptAt || Date.parse(nextAttemptAt) <= now,
  )
  const [oldest] = waiting
  const newest = waiting.at(-1)
  if (!oldest || !newest) return POLL_MS
  const quietAt = Math.min(Date.parse(newest.createdAt) + QUIET_MS, Date.parse(oldest.createdAt) + LONGEST_WAIT_MS)
  if (quietAt > now) return quietAt - now
  await send(payload, waiting)
  return POLL_MS
}

const documentsOf = (rows: Deploy[]): DeployedDocument[] => {
  const all = rows.flatMap(({ documents }) => (Array.isArray(documents) ? (documents as DeployedDocument[]) : []))
  return [...new Map(all.map((document) => [`${document.type}:${document.id}`, document])).values()].slice(
    0,
    MOST_NAMED_DOCUMENTS,
  )
}

const send = async (payload: Payload, rows: Deploy[]): Promise<void> => {
  const build = randomUUID()
  const where = { id: { in: rows.map(({ id }) => id) } }
  await payload.update({
    collection: 'deploys',
    where,
    data: { state: 'sent', build, startedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  try {
    const reason = [...new Set(rows.map((row) => row.reason))].join(', ')
    await sendDeploy({ type: 'deploy.requested', deployId: build, reason, documents: documentsOf(rows) })
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const attempts = Math.max(...rows.map((row) => row.attempts ?? 0)) + 1
    const waitMs = Math.min(1_000 * 2 ** (attempts - 1), LONGEST_BACK_OFF_MS)
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
const follow = async (payload: Payload, row: Deploy): Promise<void> => {
  if (Date.now() - Date.parse(row.updatedAt) < SILENCE_MS) return
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
