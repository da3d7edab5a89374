import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import { canBeId } from '../hooks/unknownId'
import { isPreviewedGlobal, type PreviewedType } from './types'

type Row = Record<string, unknown>

/**
 * The newest version of a document in all languages, draft or not; undefined where there is none, or whoever asks may not read it.
 *
 * @param parameters.isOpen read it whoever asks
 */
export const readNewest = async (parameters: {
  req: PayloadRequest
  type: PreviewedType
  id: string
  isOpen?: boolean
}): Promise<Row | undefined> => {
  const { req, type, id, isOpen = false } = parameters
  const options = { locale: 'all', depth: 0, overrideAccess: isOpen, req: aside(req) } as const
  if (isPreviewedGlobal(type)) {
    if (!isOpen && !req.user) return undefined
    return { ...(await req.payload.findGlobal({ slug: type, ...options })) }
  }
  if (!canBeId(req, id)) return undefined
  const { docs } = await req.payload.find({
    collection: type,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    ...options,
  })
  const [doc] = docs
  return doc && { ...doc }
}
