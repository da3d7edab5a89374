import { describe, expect, it } from 'vitest'
import { nameAll } from './page-names.ts'

const pages = Array.from({ length: 20_000 }, (_, number) => ({ shown: { path: `/${number}/`, title: 'Opłata' } }))

describe('the names of pages', () => {
  it('are short, in order, and each another', () => {
    const names = nameAll(pages).map(({ name }) => name)
    expect(new Set(names).size).toBe(pages.length)
    expect(names).toEqual([...names].sort())
    expect(names.join('').length / pages.length).toBeLessThan(5.1)
  })

  it('are the same in whatever order the pages come, and others where what is shown has changed', () => {
    expect(nameAll([...pages].reverse())).toEqual(nameAll(pages))
    const [before] = nameAll([{ shown: { path: '/1/', title: 'Opłata' } }])
    const [after] = nameAll([{ shown: { path: '/1/', title: 'Opłaty' } }])
    expect(after?.name).not.toBe(before?.name)
  })
})
