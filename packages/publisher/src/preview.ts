import { CONTENT_TYPES, localeSchema } from '@ratusz/content-schemas'
import { z } from 'zod'

/**
 * What is said of previews, between the CMS and the publisher and between that and the site's previewer. Nothing here needs Node.
 */

/** The largest draft with its pictures' descriptions, in bytes. */
export const LARGEST_DRAFT = 4 * 2 ** 20

/** `POST /preview`: show a draft in the site's templates, over what is published now. Nothing is written. */
export const previewRequestSchema = z.object({
  /** A document in the feed's shape; its data may be incomplete. */
  draft: z.object({
    type: z.enum(CONTENT_TYPES),
    id: z.string().min(1).max(64),
    updatedAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    locales: z.array(localeSchema),
    data: z.record(z.string(), z.unknown()),
  }),
  /** Lines of the feed of the media that it names: some may never have been published. */
  media: z.array(z.unknown()).max(1000).default([]),
  locale: localeSchema,
  /** Before the addresses of style sheets, fonts and pictures: where the CMS answers for `GET /preview/assets/…`. */
  assets: z.string().max(500),
  /** Where the preview of the same document is, per language. */
  languages: z.partialRecord(localeSchema, z.string().max(2000)).default({}),
  /** Until when a link to it holds. */
  until: z.iso.datetime().optional(),
})
export type PreviewRequest = z.input<typeof previewRequestSchema>
/** The same as it arrives. */
export type PreviewOrder = z.output<typeof previewRequestSchema>

/** The answer: a page, and the Content-Security-Policy that it has to be shown under. */
export const previewPageSchema = z.object({ html: z.string(), policy: z.string() })
export type PreviewPage = z.infer<typeof previewPageSchema>

/** What the site's previewer is asked over Node's channel. */
export type PreviewerQuestion = { kind: 'render'; page: PreviewOrder } | { kind: 'asset'; name: string }
/** A question with its number, which its answer bears too. */
export type PreviewerOrder = PreviewerQuestion & { number: number }

export const previewAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rendered'), number: z.number(), ...previewPageSchema.shape }),
  /** Where the file lies. */
  z.object({ kind: z.literal('asset'), number: z.number(), file: z.string().nullable() }),
  /** `isAway`: the previewer itself does not work, whatever it is asked. */
  z.object({ kind: z.literal('failed'), number: z.number(), message: z.string(), isAway: z.boolean() }),
])
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>
