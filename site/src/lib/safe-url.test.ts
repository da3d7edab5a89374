import { describe, expect, it } from 'vitest'
import { safeUrl } from './safe-url.ts'

describe('an address in a link', () => {
  it.each([
    ['https://www.gov.pl/web/x?a=1', 'https://www.gov.pl/web/x?a=1'],
    ['mailto:urzad@miasteczko.example', 'mailto:urzad@miasteczko.example'],
    ['tel:580000000', 'tel:580000000'],
    ['/kontakt/', '/kontakt/'],
    ['#czesc', '#czesc'],
  ])('may be %s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    'relative/path',
    'blob:https://x/1',
  ])('may not be %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })
})
