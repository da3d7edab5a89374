import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { type FeedDocument, type FeedLine, FeedLineError, parseFeedLine } from '@ratusz/content-schemas'
import { z } from 'zod'
import { ContentError } from './errors.ts'
import { keyOf } from './model.ts'

/** Published documents by `type/id`, and how far the feed has been read. */
export type ContentStore = { documents: Map<string, FeedDocument>; cursor: string | undefined }

/** A store with nothing in it. */
export const emptyStore = (): ContentStore => ({ documents: new Map(), cursor: undefined })

/**
 * Reads one line of NDJSON by the contract.
 *
 * @throws ContentError naming the document and each field that does not fit
 */
export const parseLine = (line: string): FeedLine => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new ContentError(`a line of the feed is not JSON: ${line.slice(0, 80)}`, { cause })
  }
  try {
    return parseFeedLine(value)
  } catch (cause) {
    if (!(cause instanceof FeedLineError)) throw cause
    const document = cause.type && cause.id ? { type: cause.type, id: cause.id, title: titleIn(value) } : undefined
    throw new ContentError(refusalIn(value) ?? cause.message, { document, cause })
  }
}

/** Applies lines of the feed in order: documents replace, deletions remove, a cursor is kept. Gives a new store. */
export const applyLines = (store: ContentStore, lines: Iterable<FeedLine>): ContentStore => {
  const documents = new Map(store.documents)
  let { cursor } = store
  for (const line of lines) {
    if (line.kind === 'cursor') cursor = line.cursor
    else if (line.kind === 'deletion') documents.delete(keyOf(line))
    else documents.set(keyOf(line), line)
  }
  return { documents, cursor }
}

/**
 * Reads a store, or any file in the feed's own format.
 *
 * @returns undefined where there is no such file
 * @throws ContentError where a line does not fit the contract
 */
export const readStore = async (file: string): Promise<ContentStore | undefined> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return applyLines(emptyStore(), lines.map(parseLine))
}

/** Writes a store in the feed's format, so that a crash leaves either the old file or the new one. */
export const writeStore = async (file: string, store: ContentStore): Promise<void> => {
  const cursor = store.cursor === undefined ? [] : [{ kind: 'cursor', cursor: store.cursor }]
  const text = [...store.documents.values(), ...cursor].map((line) => `${JSON.stringify(line)}\n`).join('')
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  const handle = await open(draft, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

const invalidLine = z.looseObject({
  kind: z.literal('invalid'),
  type: z.string(),
  id: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
})

// The CMS says `invalid` of a published document that does not fit the contract, with what is wrong.
const refusalIn = (value: unknown): string | undefined => {
  const line = invalidLine.safeParse(value)
  if (!line.success) return undefined
  const { type, id, issues } = line.data
  return `${type} ${id} does not fit the content schema: ${issues.map(({ path: where, message }) => `${where}: ${message}`).join('; ')}`
}

const titleIn = (value: unknown): string | undefined => {
  const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
  const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined
  if (typeof title !== 'object' || title === null) return undefined
  return Object.values(title).find((text): text is string => typeof text === 'string')
}
