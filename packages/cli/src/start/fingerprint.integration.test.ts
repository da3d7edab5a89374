import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFolder } from '../testing/folder.ts'
import { fingerprintOf } from './fingerprint.ts'

const folder = useFolder()
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(folder(name)), { recursive: true })
  writeFileSync(folder(name), text)
}
const print = (words: string[] = ['pl,uk']) => fingerprintOf({ root: folder(), entries: ['cms', 'lock.yaml'], words })

beforeEach(() => {
  write('cms/src/a.ts', 'one')
  write('cms/src/b.ts', 'two')
  write('lock.yaml', 'three')
})

describe('the fingerprint of the sources', () => {
  it('is the same when nothing changed', () => {
    const before = print()
    write('cms/src/a.ts', 'one')
    expect(print()).toBe(before)
  })

  it.each<[string, () => void]>([
    ['a file changes', () => write('cms/src/a.ts', 'ONE')],
    ['a file comes', () => write('cms/src/c.ts', '')],
    ['a file goes', () => rmSync(folder('cms/src/b.ts'))],
    ['a file gets another name', () => renameSync(folder('cms/src/b.ts'), folder('cms/src/c.ts'))],
    [
      'text moves from one file to the next',
      () => ['a.ts', 'b.ts'].map((name, index) => write(`cms/src/${name}`, ['on', 'etwo'][index] ?? '')),
    ],
    ['a named file changes', () => write('lock.yaml', '3')],
  ])('is another when %s', (_, change) => {
    const before = print()
    change()
    expect(print()).not.toBe(before)
  })

  it('is another for other languages', () => {
    expect(print(['pl'])).not.toBe(print(['pl,uk']))
  })

  it.each([
    'cms/src/a.test.ts',
    'cms/src/a.integration.test.ts',
    'cms/node_modules/x/index.js',
    'cms/.next/build',
    'cms/dist/x.js',
  ])('does not mind %s', (name) => {
    const before = print()
    write(name, 'new')
    expect(print()).toBe(before)
  })
})
