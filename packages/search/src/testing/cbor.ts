import { cborWriter } from '../cbor.ts'

export type Item = number | string | readonly Item[]

/** An item in the form in which Pagefind keeps it. */
export const encoded = (item: Item): Uint8Array => {
  const writer = cborWriter()
  const write = (part: Item): void => {
    if (typeof part === 'number') writer.number(part)
    else if (typeof part === 'string') writer.text(part)
    else {
      writer.list(part.length)
      for (const one of part) write(one)
    }
  }
  write(item)
  return writer.bytes()
}
