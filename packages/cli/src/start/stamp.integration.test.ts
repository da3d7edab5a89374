import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useFolder } from '../testing/folder.ts'
import { stampAt } from './stamp.ts'

const folder = useFolder()

it('a step counts as done for what it was done with, and for nothing else', () => {
  const stamp = stampAt(folder('data/setup'))
  expect(stamp.has('one')).toBe(false)
  stamp.write('one')
  expect(stamp.has('one')).toBe(true)
  stamp.write('two')
  expect(stamp.has('one')).toBe(false)
  expect(stampAt(folder('data/setup')).has('two')).toBe(true)
  expect(readdirSync(folder('data'))).toEqual(['setup'])
})
