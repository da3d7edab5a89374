import type { FeedDocument, RichText } from '@ratusz/content-schemas'

/** Types whose media no page shows by themselves. */
const WITHOUT_MEDIA: ReadonlySet<string> = new Set(['media', 'redirects'])

/** The media that a document shows or offers; media that no document names do not go into the release. */
export const mediaIn = ({ type, data }: FeedDocument): string[] => {
  const ids = new Set<string>()
  if (!WITHOUT_MEDIA.has(type)) collect(data, ids)
  return [...ids]
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
  'file',
  'alternative',
  'image',
])

const collect = (value: unknown, ids: Set<string>): void => {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isRichText(value)) {
    for (const node of value.root.children) {
      if (node.type === 'upload') ids.add(node.value)
      if (node.type === 'block' && node.fields.blockType === 'download') ids.add(node.fields.file)
    }
    return
  }
  for (const [name, child] of Object.entries(value)) {
    if (MEDIA_PROPERTIES.has(name)) for (const id of [child].flat()) if (typeof id === 'string') ids.add(id)
    collect(child, ids)
  }
}

const isRichText = (value: object): value is RichText => 'root' in value
