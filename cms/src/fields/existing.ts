import type { CollectionSlug, PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import { errorText } from '../messages/translate'

type Id = string | number
type Options = { req: PayloadRequest; relationTo: CollectionSlug | CollectionSlug[]; event?: string; previousValue?: unknown }
type Answer = string | true
type Validate<V, O> = (value: V, options: O) => Answer | Promise<Answer>

type Target = { collection: CollectionSlug; id: Id }

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

const targetsOf = (value: unknown, { relationTo, req }: Options): Target[] => {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item): Target[] => {
    if (isId(item) && typeof relationTo === 'string') return [{ collection: relationTo, id: item }]
    if (typeof item !== 'object' || item === null || !('relationTo' in item) || !('value' in item)) return []
    const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === item.relationTo)?.config.slug
    return collection && isId(item.value) ? [{ collection, id: item.value }] : []
  })
}

const keyOf = ({ collection, id }: Target): string => `${collection}:${String(id)}`

/**
 * Payload's check of a reference, and that what it names is there. Only new references are looked up:
 * what was deleted since then must not keep an old document from being saved.
 */
export const existing =
  <V, O extends Options>(validate: Validate<V, O>): Validate<V, O> =>
  async (value, options) => {
    const answer = await validate(value, options)
    if (answer !== true || options.event === 'onChange') return answer
    const known = new Set(targetsOf(options.previousValue, options).map(keyOf))
    for (const target of targetsOf(value, options)) {
      if (known.has(keyOf(target))) continue
      const { collection, id } = target
      const found = await options.req.payload
        .findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true, req: aside(options.req) })
        // An id that is none in this database (letters for a number, too short for MongoDB) names nothing either.
        .catch(() => null)
      if (!found) return errorText(options.req, 'unknownReference', { id: String(id) })
    }
    return true
  }
