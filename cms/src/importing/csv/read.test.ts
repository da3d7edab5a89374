import { describe, expect, it } from 'vitest'
import { CsvError, readCsv } from './read'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** `number;title_pl\nA;Żółć` in Windows-1250. */
const windows1250 = Uint8Array.from([...utf8('number;title_pl\nA;'), 0xaf, 0xf3, 0xb3, 0xe6])

describe('a table', () => {
  it.each([
    ['UTF-8 and semicolons', utf8('number;title_pl\nA;Żółć')],
    ['UTF-8 with its mark and commas', utf8('\uFEFFnumber,title_pl\r\nA,Żółć\r\n')],
    ['tabs and quotes', utf8('number\ttitle_pl\n"A"\t"Żółć"')],
    ['Windows-1250', windows1250],
  ])('is read in %s', (_name, bytes) => {
    expect(readCsv(bytes).rows).toEqual([{ row: 2, cells: { number: 'A', title_pl: 'Żółć' } }])
  })

  it('counts its lines as the spreadsheet does, empty ones and those with breaks in a cell too', () => {
    const { rows } = readCsv(utf8('number;title_pl\r\n\r\nA;"Jeden\nDwa"\r\nB;Trzy\r\n'))
    expect(rows.map(({ row, cells }) => [row, cells.number])).toEqual([
      [3, 'A'],
      [4, 'B'],
    ])
  })

  it.each(['', 'a;b\n1;2', 'number;x\n"1;2'])('is refused where it is none: %j', (text) => {
    expect(() => readCsv(utf8(text))).toThrow(CsvError)
  })
})
