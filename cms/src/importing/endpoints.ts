import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/roles'
import { importTexts } from '../messages/imports'
import { languageOf } from '../messages/translate'
import type { Import } from '../payload-types'
import { formPath } from '../references/formPath'
import { locales } from '../settings'
import { templateCsv } from './csv/columns'
import { filesOf, findImport, makeFolder, problemsOf, writeImport } from './engine/store'
import type { PlanLine } from './totals'

const MOST_BYTES = { wordpress: 1024 * 1024 * 1024, csv: 20 * 1024 * 1024 }
const PER_PAGE = 50
const HEADERS = { 'Cache-Control': 'no-store' }

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: HEADERS })

/** Imports are editors' work. */
const forEditors = (answer: (req: PayloadRequest) => Promise<Response>) => (req: PayloadRequest) => {
  if (!req.user) return refusal(401, 'Sign in first.')
  return isEditor(req) ? answer(req) : refusal(403, importTexts.editorsOnly[languageOf(req)])
}

const withImport = (answer: (req: PayloadRequest, row: Import) => Promise<Response>) =>
  forEditors(async (req) => {
    const row = await findImport(req.payload, String(req.routeParams?.id ?? '')).catch(() => undefined)
    return row ? answer(req, row) : refusal(404, importTexts.noSuchImport[languageOf(req)])
  })

const limited = (most: number): Transform => {
  let size = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      done(size > most ? new RangeError('too large') : null, chunk)
    },
  })
}

/** `POST /api/imports/upload?kind=wordpress|csv&name=…`: the file itself as the body, written to disk as it comes. */
const upload: Endpoint = {
  path: '/upload',
  method: 'post',
  handler: forEditors(async (req) => {
    const language = languageOf(req)
    const kind = z.enum(['wordpress', 'csv']).safeParse(req.searchParams.get('kind'))
    if (!kind.success || !req.body) return refusal(400, importTexts.noFile[language])
    const filename = (req.searchParams.get('name') ?? '').slice(0, 200) || 'import'
    const { id } = await req.payload.create({
      collection: 'imports',
      data: { kind: kind.data, filename, size: 0, language, startedBy: req.user?.id, state: 'paused' },
      overrideAccess: true,
    })
    await makeFolder()
    const { source } = filesOf(id)
    try {
      await pipeline(
        Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0]),
        limited(MOST_BYTES[kind.data]),
        createWriteStream(source),
      )
    } catch (error) {
      await rm(source, { force: true })
      await req.payload.delete({ collection: 'imports', id, overrideAccess: true })
      if (error instanceof RangeError) return refusal(413, importTexts.tooLarge[language])
      throw error
    }
    const { size } = await stat(source)
    await writeImport(req.payload, id, { size, state: 'uploaded' })
    return Response.json({ id }, { status: 201, headers: HEADERS })
  }),
}

const optionsSchema = z.object({ publishes: z.boolean().default(false), fetchesPictures: z.boolean().default(true) })

/** `POST /api/imports/ID/start`: begins, or goes on with, what was checked or paused. */
const start: Endpoint = {
  path: '/:id/start',
  method: 'post',
  handler: withImport(async (req, row) => {
    const options = optionsSchema.safeParse(await req.json?.().catch(() => ({})))
    if (!options.success || !row.totals || !['checked', 'paused', 'failed'].includes(row.state))
      return refusal(409, importTexts.notReady[languageOf(req)])
    const isFirst = row.state === 'checked'
    await writeImport(req.payload, row.id, {
      ...(isFirst ? { ...options.data, startedAt: new Date().toISOString(), startedBy: req.user?.id } : {}),
      state: 'running',
      error: null,
      worker: null,
    })
    return Response.json({ id: row.id }, { headers: HEADERS })
  }),
}

/** `POST /api/imports/ID/pause`: stops within a second; what is done stays done. */
const pause: Endpoint = {
  path: '/:id/pause',
  method: 'post',
  handler: withImport(async (req, row) => {
    if (row.state !== 'running') return refusal(409, importTexts.notReady[languageOf(req)])
    await writeImport(req.payload, row.id, { state: 'paused' })
    return Response.json({ id: row.id }, { headers: HEADERS })
  }),
}

