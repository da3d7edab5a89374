import { cborReader, cborWriter } from './cbor.ts'
import { PLACES } from './extras.ts'

// Pagefind 1.6's files of words and of filters, by `pagefind_web/src/index.rs` and `filter_index.rs` of its source. A large site is
// indexed slice by slice; what the slices have is put together here, in the very form that Pagefind gives a site as a whole, and
// made smaller: nothing that is left out changes what is found or in which order.

/** The pages that have a word, by their numbers, rising, and what it weighs in each as Pagefind writes it: 0 where it says nothing. */
type Listed = { pages: number[]; weights: number[] }

/** The same of each spelling that Pagefind itself tells apart from the word without marks. */
type Word = Listed & { spellings?: Map<string, Listed> }

export type WordChunk = { from: string; to: string; content: Uint8Array }

/**
 * Words of many slices.
 *
 * @returns `add` takes a slice's file of words in; `chunks` gives the files of all, and may be called once
 */
export const createWordLists = () => {
  const words = new Map<string, Word>()
  return {
    /** @param firstPage the number that the slice's first page has on the whole site */
    add: (bytes: Uint8Array, firstPage: number): void => {
      const reader = cborReader(bytes)
      reader.list()
      for (let left = reader.list(); left > 0; left -= 1) {
        reader.list()
        const text = reader.text()
        const word = entryOf(words, text)
        readPages(reader, firstPage, word)
        for (let spellings = reader.list(); spellings > 0; spellings -= 1) {
          reader.list()
          word.spellings ??= new Map()
          const spelling = reader.text()
          readPages(reader, firstPage, entryOf(word.spellings, spelling))
        }
      }
    },
    /** @param size what a file holds, in Pagefind's own measure */
    chunks: (size: number): WordChunk[] => {
      const sorted = [...words].map(([text, word]) => ({ text, word })).sort((a, b) => compareText(a.text, b.text))
      let number = 0
      const chunks = chunked(sorted, size).map((chunk) => {
        const content = encodeWords(chunk, number)
        number += chunk.length
        return { from: chunk[0]?.text ?? '', to: chunk.at(-1)?.text ?? '', content }
      })
      words.clear()
      return withShortEnds(chunks)
    },
  }
}

/** Filters of many slices, in the same way. */
export const createFilterLists = () => {
  const filters = new Map<string, Map<string, number[]>>()
  return {
    add: (bytes: Uint8Array, firstPage: number): void => {
      const reader = cborReader(bytes)
      reader.list()
      const name = reader.text()
      const values = filters.get(name) ?? new Map<string, number[]>()
      filters.set(name, values)
      for (let left = reader.list(); left > 0; left -= 1) {
        reader.list()
        const value = reader.text()
        const pages = values.get(value) ?? []
        values.set(value, pages)
        for (let found = reader.list(); found > 0; found -= 1) pages.push(firstPage + reader.number())
      }
    },
    files: (): { name: string; content: Uint8Array }[] =>
      [...filters].sort(([a], [b]) => compareText(a, b)).map(([name, values]) => ({ name, content: encodeFilter(name, values) })),
  }
}

type Reader = ReturnType<typeof cborReader>
type Writer = ReturnType<typeof cborWriter>

const entryOf = (words: Map<string, Listed>, text: string): Word => {
  const known = words.get(text)
  if (known) return known
  const fresh: Word = { pages: [], weights: [] }
  words.set(text, fresh)
  return fresh
}

// Each page's number is written as its distance from the page before.
const readPages = (reader: Reader, firstPage: number, { pages, weights }: Listed): void => {
  let page = firstPage
  for (let left = reader.list(); left > 0; left -= 1) {
    reader.list()
    page += reader.number()
    let weight = 0
    // A negative number is the weight of the places that follow, the weightiest last.
    for (let places = reader.list(); places > 0; places -= 1) weight = Math.min(0, reader.number()) || weight
    // Places in metadata: nothing here is searched by them.
    reader.raw()
    pages.push(page)
    weights.push(weight)
  }
}

/**
 * A word has one place in all pages, which goes by its number: all of its entries then look alike, and compress to a third. Places
 * must only differ between the words of a page, which Pagefind else takes for one.
 */
const encodeWords = (chunk: readonly { text: string; word: Word }[], firstNumber: number): Uint8Array => {
  const writer = cborWriter()
  writer.list(1)
  writer.list(chunk.length)
  chunk.forEach(({ text, word }, at) => {
    const place = (firstNumber + at) % PLACES
    const spellings = [...(word.spellings ?? [])].sort(([a], [b]) => compareText(a, b))
    writer.list(3)
    writer.text(text)
    writePages(writer, word, place)
    writer.list(spellings.length)
    for (const [spelling, listed] of spellings) {
      writer.list(2)
      writer.text(spelling)
      writePages(writer, listed, place)
    }
  })
  return writer.bytes()
}

const writePages = (writer: Writer, { pages, weights }: Listed, place: number): void => {
  writer.list(pages.length)
  let before = 0
  pages.forEach((page, at) => {
    const weight = weights[at] ?? 0
    writer.list(3)
    writer.number(page - before)
    before = page
    writer.list(weight === 0 ? 1 : 2)
    if (weight !== 0) writer.number(weight)
    writer.number(place)
    writer.list(0)
  })
}

const encodeFilter = (name: string, values: ReadonlyMap<string, number[]>): Uint8Array => {
  const writer = cborWriter()
  writer.list(2)
  writer.text(name)
  writer.list(values.size)
  for (const [value, pages] of [...values].sort(([a], [b]) => compareText(a, b))) {
    writer.list(2)
    writer.text(value)
    writer.list(pages.length)
    for (const page of pages) writer.number(page)
  }
  return writer.bytes()
}

const sizeOf = ({ weights }: Listed): number => weights.reduce((sum, weight) => sum + (weight === 0 ? 2 : 3), 0)

// A word that many pages have gets a file of its own: who looks for its neighbour need not load it.
const chunked = <T extends { word: Word }>(words: readonly T[], size: number): T[][] => {
  const chunks: T[][] = []
  let held = Number.POSITIVE_INFINITY
  for (const item of words) {
    const own = sizeOf(item.word)
    held += own
    if (held > size) {
      chunks.push([])
      held = own
    }
    chunks.at(-1)?.push(item)
  }
  return chunks
}

/** Between two files, only as many letters are told as tell the last word of one from the first of the other. */
const withShortEnds = (chunks: WordChunk[]): WordChunk[] => {
  chunks.forEach((chunk, at) => {
    const next = chunks[at + 1]
    if (!next) return
    const [to, from] = [[...chunk.to], [...next.from]]
    let shared = 0
    while (shared < to.length && to[shared] === from[shared]) shared += 1
    const shortTo = to.slice(0, shared + 1).join('')
    if (compareText(shortTo, chunk.from) >= 0) chunk.to = shortTo
    next.from = from.slice(0, shared + 1).join('')
  })
  return chunks
}

const HIGH = /[\u{e000}-\u{10ffff}]/u

/** By code points, as Pagefind orders texts; by their parts, as JavaScript does, rare letters would stand elsewhere. */
const compareText = (a: string, b: string): number =>
  HIGH.test(a) || HIGH.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : a > b ? 1 : 0
