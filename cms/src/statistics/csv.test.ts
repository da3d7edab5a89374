import { describe, expect, it } from 'vitest'
import { writeCsv } from './csv'

describe('a CSV file', () => {
  it('keeps commas, quotes and line breaks inside their field', () => {
    expect(
      writeCsv([
        ['Tytuł', 'Odsłony'],
        ['Żółta "łódź", port\nnowy', 12],
        ['', null],
      ]),
    ).toBe('\uFEFFTytuł,Odsłony\r\n"Żółta ""łódź"", port\nnowy",12\r\n,\r\n')
  })

  it.each(['=1+1', '+48 58', '-2', '@SUM(A1)', '＝1+1', '\tx'])('gives a spreadsheet no formula to run: %j', (text) => {
    expect(writeCsv([[text]])).toContain(`'${text}`)
  })

  it('leaves numbers alone', () => {
    expect(writeCsv([[-2.5, 0]])).toBe('\uFEFF-2.5,0\r\n')
  })
})
