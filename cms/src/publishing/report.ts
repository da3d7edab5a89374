import { type DeployReport, releaseIdSchema } from '@ratusz/publisher/protocol'
import type { Payload, Where } from 'payload'
import type { Deploy } from '../payload-types'
import { isPassing, withCulprit } from './failures'
import { PACE, type Pace } from './pace'
import { retryLater } from './retry'
import { rowsWhere, writeRows } from './rows'
import { wakeDispatcher } from './wake'

/**
 * Writes what the publisher says of a deploy into its rows. What has ended stays ended: a late or
 * repeated report changes nothing. A portal that is live shows everything published until then, so
 * what had failed before is live with it.
 */
export const applyReport = async (parameters: {
  payload: Payload
  report: DeployReport
  now?: number
  pace?: Pace
}): Promise<void> => {
  const { payload, report, now = Date.now(), pace = PACE } = parameters
  const isOpen: Where = { and: [{ build: { equals: report.deployId } }, { state: { in: ['sent', 'building'] } }] }
  if (report.state === 'building') {
    await writeRows(payload, isOpen, { state: 'building' })
    return
  }
  const open = await rowsWhere(payload, isOpen)
  const [first] = open
  if (!first) return
  if (report.state === 'live') await noteLive({ payload, report, first, isOpen })
  else {
    const { log, ...error } = await withCulprit(payload, report.error)
    if (isPassing(report.error) && first.reason !== 'rollback')
      await retryLater({ payload, rows: open, error, log: log ?? null, now, pace })
    else await writeRows(payload, isOpen, { state: 'failed', error, log: log ?? null, finishedAt: report.at })
  }
  wakeDispatcher()
}

const noteLive = async (parameters: {
  payload: Payload
  report: Extract<DeployReport, { state: 'live' }>
  first: Deploy
  isOpen: Where
}): Promise<void> => {
  const { payload, report, first, isOpen } = parameters
  const { at: finishedAt, release, pages, changedPages, seconds } = report
  const data = { state: 'live' as const, error: null, nextAttemptAt: null, finishedAt, release, pages, changedPages, seconds }
  // The build's own rows come last: a report that got stuck half way finds them open when it is repeated.
  if (first.reason === 'rollback') await supersede({ payload, release, before: first.createdAt, at: finishedAt })
  else if (first.startedAt) {
    const failedBefore: Where[] = [{ state: { equals: 'failed' } }, { startedAt: { less_than: first.startedAt } }]
    await writeRows(payload, { and: [...failedBefore, { reason: { not_equals: 'rollback' } }] }, data)
  }
  await writeRows(payload, isOpen, data)
}

/** What still waited when an earlier release was asked for would undo it: the next publication brings it. */
const supersede = async (parameters: { payload: Payload; release: string; before: string; at: string }): Promise<void> => {
  const { payload, release, before, at } = parameters
  await writeRows(
    payload,
    { and: [{ state: { equals: 'queued' } }, { createdAt: { less_than_equal: before } }] },
    {
      state: 'failed',
      finishedAt: at,
      startedAt: at,
      error: { code: 'superseded', parameters: { release: releaseIdSchema.parse(release) }, message: 'superseded' },
    },
  )
}
