import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzipSync, gzip, gzipSync } from 'node:zlib'
import { createIndex, type PagefindIndex } from 'pagefind'
import { z } from 'zod'
import { compactWords, readMeta, writeMeta } from './compact.ts'

/** Raised when Pagefind does not take a page or cannot write. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

export type IndexFile = { path: string; content: Uint8Array }

/** A page for Pagefind: the name of the file that what people see of it goes into, and its words. */
export type IndexRecord = { name: string; content: string }

// A code that Pagefind has no stemmer for: its own stemming would undo our normalising.
const NO_STEMMING = 'xx'
/** The script that the browser side reads as it is; Pagefind's own screens and its worker, twice the script, are not among the files. */
const SCRIPT = 'pagefind.js'
const WASM = 'wasm.unknown.pagefind'
const ENTRY = 'pagefind-entry.json'

/**
 * Pagefind's index of normalised records, its files made smaller, with fragments that carry what people see in place of the
 * normalised text.
 *
 * @param records one per page, in the order in which they shall be numbered
 * @param shown what the browser gets to show of a page
 * @param meanwhile done while Pagefind, in a process of its own, makes its files
 * @throws SearchIndexError naming the record that could not be indexed
 */
export const pagefindFiles = async <T>(parameters: {
  records: Iterable<IndexRecord>
  shown: (name: string) => Record<string, string>
  meanwhile: () => T
}): Promise<{ files: IndexFile[]; done: T }> => {
  const { records, shown, meanwhile } = parameters
  const index = await startIndex()
  try {
    const names = await addAll(index, records)
    const made = index.getFiles()
    const done = meanwhile()
    const [{ errors, files }, fragments] = await Promise.all([made, fragmentsOf(names, shown)])
    if (errors.length > 0) throw new SearchIndexError(`Pagefind gave no files: ${errors.join('; ')}`)
    return { files: [...fragments, ...ownFiles(names, files)], done }
  } finally {
    await index.deleteIndex()
  }
}

/** What one chunk of the index holds, in Pagefind's own measure: a search loads a chunk per word, and 20000 is its default. */
const CHUNK_SIZE = 2000

// Pagefind reads this setting from its environment alone.
const startIndex = async (): Promise<PagefindIndex> => {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK_SIZE)
  try {
    const { errors, index } = await createIndex({ forceLanguage: NO_STEMMING })
    if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`)
    return index
  } finally {
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE
  }
}

// Pagefind takes them in the order in which they are sent. It works in a process of its own, so the next ones are made meanwhile.
const AT_ONCE = 64

const addAll = async (index: PagefindIndex, records: Iterable<IndexRecord>): Promise<string[]> => {
  const names: string[] = []
  let sent: Promise<void>[] = []
  let before: Promise<unknown> = Promise.resolve()
  const send = async (): Promise<void> => {
    const batch = Promise.all(sent)
    sent = []
    // What fails here is thrown by whoever waits for it next.
    batch.catch(() => undefined)
    await before
    before = batch
  }
  for (const record of records) {
    names.push(record.name)
    sent.push(add(index, record))
    if (sent.length === AT_ONCE) await send()
  }
  await send()
  await before
  return names
}

const add = async (index: PagefindIndex, { name, content }: IndexRecord): Promise<void> => {
  const { errors } = await index.addHTMLFile({ url: name, content })
  if (errors.length > 0) throw new SearchIndexError(`${name} could not be indexed: ${errors.join('; ')}`)
}

/** The files by which pages are found, with the names that their fragments have here. */
const ownFiles = (names: readonly string[], files: readonly IndexFile[]): IndexFile[] => {
  const byPath = new Map(files.map(({ path, content }) => [path, content]))
  const contentOf = (path: string): Uint8Array => {
    const content = byPath.get(path)
    if (!content) throw new SearchIndexError(`Pagefind gave no ${path}`)
    return content
  }
  const [metaPath] = [...byPath.keys()].filter((path) => path.endsWith('.pf_meta'))
  const meta = readMeta(unpacked(contentOf(metaPath ?? '*.pf_meta')))
  const nameOf = (id = ''): string =>
    fragmentSchema.parse(JSON.parse(Buffer.from(unpacked(contentOf(`fragment/${id}.pf_fragment`))).toString('utf8'))).url
  // Pagefind numbers pages as they come.
  if (meta.pages.length !== names.length || nameOf(meta.pages[0]) !== names[0] || nameOf(meta.pages.at(-1)) !== names.at(-1))
    throw new SearchIndexError('Pagefind has the pages in another order')
  let words = 0
  const chunks = meta.chunks.map(({ from, to, file }) => {
    const { content, count } = compactWords(unpacked(contentOf(`index/${file}.pf_index`)), words)
    words += count
    return { from, to, file: digest(content), content }
  })
  const newMeta = writeMeta({ ...meta, pages: [...names], chunks })
  const hash = digest(newMeta)
  const wasm = contentOf(WASM)
  const wasmHash = digest(wasm)
  return [
    ...chunks.map(({ file, content }) => ({ path: `index/${file}.pf_index`, content: packed(content) })),
    ...meta.filters.map(({ file }) => ({ path: `filter/${file}.pf_filter`, content: contentOf(`filter/${file}.pf_filter`) })),
    { path: `pagefind.${hash}.pf_meta`, content: packed(newMeta) },
    { path: `wasm.${wasmHash}.pagefind`, content: wasm },
    { path: ENTRY, content: entry(contentOf(ENTRY), { hash, wasm: wasmHash }) },
    { path: SCRIPT, content: contentOf(SCRIPT) },
  ]
}

// Pagefind writes its signature before each file's content, within the compression.
const SIGNATURE = Buffer.from('pagefind_dcd')
const packed = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, content]))
const unpacked = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(SIGNATURE.length)

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 10)

const fragmentSchema = z.looseObject({ url: z.string() })

const pack = promisify(gzip)
const AT_ONCE_PACKED = 64

/** What people see of each page, in the form in which Pagefind's script reads it. */
const fragmentsOf = async (names: readonly string[], shown: (name: string) => Record<string, string>): Promise<IndexFile[]> => {
  const fragment = async (name: string): Promise<IndexFile> => {
    const text = JSON.stringify({ url: '', content: '', word_count: 0, filters: {}, meta: shown(name), anchors: [] })
    return { path: `fragment/${name}.pf_fragment`, content: await pack(Buffer.concat([SIGNATURE, Buffer.from(text)])) }
  }
  const made: IndexFile[] = []
  for (let start = 0; start < names.length; start += AT_ONCE_PACKED)
    made.push(...(await Promise.all(names.slice(start, start + AT_ONCE_PACKED).map(fragment))))
  return made
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) })

// What Pagefind loads first. Its program gets a name that changes with it, as all else has, so that no browser need ask for it again.
const entry = (content: Uint8Array, names: { hash: string; wasm: string }): Uint8Array => {
  const read = entrySchema.parse(JSON.parse(Buffer.from(content).toString('utf8')))
  const languages = Object.entries(read.languages).map(([language, told]) => [language, { ...told, ...names }])
  return Buffer.from(JSON.stringify({ ...read, languages: Object.fromEntries(languages) }))
}
