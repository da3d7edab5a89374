import { describe, expect, it } from 'vitest'
import { mistakesIn } from '../respond.ts'
import { hitSchema, isFitToKeep } from './hit-schema.ts'

const view = { path: '/', referrer: '', width: 1280, language: 'pl' }

describe('a hit', () => {
  it.each([
    ['', ''],
    ['www.Example.org', 'www.example.org'],
    ['example.org.', 'example.org'],
    ['example.org:8443', 'example.org'],
    ['https://example.org/a?b', 'example.org'],
    ['http://xn--lska-xwa.pl/', 'xn--lska-xwa.pl'],
    ['android-app://com.example.mail/', ''],
    ['about:client', ''],
  ])('takes the referrer %j as the host %j', (referrer, host) => {
    expect(hitSchema.parse({ ...view, referrer }).referrer).toBe(host)
  })

  it.each([
    [0, 'unknown'],
    [360, 'narrow'],
    [639.5, 'narrow'],
    [640, 'medium'],
    [1024, 'wide'],
    [100_000, 'wide'],
  ])('puts the width %d in the class %s', (width, widthClass) => {
    expect(hitSchema.parse({ ...view, width }).width).toBe(widthClass)
  })

  it('may leave out the referrer and the width', () => {
    expect(hitSchema.parse({ path: '/', language: 'uk' })).toEqual({ path: '/', referrer: '', width: 'unknown', language: 'uk' })
  })

  it('folds the words of a search', () => {
    expect(hitSchema.parse({ ...view, search: '  Karta   DUŻEJ Rodziny ' }).search).toBe('karta dużej rodziny')
  })

  it.each(['=1+1', '+48 58', '-2+3', '@SUM(A1)', '  = -cmd', '＝1+1', '＠SUM(A1)'])(
    'makes no formula of the words of a search, wherever they are exported to: %j',
    (search) => {
      expect(hitSchema.parse({ ...view, search }).search).toMatch(/^[\dA-Za-z]/)
    },
  )

  it('names each wrong field in plain words', () => {
    const result = hitSchema.safeParse({
      path: 'x',
      referrer: '<b>',
      width: '1',
      language: 'de',
      kiosk: 'A!',
      search: 7,
      cookie: 1,
    })
    expect(result.error && mistakesIn(result.error, 'body')).toEqual([
      { name: 'path', message: 'must begin with exactly one slash' },
      { name: 'referrer', message: 'must be a host such as example.org, or empty' },
      { name: 'width', message: 'must be a number of pixels' },
      { name: 'language', message: 'must be one of pl, uk, ar, en' },
      { name: 'kiosk', message: 'must be up to 40 small letters, digits and dashes' },
      { name: 'search', message: 'must be a text' },
      { name: 'cookie', message: 'is no field of a hit' },
    ])
  })

  it.each([undefined, null, [], 'text', 7, true])('is refused where it is %j', (body) => {
    const result = hitSchema.safeParse(body)
    expect(result.error && mistakesIn(result.error, 'body')).toEqual([{ name: 'body', message: 'must be a JSON object' }])
  })
})

describe('words of a search', () => {
  it.each(['dowód osobisty', '500+', 'uchwała 12/2026', 'pit 37'])('are kept: %s', (words) => {
    expect(isFitToKeep(words)).toBe(true)
  })

  it.each(['', 'jan@example.org', '44051401359', '600 100 200', '12-345-67'])(
    'are thrown away where they may point at a person: %s',
    (words) => {
      expect(isFitToKeep(words)).toBe(false)
    },
  )
})
