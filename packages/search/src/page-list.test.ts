import { expect, it } from 'vitest'
import { readMeta, writeMeta } from './page-list.ts'

it('Pagefind’s list of pages keeps names, words and filters', () => {
  const meta = {
    version: '1.6.0',
    pages: ['a1b2c', 'żó'],
    chunks: [{ from: 'a', to: 'm', file: 'x' }],
    filters: [{ name: 'type', file: 'y' }],
  }
  expect(readMeta(writeMeta(meta))).toEqual(meta)
})
