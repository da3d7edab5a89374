import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inEveryLanguage } from '../../languages/request'
import type { AdminLanguage } from '../../messages/languages'
import { isAdminLanguage } from '../../messages/languages'
import type { Import, ImportItem } from '../../payload-types'
import { withoutDeploys } from '../../publishing/request'
import { defaultLocale, settings } from '../../settings'
import { importContext, lateTransaction } from '../context'
import { type Problem, problemSchema } from '../problems'

export type Id = string | number

/** Where the file of an import is kept, and what its dry run found, line by line. */
export const filesOf = (id: Id): { folder: string; source: string; plan: string } => {
  const folder = path.join(settings.DATA_DIR, 'imports')
  return { folder, source: path.join(folder, `${id}.source`), plan: path.join(folder, `${id}.plan.ndjson`) }
}

export const makeFolder = async (): Promise<void> => {
  await mkdir(path.join(settings.DATA_DIR, 'imports'), { recursive: true })
}

/** The text of an import's file as it is read from disk. */
export async function* textOf(id: Id): AsyncGenerator<string> {
  for await (const chunk of createReadStream(filesOf(id).source, { encoding: 'utf8', highWaterMark: 1 << 20 }))
    yield String(chunk)
}

export const findImport = async (payload: Payload, id: Id): Promise<Import | undefined> =>
  (await payload.findByID({ collection: 'imports', id, depth: 0, disableErrors: true, overrideAccess: true })) ?? undefined

export const writeImport = async (payload: Payload, id: Id, data: Partial<Import>): Promise<void> => {
  await payload.update({ collection: 'imports', id, data, depth: 0, overrideAccess: true })
}

export const languageOfImport = ({ language }: Import): AdminLanguage => (isAdminLanguage(language) ? language : 'pl')

/** A request of whoever started an import, told in their language. */
const requestOf = async (payload: Payload, row: Import, context: Record<string, unknown>): Promise<PayloadRequest> => {
  const startedBy = typeof row.startedBy === 'object' ? row.startedBy?.id : row.startedBy
  const user = startedBy
    ? await payload.findByID({ collection: 'users', id: startedBy, depth: 0, disableErrors: true, overrideAccess: true })
    : null
  const req = await createLocalReq(
    {
      locale: defaultLocale,
      context: { ...importContext, ...context },
      ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
    },
    payload,
  )
  req.i18n = { ...req.i18n, language: languageOfImport(row) }
  return req
}

/**
 * Runs work in one transaction, as whoever started the import, told in their language, without a deploy for each document.
 *
 * @param options.beginsLate lets the transaction begin only when a file's renditions are made: others write meanwhile
 */
export const inOneTransaction = async <T>(
  payload: Payload,
  row: Import,
  work: (req: PayloadRequest) => Promise<T>,
  { beginsLate = false } = {},
): Promise<T> => {
  const req = await requestOf(payload, row, beginsLate ? lateTransaction : {})
  if (!beginsLate) await initTransaction(req)
  try {
    const result = await withoutDeploys(req, () => inEveryLanguage(req, () => work(req)))
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Runs work as the import would, and takes all of it back. Where the database has no transactions, nothing is run. */
export const rehearse = async <T>(
  payload: Payload,
  row: Import,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T | undefined> => {
  const req = await requestOf(payload, row, {})
  if (!(await initTransaction(req))) return undefined
  try {
    return await withoutDeploys(req, () => inEveryLanguage(req, () => work(req)))
  } finally {
    await killTransaction(req)
  }
}

export const findItem = async (payload: Payload, source: string): Promise<ImportItem | undefined> => {
  const { docs } = await payload.find({
    collection: 'import-items',
    where: { source: { equals: source } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

/** All items of an import, or what some of them have, page by page. */
export async function* itemsOf(payload: Payload, id: Id, state?: ImportItem['state']): AsyncGenerator<ImportItem> {
  for (let last: Id | undefined, hasNext = true; hasNext; ) {
    const found = await payload.find({
      collection: 'import-items',
      where: {
        and: [
          { import: { equals: id } },
          ...(state ? [{ state: { equals: state } }] : []),
          ...(last === undefined ? [] : [{ id: { greater_than: last } }]),
        ],
      },
      sort: 'id',
      limit: 500,
      depth: 0,
      overrideAccess: true,
    })
    yield* found.docs
    last = found.docs.at(-1)?.id
    hasNext = found.hasNextPage
  }
}

/** Where there is nothing to remark, nothing is kept: items with remarks are found by their having some. */
const remarks = (problems: Problem[]): Problem[] | null => (problems.length > 0 ? problems : null)

export const noteItem = async (
  req: PayloadRequest,
  id: Import['id'],
  item: Pick<ImportItem, 'source' | 'state' | 'kind' | 'row'> & Partial<Omit<ImportItem, 'problems'>> & { problems: Problem[] },
): Promise<ImportItem> =>
  req.payload.create({
    collection: 'import-items',
    data: { ...item, problems: remarks(item.problems), import: id },
    depth: 0,
    overrideAccess: true,
    req,
  })

export const changeItem = async (
  req: PayloadRequest,
  itemId: ImportItem['id'],
  data: Partial<Omit<ImportItem, 'problems'>> & { problems?: Problem[] },
): Promise<ImportItem> => {
  const { problems, ...rest } = data
  return req.payload.update({
    collection: 'import-items',
    id: itemId,
    data: { ...rest, ...(problems && { problems: remarks(problems) }) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export const problemsOf = (value: unknown): Problem[] => z.array(problemSchema).safeParse(value).data ?? []

export const linksOf = (value: unknown): string[] => z.array(z.string()).safeParse(value).data ?? []
