import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createIndex, type PagefindIndex } from 'pagefind'
import { z } from 'zod'
import { readMeta, writeMeta } from './page-list.ts'
import { quietly } from './quietly.ts'
import { createFilterLists, createWordLists } from './words.ts'

/** Raised when Pagefind does not take a page or cannot write. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

export type IndexFile = { path: string; content: Uint8Array }

/** A page for Pagefind: the name of the file that what people see of it goes into, and its words. */
export type IndexRecord = { name: string; content: string }

// A code that Pagefind has no stemmer for: its own stemming would undo our normalising.
const NO_STEMMING = 'xx'
/** The script of the browser side; Pagefind's own screens and its worker, twice the script, are not among the files. */
const SCRIPT = 'pagefind.js'
const WASM = 'wasm.unknown.pagefind'
const ENTRY = 'pagefind-entry.json'

/**
 * Writes Pagefind's index of normalised records, its files made smaller, with fragments that carry what people see in place of the
 * normalised text. Pagefind takes many times as much memory as a site's words have bytes, and twice that while it makes its files:
 * it gets the site slice by slice, and what it makes of the slices is put together as if it were of one.
 *
 * @param records one per page, in the order in which they shall be numbered
 * @param shown what the browser gets to show of a page
 * @param write takes a file of the index
 * @param supply where Pagefind's indexes come from
 * @param sliceSize how many pages Pagefind gets at once; whichever, the files are the same
 * @returns when all records have been read, while Pagefind still has some to take in; `written` when all files are
 * @throws SearchIndexError naming the record that could not be indexed, from either
 */
export const writePagefindIndex = async (parameters: {
  records: Iterable<IndexRecord>
  shown: (name: string) => Record<string, string>
  write: (file: IndexFile) => void
  supply: IndexSupply
  sliceSize?: number
}): Promise<{ written: Promise<void> }> => {
  const { records, shown, write, supply, sliceSize = SLICE_SIZE } = parameters
  const site = createSite()
  const underWay: Promise<unknown>[] = []
  // Pagefind answers in the order in which it is asked, from a process of its own: it always has one slice to go on with while the
  // records of another are made here.
  for (const slice of slicesOf(records, sliceSize)) {
    const index = await supply.take()
    const names = slice.map(({ name }) => name)
    underWay.push(quietly(filesOfSlice(index, slice).then((files) => site.add(names, files))))
    for (const name of names) write(fragmentOf(name, shown(name)))
    if (underWay.length === SLICES_AT_ONCE) await underWay.shift()
  }
  const finish = async (): Promise<void> => {
    await Promise.all(underWay)
    for (const file of site.files()) write(file)
  }
  return { written: quietly(finish()) }
}

/** Pagefind's indexes, one for each slice. */
export type IndexSupply = { take: () => Promise<PagefindIndex> }

/**
 * Supplies indexes, the next one always asked for before it is needed: else it would come only after all that Pagefind has been asked
 * before. What is left over ends with Pagefind's process.
 */
export const supplyIndexes = (): IndexSupply => {
  let spare: Promise<PagefindIndex> | undefined
  return {
    take: () => {
      const index = spare ?? startIndex()
      spare = quietly(startIndex())
      return index
    },
  }
}

/** Pages that Pagefind gets at once. */
const SLICE_SIZE = 500
const SLICES_AT_ONCE = 2

function* slicesOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let slice: T[] = []
  for (const item of items) {
    slice.push(item)
    if (slice.length < size) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}

