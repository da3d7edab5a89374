import type { CollectionSlug, PayloadRequest } from 'payload'
import { errorText } from '../messages/translate'
import { areReferencesUnchecked, collectionOf, findTarget, isTargetLive, pictureProblem, titleOf } from '../references/targets'
import { isDraft } from './validate'

type Id = string | number
type Options = {
  req: PayloadRequest
  relationTo: CollectionSlug | CollectionSlug[]
  previousValue?: unknown
  collectionSlug?: string | undefined
  id?: Id | undefined
}
type Answer = string | true
type Validate<V, O> = (value: V, options: O) => Answer | Promise<Answer>

type Target = { collection: CollectionSlug; id: Id }

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

const targetsOf = (value: unknown, { relationTo, req }: Options): Target[] => {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item): Target[] => {
    if (isId(item) && typeof relationTo === 'string') return [{ collection: relationTo, id: item }]
    if (typeof item !== 'object' || item === null || !('relationTo' in item) || !('value' in item)) return []
    const collection = collectionOf(req, item.relationTo)?.slug
    return collection && isId(item.value) ? [{ collection, id: item.value }] : []
  })
}

const keyOf = ({ collection, id }: Target): string => `${collection}:${String(id)}`

/** Whether a document is being published whose readers must be able to follow each reference. */
const isPublishing = (options: Options): boolean =>
  !isDraft(options) &&
  !areReferencesUnchecked(options.req) &&
  Boolean(collectionOf(options.req, options.collectionSlug)?.versions?.drafts)

/**
 * Payload's check of a reference, and that what it names is there. In a draft only new references are looked up: what was deleted
 * since then must not keep an old document from being saved. To publish, each must be there for readers, and a picture described.
 */
export const existing =
  <V, O extends Options>(validate: Validate<V, O>): Validate<V, O> =>
  async (value, options) => {
    const answer = await validate(value, options)
    if (answer !== true) return answer
    const { req } = options
    const isForReaders = isPublishing(options)
    const known = new Set(targetsOf(options.previousValue, options).map(keyOf))
    for (const target of targetsOf(value, options)) {
      if (!isForReaders && known.has(keyOf(target))) continue
      const { collection, id } = target
      if (collection === options.collectionSlug && String(id) === String(options.id)) continue
      const row = await findTarget(req, collection, id)
      if (!row)
        return isForReaders && known.has(keyOf(target))
          ? errorText(req, 'targetGone')
          : errorText(req, 'unknownReference', { id: String(id) })
      if (!isForReaders) continue
      if (!isTargetLive(req, collection, row)) return errorText(req, 'targetUnpublished', { title: titleOf(row) })
      const problem = pictureProblem(req, collection, row)
      if (problem) return problem
    }
    return true
  }
