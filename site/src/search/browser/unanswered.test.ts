import { beforeEach, describe, expect, it } from 'vitest'
import { createUnanswered } from './unanswered.ts'

let sent: unknown[]
let unanswered: ReturnType<typeof createUnanswered>

beforeEach(() => {
  sent = []
  unanswered = createUnanswered({ path: '/szukaj/', locale: 'pl', send: (message) => sent.push(JSON.parse(message)) })
})

describe('a search that found nothing', () => {
  it('is counted with its words and language alone', () => {
    unanswered.note('xyzzy')
    unanswered.tell()
    expect(sent).toEqual([{ path: '/szukaj/', language: 'pl', search: 'xyzzy' }])
  })

  it('is counted once, however often it is asked', () => {
    for (const words of ['xyzzy', 'plugh', 'xyzzy']) {
      unanswered.note(words)
      unanswered.tell()
    }
    unanswered.tell()
    expect(sent).toHaveLength(2)
  })

  it('is not counted when it was a step on the way to another', () => {
    unanswered.note('xyz')
    unanswered.forget()
    unanswered.tell()
    unanswered.note('xyzz')
    unanswered.note('xyzzy')
    unanswered.tell()
    expect(sent).toEqual([{ path: '/szukaj/', language: 'pl', search: 'xyzzy' }])
  })

  it('without words, as of emoji alone, is none', () => {
    unanswered.note('')
    unanswered.tell()
    expect(sent).toEqual([])
  })
})
