import { describe, expect, it } from 'vitest'
import { CborError, cborReader } from './cbor.ts'
import { encoded } from './testing/cbor.ts'

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
