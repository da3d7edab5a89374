import { parseDocumentPath, SLUG_PATTERN } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { isDraft, type Judge } from '../fields/validate'
import { aside } from '../hooks/aside'
import { errorText } from '../messages/translate'
import { defaultLocale, settings } from '../settings'
import { type TextReference, textAddresses, textReferences } from './richText'
import { areReferencesUnchecked, collectionOf, findTarget, isTargetLive, pictureProblem, titleOf } from './targets'

const referenceProblem = async (req: PayloadRequest, reference: TextReference): Promise<string | undefined> => {
  const { type, id, words } = reference
  const collection = collectionOf(req, type)?.slug
  const row = collection && (await findTarget(req, collection, id))
  if (!collection || !row)
    return type === 'media' ? errorText(req, 'pictureGone') : errorText(req, 'linkGone', { words, where: `${type} ${id}` })
  if (!isTargetLive(req, collection, row)) return errorText(req, 'linkUnpublished', { words, title: titleOf(row) })
  return pictureProblem(req, collection, row)
}

/** The path of an address on this portal; undefined for one elsewhere, or for a file or a place on the same page. */
const ownPath = (url: string): string | undefined => {
  if (!URL.canParse(url, settings.PORTAL_URL)) return undefined
  const { origin, pathname } = new URL(url, settings.PORTAL_URL)
  return origin === new URL(settings.PORTAL_URL).origin && !url.startsWith('#') ? pathname : undefined
}

const isRedirected = async (req: PayloadRequest, path: string): Promise<boolean> => {
  const bare = path.replace(/\/+$/u, '')
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where: { from: { in: [bare, `${bare}/`] } },
    overrideAccess: true,
    req: aside(req),
  })
  return totalDocs > 0
}

/** Whether an address by hand names a document of the portal that readers do not have. Other addresses are the build's to check. */
const isAddressBroken = async (req: PayloadRequest, url: string): Promise<boolean> => {
  const path = ownPath(url)
  const target = path === undefined ? undefined : parseDocumentPath(path, defaultLocale)
  if (path === undefined || target?.kind !== 'document' || !SLUG_PATTERN.test(target.slug)) return false
  // A page may read in the default language where it has none of its own.
  for (const locale of new Set([target.locale, defaultLocale])) {
    const { docs } = await req.payload.find({
      collection: target.type,
      where: { slug: { equals: target.slug } },
      locale,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req: aside(req),
    })
    if (docs.some((doc) => isTargetLive(req, target.type, { ...doc }))) return false
  }
  return !(await isRedirected(req, path))
}

/** To publish, every link in a text leads somewhere that readers can go, and every picture in it is there and described. */
export const isTextReady: Judge = async (value, options) => {
  const { req, id } = options
  if (isDraft(options) || areReferencesUnchecked(req)) return true
  for (const reference of textReferences(value)) {
    if (reference.type === options.collectionSlug && String(reference.id) === String(id)) continue
    const problem = await referenceProblem(req, reference)
    if (problem) return problem
  }
  for (const { url, words } of textAddresses(value))
    if (await isAddressBroken(req, url)) return errorText(req, 'linkGone', { words, where: url })
  return true
}
