/** Raised for bytes that are not what they are read as. */
export class CborError extends Error {
  override name = 'CborError'
}

const [UNSIGNED, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4]
const [ONE_BYTE, TWO_BYTES, FOUR_BYTES] = [24, 25, 26]
/** Of numbers of one, two and four bytes. */
const SIZES = [1, 2, 4]

/**
 * Reads what Pagefind writes, one item after another: whole numbers, texts and lists of a known length, https://www.rfc-editor.org/rfc/rfc8949.
 * Each reading throws a CborError where another item follows.
 */
export const cborReader = (bytes: Uint8Array) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  // Read millions of times: the type of the item that was begun last stays here.
  let type = UNSIGNED
  const head = (): number => {
    const first = buffer.readUInt8(at)
    at += 1
    type = first >> 5
    const short = first & 0x1f
    if (short < ONE_BYTE) return short
    const size = SIZES[short - ONE_BYTE]
    if (size === undefined) throw new CborError(`a number of kind ${short} at ${at}`)
    at += size
    return buffer.readUIntBE(at - size, size)
  }
  const sizeOf = (expected: number): number => {
    const size = head()
    if (type !== expected) throw new CborError(`an item of type ${type} before ${at} where ${expected} was expected`)
    return size
  }
  const skip = (): void => {
    const size = head()
    if (type === TEXT) at += size
    if (type === LIST) for (let item = 0; item < size; item += 1) skip()
  }
  return {
    number: (): number => {
      const size = head()
      if (type > NEGATIVE) throw new CborError(`an item of type ${type} before ${at} where a number was expected`)
      return type === NEGATIVE ? -1 - size : size
    },
    text: (): string => {
      const size = sizeOf(TEXT)
      at += size
      return buffer.toString('utf8', at - size, at)
    },
    /** How many items of a list follow. */
    list: (): number => sizeOf(LIST),
    /** The bytes of an item, whatever it is. */
    raw: (): Uint8Array => {
      const from = at
      skip()
      return buffer.subarray(from, at)
    },
  }
}

/** Writes the same. */
export const cborWriter = () => {
  let buffer = Buffer.allocUnsafe(1 << 16)
  let at = 0
  const room = (size: number): void => {
    if (at + size <= buffer.length) return
    const larger = Buffer.allocUnsafe(2 * (at + size))
    buffer.copy(larger, 0, 0, at)
    buffer = larger
  }
  const head = (type: number, size: number): void => {
    room(5)
    const first = (short: number): number => buffer.writeUInt8((type << 5) | short, at)
    if (size < ONE_BYTE) at = first(size)
    else if (size < 0x100) at = buffer.writeUInt8(size, first(ONE_BYTE))
    else if (size < 0x10000) at = buffer.writeUInt16BE(size, first(TWO_BYTES))
    else at = buffer.writeUInt32BE(size, first(FOUR_BYTES))
  }
  return {
    number: (number: number): void => (number < 0 ? head(NEGATIVE, -1 - number) : head(UNSIGNED, number)),
    text: (text: string): void => {
      const size = Buffer.byteLength(text)
      head(TEXT, size)
      room(size)
      at += buffer.write(text, at)
    },
    list: (size: number): void => head(LIST, size),
    raw: (item: Uint8Array): void => {
      room(item.length)
      buffer.set(item, at)
      at += item.length
    },
    bytes: (): Uint8Array => buffer.subarray(0, at),
  }
}