const startIndex = async (): Promise<PagefindIndex> => {
  const { errors, index } = await createIndex({ forceLanguage: NO_STEMMING })
  if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`)
  return index
}

/** All is asked for at once: Pagefind takes pages, and makes files of them, in this order. */
const filesOfSlice = async (index: PagefindIndex, slice: readonly IndexRecord[]): Promise<IndexFile[]> => {
  const added = slice.map(({ name, content }) => index.addHTMLFile({ url: name, content }))
  const [answers, { errors, files }] = await Promise.all([Promise.all(added), index.getFiles(), index.deleteIndex()])
  answers.forEach((answer, at) => {
    if (answer.errors.length > 0)
      throw new SearchIndexError(`${slice[at]?.name} could not be indexed: ${answer.errors.join('; ')}`)
  })
  if (errors.length > 0) throw new SearchIndexError(`Pagefind gave no files: ${errors.join('; ')}`)
  return files
}

/** What one chunk of the index holds, in Pagefind's own measure: a search loads a chunk per word, and 20000 is its default. */
const CHUNK_SIZE = 1000

/** The files by which a site's pages are found, of the files of its slices. */
const createSite = () => {
  const pages: string[] = []
  const words = createWordLists()
  const filters = createFilterLists()
  // Alike for all slices: how a browser comes to the rest.
  let common: Record<'script' | 'wasm' | 'entry', Uint8Array> | undefined
  let version = ''
  return {
    /** @param names of the slice's pages as their fragments are called here, in their order */
    add: (names: readonly string[], files: readonly IndexFile[]): void => {
      const contentOf = contentsOf(files)
      const meta = readMeta(unpacked(contentOf(files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '*.pf_meta')))
      const nameOf = (id = ''): string =>
        fragmentSchema.parse(JSON.parse(Buffer.from(unpacked(contentOf(`fragment/${id}.pf_fragment`))).toString('utf8'))).url
      // Pagefind numbers pages as they come.
      if (meta.pages.length !== names.length || nameOf(meta.pages[0]) !== names[0] || nameOf(meta.pages.at(-1)) !== names.at(-1))
        throw new SearchIndexError('Pagefind has the pages in another order')
      for (const { file } of meta.chunks) words.add(unpacked(contentOf(`index/${file}.pf_index`)), pages.length)
      for (const { file } of meta.filters) filters.add(unpacked(contentOf(`filter/${file}.pf_filter`)), pages.length)
      pages.push(...names)
      version = meta.version
      common ??= { script: lentWeights(contentOf(SCRIPT)), wasm: contentOf(WASM), entry: contentOf(ENTRY) }
    },
    files: (): IndexFile[] => {
      if (!common) throw new SearchIndexError('There is no page to index')
      const chunks = words.chunks(CHUNK_SIZE).map((chunk) => ({ ...chunk, file: digest(chunk.content) }))
      const filterFiles = filters.files().map((filter) => ({ ...filter, file: digest(filter.content) }))
      const meta = writeMeta({ version, pages, chunks, filters: filterFiles })
      const names = { hash: digest(meta), wasm: digest(common.wasm) }
      return [
        ...chunks.map(({ file, content }) => ({ path: `index/${file}.pf_index`, content: packed(content) })),
        ...filterFiles.map(({ file, content }) => ({ path: `filter/${file}.pf_filter`, content: packed(content) })),
        { path: `pagefind.${names.hash}.pf_meta`, content: packed(meta) },
        { path: `wasm.${names.wasm}.pagefind`, content: common.wasm },
        { path: ENTRY, content: entry(common.entry, { ...names, page_count: pages.length }) },
        { path: SCRIPT, content: common.script },
      ]
    },
  }
}

/**
 * Pagefind's script, its results told with what the query's words weigh in them. As it comes, it tells that only of a page whose
 * fragment has been loaded; what has been found is judged before any page is shown.
 */
const lentWeights = (script: Uint8Array): Uint8Array => {
  const [before, after, ...more] = Buffer.from(script).toString('utf8').split(RESULT)
  if (before === undefined || after === undefined || more.length > 0)
    throw new SearchIndexError(`Pagefind's script has not one ${RESULT}`)
  return Buffer.from(`${before}${RESULT}weighted_locations,${after}`)
}

const RESULT = 'words:locations,'

const contentsOf = (files: readonly IndexFile[]): ((path: string) => Uint8Array) => {
  const byPath = new Map(files.map(({ path, content }) => [path, content]))
  return (path) => {
    const content = byPath.get(path)
    if (!content) throw new SearchIndexError(`Pagefind gave no ${path}`)
    return content
  }
}

// Pagefind writes its signature before each file's content, within the compression.
const SIGNATURE = Buffer.from('pagefind_dcd')
// Not in another thread: that takes four times as long for files as small as these.
const packed = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, content]), { level: content.length > LARGE_FILE ? 9 : 6 })
/** Only words of very many pages have such files: the closest packing takes 8 % off theirs, and nothing but time of others. */
const LARGE_FILE = 10_000
const unpacked = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(SIGNATURE.length)

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 10)

const fragmentSchema = z.looseObject({ url: z.string() })

/** What people see of a page, in the form in which Pagefind's script reads it. */
const fragmentOf = (name: string, shown: Record<string, string>): IndexFile => {
  const text = JSON.stringify({ url: '', content: '', word_count: 0, filters: {}, meta: shown, anchors: [] })
  return { path: `fragment/${name}.pf_fragment`, content: packed(Buffer.from(text)) }
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) })

// What Pagefind loads first. Its program gets a name that changes with it, as all else has, so that no browser need ask for it again.
const entry = (content: Uint8Array, names: { hash: string; wasm: string; page_count: number }): Uint8Array => {
  const read = entrySchema.parse(JSON.parse(Buffer.from(content).toString('utf8')))
  const languages = Object.entries(read.languages).map(([language, told]) => [language, { ...told, ...names }])
  return Buffer.from(JSON.stringify({ ...read, languages: Object.fromEntries(languages) }))
}
