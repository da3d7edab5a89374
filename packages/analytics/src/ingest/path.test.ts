import { describe, expect, it } from 'vitest'
import { pathSchema } from './path.ts'

describe('a path', () => {
  it.each([
    ['is kept as it is', '/uslugi/dowod-osobisty/', '/uslugi/dowod-osobisty/'],
    ['loses its query and fragment', '/szukaj/?q=dow%C3%B3d#wyniki', '/szukaj/'],
    ['loses a query with line ends', '/szukaj/?q=a\nb', '/szukaj/'],
    ['loses the name of the index file', '/kontakt/index.html', '/kontakt/'],
    ['is percent-encoded', '/zażółć/', '/za%C5%BC%C3%B3%C5%82%C4%87/'],
    ['is encoded alike whichever way it was written', '/za%c5%bc%C3%B3%c5%82%c4%87/', '/za%C5%BC%C3%B3%C5%82%C4%87/'],
    ['is composed', '/z\u0307/', '/%C5%BC/'],
    ['keeps an encoded question mark', '/a%3Fb/', '/a%3Fb/'],
    ['may be the home page', '/', '/'],
  ])('%s', (_, given, counted) => {
    expect(pathSchema.parse(given)).toBe(counted)
    expect(pathSchema.parse(counted)).toBe(counted)
  })

  it.each([
    ['nothing', ''],
    ['no slash', 'kontakt/'],
    ['two slashes', '//example.org/'],
    ['two slashes, one encoded', '/%2Fexample.org/'],
    ['a whole address', 'https://example.org/'],
    ['a backslash', '/a\\b'],
    ['an encoded backslash', '/a%5Cb'],
    ['a control character', '/a\u0000b'],
    ['an encoded control character', '/a%00b'],
    ['an invisible character', '/a\u202eb'],
    ['a step upwards', '/a/../b'],
    ['an encoded step upwards', '/a/%2e%2E/b'],
    ['broken encoding', '/a%zz'],
    ['encoding that is no UTF-8', '/a%ff'],
    ['half a character', '/a\ud800'],
    ['too many characters', `/${'a'.repeat(512)}`],
    ['too many characters once encoded', `/${'ż'.repeat(200)}`],
    ['a number', 7],
    ['null', null],
  ])('is refused with %s', (_, given) => {
    expect(pathSchema.safeParse(given).success).toBe(false)
  })
})
