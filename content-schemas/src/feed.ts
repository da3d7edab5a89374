import { z } from 'zod'
import { idSchema, instantSchema } from './fields.ts'
import { localeSchema } from './locales.ts'
import { alertSchema } from './types/alert.ts'
import { articleSchema } from './types/article.ts'
import { documentSchema } from './types/document.ts'
import { eServiceSchema } from './types/e-service.ts'
import { eventSchema } from './types/event.ts'
import { homeSchema } from './types/home.ts'
import { legalActSchema } from './types/legal-act.ts'
import { mediaSchema } from './types/media.ts'
import { pageSchema } from './types/page.ts'
import { placeSchema } from './types/place.ts'
import { portalSchema } from './types/portal.ts'
import { procedureSchema } from './types/procedure.ts'
import { redirectSchema } from './types/redirect.ts'
import { searchSchema } from './types/search.ts'
import { serviceCardSchema } from './types/service-card.ts'
import { topicSchema } from './types/topic.ts'
import { unitSchema } from './types/unit.ts'
import { violationSchema } from './types/violation.ts'
import { yearReportSchema } from './types/year-report.ts'

/** The schema of each type's published data, by the slug of its collection or global. */
export const contentSchemas = {
  articles: articleSchema,
  events: eventSchema,
  procedures: procedureSchema,
  violations: violationSchema,
  'service-cards': serviceCardSchema,
  pages: pageSchema,
  media: mediaSchema,
  topics: topicSchema,
  units: unitSchema,
  alerts: alertSchema,
  places: placeSchema,
  documents: documentSchema,
  'legal-acts': legalActSchema,
  'e-services': eServiceSchema,
  redirects: redirectSchema,
  'year-reports': yearReportSchema,
  portal: portalSchema,
  home: homeSchema,
  search: searchSchema,
} as const

export type ContentType = keyof typeof contentSchemas
export type ContentData<T extends ContentType> = z.output<(typeof contentSchemas)[T]>
export type ContentInput<T extends ContentType> = z.input<(typeof contentSchemas)[T]>

export const CONTENT_TYPES = Object.keys(contentSchemas) as ContentType[]

const envelope = {
  kind: z.literal('document'),
  id: idSchema,
  updatedAt: instantSchema,
  /** When it was first published; null for what has no drafts (media, topics, redirects, globals). */
  publishedAt: instantSchema.nullable(),
  /** The languages in which this document can be read: those with its title (or all, where it has none). */
  locales: z.array(localeSchema),
}

/** One published document with all its languages. */
export type FeedDocument<T extends ContentType = ContentType> = {
  [K in T]: {
    kind: 'document'
    type: K
    id: string
    updatedAt: string
    publishedAt: string | null
    locales: z.infer<typeof localeSchema>[]
    data: ContentData<K>
  }
}[T]

// Built once: Zod compiles each new schema anew, which takes longer than reading a line with it.
const documentLines = new Map<ContentType, z.ZodType>(
  CONTENT_TYPES.map((type) => [type, z.object({ ...envelope, type: z.literal(type), data: contentSchemas[type] })]),
)

const contentTypeSchema = z.enum(CONTENT_TYPES)

export const feedDeletionSchema = z.object({ kind: z.literal('deletion'), type: contentTypeSchema, id: idSchema })
/** A published document that an editor holds back: the portal keeps what it shows of it, if anything. */
export const feedWithheldSchema = z.object({ kind: z.literal('withheld'), type: contentTypeSchema, id: idSchema })
export const feedCursorSchema = z.object({ kind: z.literal('cursor'), cursor: z.string().min(1) })
export type FeedDeletion = z.infer<typeof feedDeletionSchema>
export type FeedWithheld = z.infer<typeof feedWithheldSchema>
export type FeedCursor = z.infer<typeof feedCursorSchema>
export type FeedLine = FeedDocument | FeedDeletion | FeedWithheld | FeedCursor

/** A document that the CMS itself found not to fit; the reader of the feed stops there and names it. */
const invalidLineSchema = z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) })

const lineHead = z.looseObject({ kind: z.string(), type: z.string().optional() })

/** Raised when a line of the feed does not fit the contract: names the document and every field that is wrong. */
export class FeedLineError extends Error {
  override name = 'FeedLineError'
  readonly type: string | undefined
  readonly id: string | undefined
  readonly issues: { path: string; message: string }[]

  constructor(parameters: { type?: string | undefined; id?: string | undefined; issues: { path: string; message: string }[] }) {
    const what = parameters.type ? `${parameters.type} ${parameters.id ?? '(no id)'}` : 'a line of the feed'
    super(
      `${what} does not fit the content schema: ${parameters.issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    )
    this.type = parameters.type
    this.id = parameters.id
    this.issues = parameters.issues
  }
}

const issuesOf = (error: z.ZodError) =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.') || '(whole)', message: issue.message }))

/**
 * Checks one line of the feed, parsed from JSON, and drops what the schema does not name.
 *
 * @throws FeedLineError naming the document and each field that is wrong
 */
export const parseFeedLine = (value: unknown): FeedLine => {
  const head = lineHead.safeParse(value)
  if (!head.success) throw new FeedLineError({ issues: issuesOf(head.error) })
  const { kind, type } = head.data
  const id = typeof head.data.id === 'string' ? head.data.id : undefined
  if (kind === 'cursor') return parseAs(feedCursorSchema, value, type, id)
  if (kind === 'invalid') throw new FeedLineError({ type, id, issues: invalidLineSchema.safeParse(value).data?.issues ?? [] })
  if (kind === 'deletion') return parseAs(feedDeletionSchema, value, type, id)
  if (kind === 'withheld') return parseAs(feedWithheldSchema, value, type, id)
  const known = contentTypeSchema.safeParse(type)
  if (kind !== 'document' || !known.success)
    throw new FeedLineError({ type, id, issues: [{ path: 'kind', message: `unknown kind of line: ${kind} ${type ?? ''}` }] })
  return parseAs(documentLines.get(known.data) ?? z.never(), value, type, id) as FeedDocument
}

const parseAs = <T extends z.ZodType>(schema: T, value: unknown, type?: string, id?: string): z.output<T> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new FeedLineError({ type, id, issues: issuesOf(result.error) })
}
