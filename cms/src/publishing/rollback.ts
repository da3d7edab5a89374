import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Deploy } from '../payload-types'
import { askDeploy, askRollback } from './publisherClient'
import { applyReport } from './report'

/**
 * Has an earlier release brought back, at once, and notes who wanted it and why. Where the publisher cannot be reached
 * the row stays open: the dispatcher finds out whether it was done, and does not do it later.
 *
 * @returns the row as it is then
 */
export const rollBack = async (parameters: { req: PayloadRequest; release: string; note: string }): Promise<Deploy> => {
  const { req, release, note } = parameters
  const { payload } = req
  const build = randomUUID()
  const { id } = await payload.create({
    collection: 'deploys',
    data: {
      reason: 'rollback',
      state: 'sent',
      build,
      release,
      note,
      documents: [],
      startedAt: new Date().toISOString(),
      requestedBy: req.user?.id,
    },
    overrideAccess: true,
  })
  try {
    const outcome = await askRollback({ release, deployId: build })
    if (outcome === 'gone') {
      const error = { code: 'release_gone', parameters: { release }, message: 'gone' }
      await payload.update({
        collection: 'deploys',
        id,
        data: { state: 'failed', error, finishedAt: new Date().toISOString() },
        overrideAccess: true,
      })
    } else {
      const status = await askDeploy(build)
      if (status?.report) await applyReport({ payload, report: status.report })
    }
  } catch (error) {
    // Whatever it was: the row is open, and the dispatcher asks for its outcome.
    payload.logger.warn({ err: error, msg: 'A rollback was not answered; its outcome is asked for.' })
  }
  return payload.findByID({ collection: 'deploys', id, depth: 0, overrideAccess: true })
}
