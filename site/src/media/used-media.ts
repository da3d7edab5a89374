import type { RichText } from '@ratusz/content-schemas'
import type { Content, Doc } from '../content/model.ts'

const PAGED_TYPES = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'pages',
  'units',
  'home',
  'portal',
] as const

/** The pictures and files that a published document shows or offers; others do not go into the release. */
export const usedMedia = (content: Content): Doc<'media'>[] => {
  const ids = new Set<string>()
  for (const type of PAGED_TYPES) for (const document of content.ofType(type)) collect(document.data, ids)
  return content.ofType('media').filter(({ id }) => ids.has(id))
}

/** Properties that hold the id of a media document, wherever they stand in a document's data. */
const MEDIA_PROPERTIES: ReadonlySet<string> = new Set([
  'hero',
  'gallery',
  'attachments',
  'form',
  'picture',
  'crest',
  'defaultImage',
])

const collect = (value: unknown, ids: Set<string>): void => {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isRichText(value)) {
    for (const node of value.root.children) if (node.type === 'upload') ids.add(node.value)
    return
  }
  for (const [name, child] of Object.entries(value)) {
    if (MEDIA_PROPERTIES.has(name)) for (const id of [child].flat()) if (typeof id === 'string') ids.add(id)
    collect(child, ids)
  }
}

const isRichText = (value: object): value is RichText => 'root' in value
