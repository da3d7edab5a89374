import { describe, expect, it } from 'vitest'
import { CborError, cborReader, cborWriter } from './cbor.ts'
import { compactWords, readMeta, writeMeta } from './compact.ts'

type Item = number | string | readonly Item[]

const encoded = (item: Item): Uint8Array => {
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

describe('Pagefind’s items', () => {
  it.each([0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000, -1, -24, -25, -257])(
    'are read as they were written: %d',
    (number) => {
      expect(cborReader(encoded(number)).number()).toBe(number)
    },
  )

  it('are texts of any script and lists of any length', () => {
    const list = Array.from({ length: 70_000 }, (_, at) => `żółć رخصة ${at}`)
    const reader = cborReader(encoded(list))
    expect(Array.from({ length: reader.list() }, reader.text)).toEqual(list)
  })

  it('are not taken for others', () => {
    expect(() => cborReader(encoded('text')).number()).toThrow(CborError)
    expect(() => cborReader(encoded(1)).text()).toThrow(CborError)
    expect(() => cborReader(Uint8Array.of(0xf6)).list()).toThrow(CborError)
  })
})

describe('Pagefind’s files', () => {
  it('of words have one place for a word in all pages, another than every other word’s, with the weight that it had', () => {
    const words: Item = [
      [
        [
          'droga',
          [
            [0, [7], []],
            [3, [-61, 9], []],
          ],
          [],
        ],
        ['drzewo', [[0, [-241, 7], []]], [['drzéwo', [[0, [7], []]]]]],
      ],
    ]
    const { content, count } = compactWords(encoded(words), 300)
    expect(count).toBe(2)
    expect(Buffer.from(content)).toEqual(
      Buffer.from(
        encoded([
          [
            [
              'droga',
              [
                [0, [300], []],
                [3, [-61, 300], []],
              ],
              [],
            ],
            ['drzewo', [[0, [-241, 301], []]], [['drzéwo', [[0, [7], []]]]]],
          ],
        ]),
      ),
    )
  })

  it('of pages keep names, words and filters', () => {
    const meta = {
      version: '1.6.0',
      pages: ['a1b2c', 'żó'],
      chunks: [{ from: 'a', to: 'm', file: 'x' }],
      filters: [{ name: 'type', file: 'y' }],
    }
    expect(readMeta(writeMeta(meta))).toEqual(meta)
  })
})
