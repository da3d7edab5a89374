import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import { addressesIn, reclaimAddresses } from '../workflow/withdrawal'
import { withoutDeploys } from './request'

type Row = Record<string, unknown>

/**
 * Keeps old addresses true to a document that readers see: a redirect leads from each address that it had and has no longer, and
 * nothing leads away from those that it has.
 */
export const keepAddresses = async (parameters: {
  req: PayloadRequest
  type: string
  before: Row | undefined
  after: Row
}): Promise<void> => {
  const { req, type, before, after } = parameters
  const now = addressesIn(type, after)
  const old = before ? addressesIn(type, before) : []
  const isSame = old.length === now.length && old.every(({ path }, index) => path === now[index]?.path)
  if (isSame) return
  await reclaimAddresses({ req, type, row: after })
  for (const { locale, path: from } of old) {
    const to = now.find((address) => address.locale === locale)?.path
    if (to && from !== to) await withoutDeploys(req, () => leaveRedirect({ req, from, to }))
  }
}

const leaveRedirect = async ({ req, from, to }: { req: PayloadRequest; from: string; to: string }): Promise<void> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  const [existing] = docs
  if (existing)
    await payload.update({
      collection: 'redirects',
      id: existing.id,
      data: { to, status: '301' },
      overrideAccess: true,
      req: aside(req),
    })
  else await payload.create({ collection: 'redirects', data: { from, to, status: '301' }, overrideAccess: true, req: aside(req) })
}
