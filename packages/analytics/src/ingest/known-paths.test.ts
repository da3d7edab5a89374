import { expect, it } from 'vitest'
import { createKnownPaths } from './known-paths.ts'

const NOON = Date.parse('2026-11-22T11:00:00Z')

const setUp = (pages: Set<string>) => {
  const asked: string[] = []
  let now = NOON
  const isKnown = createKnownPaths({
    isKnownPath: (path) => {
      asked.push(path)
      return pages.has(path)
    },
    clock: () => new Date(now),
  })
  return { asked, isKnown, turnTo: (milliseconds: number) => (now = NOON + milliseconds) }
}

it('the disk is asked once a second for a page, however often it is read', () => {
  const { asked, isKnown, turnTo } = setUp(new Set(['/']))
  expect([isKnown('/'), isKnown('/'), isKnown('/')]).toEqual([true, true, true])
  expect(asked).toEqual(['/'])
  turnTo(1000)
  expect(isKnown('/')).toBe(true)
  expect(asked).toEqual(['/', '/'])
})

it('a page is known as soon as it is published', () => {
  const pages = new Set<string>()
  const { isKnown } = setUp(pages)
  expect(isKnown('/nowa/')).toBe(false)
  pages.add('/nowa/')
  expect(isKnown('/nowa/')).toBe(true)
})

it.each([1000, -1000])('a page that was withdrawn is none any more once the clock has moved by %i ms', (milliseconds) => {
  const pages = new Set(['/stara/'])
  const { isKnown, turnTo } = setUp(pages)
  expect(isKnown('/stara/')).toBe(true)
  pages.clear()
  turnTo(milliseconds)
  expect(isKnown('/stara/')).toBe(false)
})
