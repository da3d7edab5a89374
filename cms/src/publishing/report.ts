import type { DeployReport } from '@ratusz/publisher/protocol'
import type { Payload, Where } from 'payload'
import type { Deploy } from '../payload-types'
import { wakeDispatcher } from './wake'

/**
 * Writes what the publisher says of a deploy into its rows. What has ended stays ended: a late or
 * repeated report changes nothing. A portal that is live shows everything published until then, so
 * what had failed before is live with it.
 */
export const applyReport = async (payload: Payload, report: DeployReport): Promise<void> => {
  const isOpen: Where = { and: [{ build: { equals: report.deployId } }, { state: { in: ['sent', 'building'] } }] }
  if (report.state === 'building') {
    await write(payload, isOpen, { state: 'building' })
    return
  }
  if (report.state === 'failed') {
    const { log, ...error } = report.error
    await write(payload, isOpen, { state: 'failed', error, log: log ?? null, finishedAt: report.at })
    wakeDispatcher()
    return
  }
  const data = {
    state: 'live' as const,
    error: null,
    finishedAt: report.at,
    release: report.release,
    pages: report.pages,
    seconds: report.seconds,
  }
  const { docs } = await payload.find({ collection: 'deploys', where: isOpen, limit: 1, depth: 0, overrideAccess: true })
  const [open] = docs
  if (!open) return
  // The build's own rows come last: a report that got stuck half way finds them open when it is repeated.
  if (open.startedAt)
    await write(payload, { and: [{ state: { equals: 'failed' } }, { startedAt: { less_than: open.startedAt } }] }, data)
  await write(payload, isOpen, data)
  wakeDispatcher()
}

/** Writes into every row that fits. A row that cannot be written is an error, so that the publisher reports again. */
const write = async (payload: Payload, where: Where, data: Partial<Deploy>): Promise<void> => {
  const { errors } = await payload.update({ collection: 'deploys', where, data, overrideAccess: true })
  if (errors.length > 0)
    throw new Error(`deploy rows could not be written: ${errors.map(({ id, message }) => `${id}: ${message}`).join('; ')}`)
}
