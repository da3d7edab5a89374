import { documentPath, REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import { defaultLocale, locales } from '../settings'
import { withoutDeploys } from './request'

type Row = Record<string, unknown>

const isPaged = (type: string): type is Reference['type'] => REFERABLE_TYPES.some((item) => item === type)

const pathsOf = (type: Reference['type'], row: Row): (string | undefined)[] => {
  const slugs: Row = typeof row.slug === 'object' && row.slug !== null ? { ...row.slug } : {}
  return locales.map((locale) => {
    const slug = slugs[locale]
    return typeof slug === 'string' && slug !== '' ? documentPath({ type, slug, locale, defaultLocale }) : undefined
  })
}

/** Leaves a redirect from each address that a published document had and has no longer; chains collapse. */
export const leaveRedirects = async (parameters: {
  req: PayloadRequest
  type: string
  before: Row
  after: Row
}): Promise<void> => {
  const { req, type, before, after } = parameters
  if (!isPaged(type)) return
  const newPaths = pathsOf(type, after)
  for (const [index, from] of pathsOf(type, before).entries()) {
    const to = newPaths[index]
    if (from && to && from !== to) await withoutDeploys(req, () => leaveRedirect({ req, from, to }))
  }
}

const leaveRedirect = async ({ req, from, to }: { req: PayloadRequest; from: string; to: string }): Promise<void> => {
  const { payload } = req
  // The new address serves a page now, and whatever led to the old one leads to the new one at once.
  await payload.delete({ collection: 'redirects', where: { from: { equals: to } }, overrideAccess: true, req: aside(req) })
  await payload.update({
    collection: 'redirects',
    where: { to: { equals: from } },
    data: { to },
    overrideAccess: true,
    req: aside(req),
  })
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
