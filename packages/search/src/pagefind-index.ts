import { gunzipSync, gzipSync } from 'node:zlib'
import { createIndex, type PagefindIndex } from 'pagefind'
import { z } from 'zod'

/** Raised when Pagefind does not take a page or cannot write. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

export type IndexFile = { path: string; content: Uint8Array }

/** What the browser gets to show of a page, by the address under which it was given to Pagefind. */
export type Shown = (url: string) => Record<string, string>

export type PagefindFiles = {
  files: IndexFile[]
  /** The name of each page's fragment, by the address under which it was given. */
  ids: ReadonlyMap<string, string>
}

// A code that Pagefind has no stemmer for: its own stemming would undo our normalising.
const NO_STEMMING = 'xx'
/** The files that the browser side reads; Pagefind's own screens and its worker, twice the script, are not among them. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u

/**
 * Pagefind's index of normalised records, with fragments that carry what people see in place of the normalised text.
 *
 * @param records one per page, in the order in which they shall be numbered
 * @throws SearchIndexError naming the record that could not be indexed
 */
export const pagefindFiles = async (parameters: {
  records: readonly { url: string; content: string }[]
  shown: Shown
}): Promise<PagefindFiles> => {
  const { records, shown } = parameters
  const index = await startIndex()
  try {
    for (let start = 0; start < records.length; start += AT_ONCE)
      await Promise.all(records.slice(start, start + AT_ONCE).map((record) => add(index, record)))
    return await filesOf(index, shown)
  } finally {
    await index.deleteIndex()
  }
}

/** What one chunk of the index holds, in Pagefind's own measure: a search loads a chunk per word, and 20000 is its default. */
const CHUNK_SIZE = 5000

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

// Pagefind takes them in the order in which they are sent; waiting for each answer would take most of the time.
const AT_ONCE = 500

const add = async (index: PagefindIndex, record: { url: string; content: string }): Promise<void> => {
  const { errors } = await index.addHTMLFile(record)
  if (errors.length > 0) throw new SearchIndexError(`${record.url} could not be indexed: ${errors.join('; ')}`)
}

const filesOf = async (index: PagefindIndex, shown: Shown): Promise<PagefindFiles> => {
  const { errors, files } = await index.getFiles()
  if (errors.length > 0) throw new SearchIndexError(`Pagefind gave no files: ${errors.join('; ')}`)
  const ids = new Map<string, string>()
  const needed = files.filter(({ path }) => NEEDED.test(path))
  return {
    ids,
    files: needed.map(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.[1]
      if (id === undefined) return { path, content }
      const { url } = fragmentSchema.parse(JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')))
      ids.set(url, id)
      return { path, content: fragment(shown(url)) }
    }),
  }
}

// Pagefind writes its signature before each file's content, within the compression.
const SIGNATURE = Buffer.from('pagefind_dcd')
const FRAGMENT = /([^/]+)\.pf_fragment$/u

const fragmentSchema = z.looseObject({ url: z.string() })

const fragment = (meta: Record<string, string>): Uint8Array => {
  const text = JSON.stringify({ url: '', content: '', word_count: 0, filters: {}, meta, anchors: [] })
  return gzipSync(Buffer.concat([SIGNATURE, Buffer.from(text)]), { level: 6 })
}
