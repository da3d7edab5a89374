import { z } from 'zod'

export { describeDeployError } from './messages.ts'

/**
 * What the CMS and the publisher say to one another. Both sides parse with these schemas; nothing here
 * needs Node, so an admin screen may import it too. Every message is signed by Standard Webhooks.
 */

/** The largest body that the publisher reads, in bytes. */
export const LARGEST_BODY = 256 * 1024

/** The name of a deploy, given by the CMS. The same name is never built twice: it makes repeats harmless. */
export const deployIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'a deploy id is 1 to 64 letters, digits, _ or -')

/** The name of a release: when it was made, in UTC, and six random digits. Releases sort by age. */
export const releaseIdSchema = z.string().regex(/^\d{8}T\d{9}Z-[0-9a-f]{6}$/, 'a release looks like 20261122T061530123Z-4f2a9c')

export const deployDocumentSchema = z.object({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(64),
  title: z.string().max(500).optional(),
})
export type DeployDocument = z.infer<typeof deployDocumentSchema>

/**
 * `POST /deploys`: publish what the feed now says. `documents` tell people why; the build reads the feed.
 */
export const deployRequestSchema = z.object({
  type: z.literal('deploy.requested'),
  deployId: deployIdSchema,
  reason: z.string().min(1).max(500),
  documents: z.array(deployDocumentSchema).max(1000).default([]),
})
export type DeployRequest = z.infer<typeof deployRequestSchema>

/** `POST /rollback`: make a kept release live again. The outcome is reported under the name `deployId`, once. */
export const rollbackRequestSchema = z.object({ release: releaseIdSchema, deployId: deployIdSchema })
export type RollbackRequest = z.infer<typeof rollbackRequestSchema>

export const DEPLOY_ERROR_CODES = [
  'document_failed',
  'broken_link',
  'page_invalid',
  'empty_file',
  'no_pages',
  'build_failed',
  'build_timeout',
  'builder_missing',
  'cms_unreachable',
  'disk_full',
  'out_of_memory',
  'superseded',
  'release_gone',
  'internal',
] as const
export type DeployErrorCode = (typeof DEPLOY_ERROR_CODES)[number]

/** What a page must have, by the name of the rule it breaks. */
export const PAGE_RULES = ['language', 'direction', 'title', 'main', 'heading'] as const
export type PageRule = (typeof PAGE_RULES)[number]

/**
 * Why a deploy failed. `code` and `parameters` are for `describeDeployError`, which says it in the reader's
 * language; `message` is the same in the portal's default language. `log` is the end of the build's output.
 */
export const deployErrorSchema = z.object({
  code: z.enum(DEPLOY_ERROR_CODES),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  message: z.string(),
  document: deployDocumentSchema.optional(),
  log: z.string().optional(),
})
export type DeployError = z.infer<typeof deployErrorSchema>

/** How long each step of making a release took, in seconds, by the step's name and in the order of the steps. */
export const phaseSecondsSchema = z.record(
  z.string().regex(/^[a-z]{1,32}$/, 'a step is named in small letters'),
  z.number().nonnegative(),
)
export type PhaseSeconds = z.infer<typeof phaseSecondsSchema>

/** The same for a whole deploy: the steps of its release, then `swap`, then `total`, all of it from the start of the build. */
export const deploySecondsSchema = phaseSecondsSchema.refine(
  ({ swap, total }) => swap !== undefined && total !== undefined,
  'a deploy has the steps swap and total',
)
export type DeploySeconds = z.infer<typeof deploySecondsSchema>

const reportHead = { deployId: deployIdSchema, at: z.iso.datetime() }

/** What the publisher tells the CMS about a deploy: `building`, then `live` or `failed`. */
export const deployReportSchema = z.discriminatedUnion('state', [
  z.object({ ...reportHead, state: z.literal('building') }),
  z.object({
    ...reportHead,
    state: z.literal('live'),
    release: releaseIdSchema,
    /** HTML pages in the release, and how many of them are new or differ from the release before. */
    pages: z.number().int().nonnegative(),
    changedPages: z.number().int().nonnegative(),
    seconds: deploySecondsSchema,
  }),
  z.object({ ...reportHead, state: z.literal('failed'), error: deployErrorSchema }),
])
export type DeployReport = z.infer<typeof deployReportSchema>

/** A deploy as the publisher answers for it: `POST /deploys` (202) and `GET /deploys/<deployId>`. */
export const deployStatusSchema = z.object({
  deployId: deployIdSchema,
  state: z.enum(['queued', 'building', 'live', 'failed']),
  /** The last report; null while it waits. */
  report: deployReportSchema.nullable(),
})
export type DeployStatus = z.infer<typeof deployStatusSchema>

/** `release.json` in each release, and the items of `GET /releases`. */
export const releaseSchema = z.object({
  release: releaseIdSchema,
  at: z.iso.datetime(),
  reason: z.string(),
  deploys: z.array(deployIdSchema),
  pages: z.number().int().nonnegative(),
  changedPages: z.number().int().nonnegative(),
  seconds: phaseSecondsSchema,
  /** The release that it completes: the same pages, with what came later than they. */
  follows: releaseIdSchema.optional(),
})
export type Release = z.infer<typeof releaseSchema>

export const releaseListSchema = z.object({ current: releaseIdSchema.nullable(), releases: z.array(releaseSchema) })
export type ReleaseList = z.infer<typeof releaseListSchema>

/** The answer to a rollback: what is live now, and what was before. */
export const rollbackAnswerSchema = z.object({ release: releaseIdSchema, previous: releaseIdSchema.nullable() })
export type RollbackAnswer = z.infer<typeof rollbackAnswerSchema>

/** Every refusal of the publisher: a code for programs, a sentence for people. */
export const refusalSchema = z.object({ error: z.string(), message: z.string() })
export type Refusal = z.infer<typeof refusalSchema>
