import { z } from 'zod'

const id = z.union([z.string(), z.number()]).transform(String)
const state = z.enum(['uploaded', 'checking', 'checked', 'running', 'paused', 'done', 'failed'])
const kind = z.enum(['wordpress', 'csv'])

const totals = z.object({
  documents: z.number(),
  files: z.number(),
  already: z.number(),
  skipped: z.number(),
  problems: z.number(),
})
const progressSchema = z.object({
  id,
  kind,
  state,
  filename: z.string(),
  error: z.string().nullish(),
  totals: totals.nullish(),
  fetchesPictures: z.boolean().nullish(),
  startedAt: z.string().nullish(),
  done: z.object({
    waiting: z.number(),
    published: z.number(),
    draft: z.number(),
    failed: z.number(),
    skipped: z.number(),
    pictures: z.number(),
    picturesFailed: z.number(),
    already: z.number(),
  }),
})
export type Progress = z.infer<typeof progressSchema>

const linesSchema = z.object({
  lines: z.array(
    z.object({
      row: z.number(),
      kind: z.string(),
      title: z.string().nullish(),
      action: z.string().optional(),
      state: z.string().optional(),
      url: z.string().optional(),
      problems: z.array(z.object({ code: z.string(), what: z.string() })).nullish(),
    }),
  ),
  total: z.number(),
  pages: z.number(),
})
export type Lines = z.infer<typeof linesSchema>

const recentSchema = z.object({ imports: z.array(z.object({ id, kind, filename: z.string(), state, createdAt: z.string() })) })
export type Recent = z.infer<typeof recentSchema>['imports']

/** What the server refused, in words for whoever reads. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
}

const errorSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(`/api/imports/${path}`, init)
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  throw new ImportRefusal(errorSchema.safeParse(body).data?.errors[0]?.message ?? '')
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const readProgress = async (of: string): Promise<Progress> => progressSchema.parse(await ask(`${of}/progress`))

export const readLines = async (of: string, page: number, isProblemsOnly: boolean): Promise<Lines> =>
  linesSchema.parse(await ask(`${of}/lines?page=${page}&problems=${isProblemsOnly}`))

export const readRecent = async (): Promise<Recent> => recentSchema.parse(await ask('recent')).imports

export const startImport = (of: string, options: { publishes: boolean; fetchesPictures: boolean }): Promise<unknown> =>
  ask(`${of}/start`, post(options))

export const pauseImport = (of: string): Promise<unknown> => ask(`${of}/pause`, post({}))

/** Sends the file as it is; gives the import's id. */
export const sendFile = async (file: File, as: string, language: string): Promise<string> => {
  const query = new URLSearchParams({ kind: as, name: file.name })
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': language }
  const body = await ask(`upload?${query}`, { method: 'POST', headers, body: file })
  return z.object({ id }).parse(body).id
}
