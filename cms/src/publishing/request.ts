import type { PayloadRequest } from 'payload'
import type { DEPLOY_REASONS } from '../collections/Deploys'
import { aside } from '../hooks/aside'
import type { DeployedDocument } from './rows'
import { newDeliveries } from './targets'
import { wakeDispatcher } from './wake'

const OFF = 'areDeploysOff'

const areDeploysOff = (req: PayloadRequest): boolean => req.context[OFF] === true

/** Runs work whose writes request no deploy of their own: the demonstration's loading, redirects left by a rename. */
export const withoutDeploys = async <T>(req: Pick<PayloadRequest, 'context'>, work: () => Promise<T>): Promise<T> => {
  const before = req.context[OFF]
  req.context[OFF] = true
  try {
    return await work()
  } finally {
    req.context[OFF] = before
  }
}

/** Writes one row into the queue, in the transaction of the change that it stands for. */
export const requestDeploy = async (parameters: {
  req: PayloadRequest
  reason: Exclude<(typeof DEPLOY_REASONS)[number], 'rollback'>
  documents: DeployedDocument[]
}): Promise<void> => {
  const { req, reason, documents } = parameters
  if (areDeploysOff(req)) return
  const targets = newDeliveries(new Date().toISOString())
  await req.payload.create({
    collection: 'deploys',
    data: {
      reason,
      documents,
      documentKeys: documents.map(({ type, id }) => `${type}:${id}`),
      state: 'queued',
      targets,
      hasOpenTargets: targets.length > 0,
      requestedBy: req.user?.id,
    },
    overrideAccess: true,
    req: aside(req),
  })
  wakeDispatcher()
}