const countOf = async (req: PayloadRequest, row: Import, state: string, isMedia: boolean): Promise<number> => {
  const kind = isMedia ? { equals: 'media' } : { not_equals: 'media' }
  const where: Where = { and: [{ import: { equals: row.id } }, { state: { equals: state } }, { kind }] }
  return (await req.payload.count({ collection: 'import-items', where, overrideAccess: true })).totalDocs
}

/** `GET /api/imports/ID/progress`: its state, what the dry run found, and how far it is. */
const progress: Endpoint = {
  path: '/:id/progress',
  method: 'get',
  handler: withImport(async (req, row) => {
    const [waiting, published, draft, failed, skipped, pictures, picturesFailed] = await Promise.all([
      countOf(req, row, 'waiting', false),
      countOf(req, row, 'published', false),
      countOf(req, row, 'draft', false),
      countOf(req, row, 'failed', false),
      countOf(req, row, 'skipped', false),
      countOf(req, row, 'published', true),
      countOf(req, row, 'failed', true),
    ])
    const { id, kind, state, filename, size, error, totals, publishes, fetchesPictures, startedAt, finishedAt, already } = row
    const about = { id, kind, state, filename, size, error, totals, publishes, fetchesPictures, startedAt, finishedAt }
    const done = { waiting, published, draft, failed, skipped, pictures, picturesFailed, already: already ?? 0 }
    return Response.json({ ...about, done }, { headers: HEADERS })
  }),
}

const linesOfPlan = async (row: Import, page: number, isProblemsOnly: boolean) => {
  const lines: PlanLine[] = []
  let total = 0
  for await (const text of createInterface({ input: createReadStream(filesOf(row.id).plan) })) {
    const line: PlanLine = JSON.parse(text)
    if (isProblemsOnly && line.problems.length === 0) continue
    total += 1
    if (total > (page - 1) * PER_PAGE && total <= page * PER_PAGE) lines.push(line)
  }
  return { lines, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
}

/** `GET /api/imports/ID/lines?page=…&problems=true`: what the dry run says, or what has been done, line by line. */
const lines: Endpoint = {
  path: '/:id/lines',
  method: 'get',
  handler: withImport(async (req, row) => {
    const page = Math.max(1, Number(req.searchParams.get('page')) || 1)
    const isProblemsOnly = req.searchParams.get('problems') === 'true'
    if (!row.startedAt) {
      if (!row.totals) return refusal(409, importTexts.notReady[languageOf(req)])
      return Response.json(await linesOfPlan(row, page, isProblemsOnly), { headers: HEADERS })
    }
    const found = await req.payload.find({
      collection: 'import-items',
      where: {
        and: [{ import: { equals: row.id } }, ...(isProblemsOnly ? [{ problems: { exists: true } }] : [])],
      },
      sort: 'row',
      limit: PER_PAGE,
      page,
      depth: 0,
      overrideAccess: true,
    })
    const made = found.docs.map(({ row: line, kind, title, state, documentType, documentId, problems }) => ({
      row: line,
      kind,
      title,
      state,
      problems: problemsOf(problems),
      ...(documentType && documentId ? { url: formPath(documentType, documentId) } : {}),
    }))
    return Response.json({ lines: made, total: found.totalDocs, pages: found.totalPages }, { headers: HEADERS })
  }),
}

/** `GET /api/imports/recent`: the last imports, the newest first. */
const recent: Endpoint = {
  path: '/recent',
  method: 'get',
  handler: forEditors(async (req) => {
    const { docs } = await req.payload.find({
      collection: 'imports',
      where: { size: { greater_than: 0 } },
      sort: '-id',
      limit: 10,
      depth: 0,
      overrideAccess: true,
    })
    const imports = docs.map(({ id, kind, filename, state, createdAt }) => ({ id, kind, filename, state, createdAt }))
    return Response.json({ imports }, { headers: HEADERS })
  }),
}

/** `GET /api/imports/template`: the table of service cards to fill in, with an example. */
const template: Endpoint = {
  path: '/template',
  method: 'get',
  handler: forEditors(async () =>
    Promise.resolve(
      new Response(templateCsv(locales), {
        headers: {
          ...HEADERS,
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="karty-uslug.csv"',
        },
      }),
    ),
  ),
}

export const importEndpoints: Endpoint[] = [upload, recent, template, start, pause, progress, lines]
