import { cborReader, cborWriter } from './cbor.ts'

// Pagefind 1.6's list of pages, by `pagefind_web/src/metadata.rs` of its source, made smaller: nothing that is left out changes what is
// found or in which order.

/** The page list, and which words and filters lie in which file. */
export type Meta = {
  version: string
  /** The names of the pages' fragments, in the order in which words refer to them. */
  pages: string[]
  chunks: { from: string; to: string; file: string }[]
  filters: { name: string; file: string }[]
}

/** @throws CborError for what Pagefind did not write */
export const readMeta = (bytes: Uint8Array): Meta => {
  const reader = cborReader(bytes)
  const items = <T>(read: () => T): T[] => Array.from({ length: reader.list() }, read)
  reader.list()
  const version = reader.text()
  const pages = items(() => {
    reader.list()
    const page = reader.text()
    reader.number()
    reader.text()
    return page
  })
  const chunks = items(() => {
    reader.list()
    return { from: reader.text(), to: reader.text(), file: reader.text() }
  })
  const filters = items(() => {
    reader.list()
    return { name: reader.text(), file: reader.text() }
  })
  return { version, pages, chunks, filters }
}

/** So long is every page said to be; Pagefind's score of a word then grows with its weight up to the greatest there is, and not beyond. */
const PAGE_LENGTH = 18

/** Every page is said to be as long as the others: ranking does not ask for lengths, and they tell the pages of a list apart. */
export const writeMeta = ({ version, pages, chunks, filters }: Meta): Uint8Array => {
  const writer = cborWriter()
  const items = <T>(list: readonly T[], size: number, write: (item: T) => void): void => {
    writer.list(list.length)
    for (const item of list) {
      writer.list(size)
      write(item)
    }
  }
  writer.list(6)
  writer.text(version)
  items(pages, 3, (page) => {
    writer.text(page)
    writer.number(PAGE_LENGTH)
    writer.text('')
  })
  items(chunks, 3, ({ from, to, file }) => {
    writer.text(from)
    writer.text(to)
    writer.text(file)
  })
  items(filters, 2, ({ name, file }) => {
    writer.text(name)
    writer.text(file)
  })
  // No orders but by relevance, and no metadata that is searched.
  writer.list(0)
  writer.list(0)
  return writer.bytes()
}
