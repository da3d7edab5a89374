import type { DeployReport } from '@ratusz/publisher/protocol'
import type { Payload, Where } from 'payload'
import { wakeDispatcher } from './wake'

/**
 * Writes what the publisher says of a deploy into its rows. What has ended stays ended: a late or
 * repeated report changes nothing. A portal that is live shows everything published until then, so
 * what had failed before is live with it.
 */
export const applyReport = async (payload: Payload, report: DeployReport): Promise<void> => {
  const isOpen: Where = { and: [{ build: { equals: report.deployId } }, { state: { in: ['sent', 'building'] } }] }
  if (report.state === 'building') {
    await payload.update({ collection: 'deploys', where: isOpen, data: { state: 'building' }, overrideAccess: true })
    return
  }
  if (report.state === 'failed') {
    const { log, ...error } = report.error
    await payload.update({
      collection: 'deploys',
      where: isOpen,
      data: { state: 'failed', error, log: log ?? null, finishedAt: report.at },
      overrideAccess: true,
    })
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
  const { docs } = await payload.update({ collection: 'deploys', where: isOpen, data, overrideAccess: true })
  const [first] = docs
  if (first) {
    await payload.update({
      collection: 'deploys',
      where: { and: [{ state: { equals: 'failed' } }, { createdAt: { less_than: first.createdAt } }] },
      data,
      overrideAccess: true,
    })
  }
  wakeDispatcher()
}
