import {
  type ContentType,
  contentSchemas,
  type FeedDocument,
  parseFeedLine,
  REFERABLE_TYPES,
  type Reference,
  type RichText,
  referenceSchema,
} from '@ratusz/content-schemas'
import { z } from 'zod'
import { type Position, walkContent } from './walk.ts'

/** What an id points to, by the name of the field that holds it; `own` is the document's own type. */
const REFERRED_TYPES: Record<string, ContentType | 'own'> = {
  topics: 'topics',
  ownerUnit: 'units',
  handlingUnit: 'units',
  responsibleUnit: 'units',
  hero: 'media',
  gallery: 'media',
  attachments: 'media',
  form: 'media',
  picture: 'media',
  crest: 'media',
  defaultImage: 'media',
  services: 'service-cards',
  highlightedServices: 'service-cards',
  page: 'pages',
  act: 'legal-acts',
  place: 'places',
  places: 'places',
  unit: 'units',
  forms: 'documents',
  supersedes: 'documents',
  file: 'media',
  alternative: 'media',
  image: 'media',
  serviceCard: 'service-cards',
  refersTo: 'alerts',
  parent: 'own',
}

/** The type of document that the ids of a field name, or undefined where the field holds no ids. */
export const referredType = (field: string, ownType: ContentType): ContentType | undefined => {
  const type = REFERRED_TYPES[field]
  return type === 'own' ? ownType : type
}

/** Reads `ref:service-cards/dowod-osobisty`; undefined where the address is none of ours. */
export const parseReferenceUrl = (url: string): { type: Reference['type']; key: string } | undefined => {
  const match = /^ref:([a-z-]+)\/([a-z0-9-]+)$/u.exec(url)
  const type = REFERABLE_TYPES.find((candidate) => candidate === match?.[1])
  const key = match?.[2]
  return type && key ? { type, key } : undefined
}

const portalLink = z.looseObject({ linkType: z.literal('custom'), url: z.string().startsWith('/') })

/** The addresses on the portal itself that a text links to by path. */
export const portalPaths = (richText: RichText): string[] => {
  const paths: string[] = []
  JSON.stringify(richText, (_name, value: unknown) => {
    const link = portalLink.safeParse(value)
    if (link.success) paths.push(link.data.url)
    return value
  })
  return paths
}

const internalLink = z.looseObject({ relationTo: z.enum(REFERABLE_TYPES), value: z.string() })

const uploadNode = z.looseObject({ type: z.literal('upload'), value: z.string() })
const downloadBlock = z.looseObject({ blockType: z.literal('download'), file: z.string() })

/**
 * The same document with every reference (in fields and in links of its texts) given another id: for a database
 * that makes its own ids.
 *
 * @param idOf gives the id for a document's type and key
 * @throws FeedLineError where what `idOf` gives is no id
 */
export const withIds = (document: FeedDocument, idOf: (type: ContentType, key: string) => string): FeedDocument => {
  const linksOf = (richText: unknown): unknown =>
    JSON.parse(JSON.stringify(richText), (_name, value: unknown) => {
      const link = internalLink.safeParse(value)
      if (link.success) return { ...link.data, value: idOf(link.data.relationTo, link.data.value) }
      const upload = uploadNode.safeParse(value)
      if (upload.success) return { ...upload.data, value: idOf('media', upload.data.value) }
      const download = downloadBlock.safeParse(value)
      return download.success ? { ...download.data, file: idOf('media', download.data.file) } : value
    })
  const visitor = {
    richText: linksOf,
    id: (key: string, { field }: Position) => {
      const type = referredType(field, document.type)
      return type ? idOf(type, key) : key
    },
    reference: (value: unknown) => {
      const { type, id } = referenceSchema.parse(value)
      return { type, id: idOf(type, id) }
    },
  }
  const data = walkContent({ schema: contentSchemas[document.type], value: document.data, visitor })
  const line = parseFeedLine({ ...document, data })
  return line.kind === 'document' ? line : document
}
