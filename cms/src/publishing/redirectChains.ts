import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { aside } from '../hooks/aside'
import { fieldLabels } from '../messages/fields'
import { errorText } from '../messages/translate'
import type { Redirect } from '../payload-types'

/** Longer chains than this were never made by hand; each is collapsed as soon as it is saved. */
const LONGEST_CHAIN = 50

const withoutEndSlash = (path: string): string => path.replace(/(?<=.)\/+$/u, '')

const bothForms = (path: string): string[] => {
  const bare = withoutEndSlash(path)
  return bare === '/' ? ['/'] : [bare, `${bare}/`]
}

const redirectFrom = async (req: PayloadRequest, path: string): Promise<Redirect | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { in: bothForms(path) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs[0]
}

/** What follows a path on this portal (its parameters and place in the page) leads to no other redirect. */
const pathIn = (link: string): string => link.split(/[?#]/u)[0] ?? link

/**
 * Where a redirect that leads to another one ends: readers and search engines are sent there at once. One that comes back to where
 * it began is refused, through however many others.
 */
export const collapseChain: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from: unknown = data.from ?? originalDoc?.from
  const first: unknown = data.to ?? originalDoc?.to
  const status: unknown = data.status ?? originalDoc?.status
  if (status === '410') return { ...data, to: null }
  if (typeof from !== 'string' || typeof first !== 'string') return data
  let to = first
  for (let step = 0; step < LONGEST_CHAIN && to.startsWith('/'); step += 1) {
    if (withoutEndSlash(pathIn(to)) === withoutEndSlash(from)) refuseLoop(req)
    const next = await redirectFrom(req, pathIn(to))
    // A page that is gone says so itself, and may say why.
    if (!next || next.status === '410' || typeof next.to !== 'string') return { ...data, to }
    to = next.to
  }
  return { ...data, to }
}

const refuseLoop = (req: PayloadRequest): never => {
  throw new ValidationError(
    { collection: 'redirects', errors: [{ path: 'to', label: fieldLabels.to, message: errorText(req, 'redirectLoop') }], req },
    req.t,
  )
}

/** What led to an address that now leads on leads there at once. */
export const moveFollowers: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  if (doc.status === '410' || typeof doc.to !== 'string') return doc
  const { docs: followers } = await req.payload.find({
    collection: 'redirects',
    where: { and: [{ to: { in: bothForms(doc.from) } }, { id: { not_equals: doc.id } }] },
    limit: 0,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  for (const { id } of followers)
    await req.payload.update({ collection: 'redirects', id, data: { to: doc.to }, overrideAccess: true, req: aside(req) })
  return doc
}
