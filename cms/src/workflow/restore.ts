import { type CollectionSlug, type Endpoint, NotFound, restoreVersionOperation } from 'payload'
import { isAuthor } from '../access/roles'

/**
 * `POST /api/<collection>/versions/:id?draft=`: brings an earlier version back, in place of Payload's own endpoint. A version that
 * was a draft comes back as a draft: Payload would make it the document itself, and the text that readers see would leave the
 * portal with it. An author brings every version back as a draft.
 */
export const restoreEndpoint = (slug: CollectionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const version = await req.payload.findVersionByID({
      collection: slug,
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      disableErrors: true,
    })
    if (!version) throw new NotFound(req.t)
    const draft = req.searchParams.get('draft') === 'true' || !isPublished(version.version) || isAuthor(req)
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[slug],
      depth: 0,
      draft,
      req,
    })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
})

const isPublished = (version: object): boolean => '_status' in version && version._status === 'published'
