import { close } from 'pagefind'
import { afterAll, describe, expect, it } from 'vitest'
import { supplyIndexes, writePagefindIndex } from './pagefind-index.ts'

const RECORDS = Array.from({ length: 45 }, (_, number) => ({
  name: `strona${String(number).padStart(2, '0')}`,
  content:
    '<!doctype html><html><body data-pagefind-body>' +
    `<i data-pagefind-filter="year[content]" content="${2000 + (number % 4)}"></i>` +
    `<p data-pagefind-weight="9.50">oplat numer${number}</p><p data-pagefind-weight="1.05">woda park${number % 7}</p>` +
    '</body></html>',
}))

const filesWith = async (sliceSize: number): Promise<Map<string, string>> => {
  const files = new Map<string, string>()
  const { written } = await writePagefindIndex({
    records: RECORDS,
    shown: (name) => ({ title: name }),
    write: ({ path, content }) => files.set(path, Buffer.from(content).toString('base64')),
    supply: supplyIndexes(),
    sliceSize,
  })
  await written
  return files
}

describe('an index', () => {
  afterAll(() => close())

  it('is the same, byte for byte, however many slices it is made in', async () => {
    const whole = await filesWith(1000)
    expect([...whole.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(45)
    expect(await filesWith(10)).toEqual(whole)
    expect(await filesWith(45)).toEqual(whole)
  })

  it('refuses pages of one name, which Pagefind takes for one page', async () => {
    const records = [...RECORDS.slice(0, 3), { name: 'strona02', content: '<p>twice</p>' }]
    const { written } = await writePagefindIndex({ records, shown: () => ({}), write: () => undefined, supply: supplyIndexes() })
    await expect(written).rejects.toThrow('another order')
  })
})
