import { describe, expect, it } from 'vitest'
import { brokenRules, readPage, readStylesheet } from './page.ts'
import { page } from './testing/scene.ts'

const rulesOf = (html: string) => brokenRules(readPage(html))

describe('a page', () => {
  it('is in order with a language, a title, one main part and one top heading', () => {
    expect(rulesOf(page('Kontakt'))).toEqual([])
  })

  it.each([
    ['language', page('x').replace(' lang="pl"', '')],
    ['direction', page('x').replace('lang="pl"', 'lang="ar"')],
    ['title', page('x').replace('<title>x', '<title> ')],
    ['title', page('x').replace('<title>x</title>', '').replace('<h1>', '<svg><title>drawing</title></svg><h1>')],
    ['main', page('x').replaceAll('main>', 'div>')],
    ['main', page('x', '</main><main>')],
    ['heading', page('x', '<h1>again</h1>')],
    ['heading', page('x').replaceAll('h1>', 'h2>')],
  ])('breaks the rule “%s” when that is wrong', (rule, html) => {
    expect(rulesOf(html)).toEqual([rule])
  })

  it('in Arabic is written from right to left', () => {
    expect(rulesOf(page('x').replace('lang="pl"', 'lang="ar" dir="rtl"'))).toEqual([])
  })

  it('is not judged by what stands in a script, a comment or an attribute', () => {
    expect(rulesOf(page('x', '<script>"<h1>"</script><!-- <main> --><p title="<h1>"></p>'))).toEqual([])
  })

  it('names everything that it links to or loads, once each, with entities read', () => {
    const html = page(
      'x',
      `<a href="/a/?x=1&amp;y=2">a</a><a href=/a/?x=1&y=2>a</a><img src="/b.avif" srcset="/b-400.avif 400w, /b-800.avif 800w">
       <source srcset="/c.webp, /c@2.webp 2x"><video poster="/d.avif"></video><form action="/szukaj/"></form><link imagesrcset="/e.avif 1x">`,
    )
    expect(readPage(html).references).toEqual([
      '/a/?x=1&y=2',
      '/b.avif',
      '/b-400.avif',
      '/b-800.avif',
      '/c.webp',
      '/c@2.webp',
      '/d.avif',
      '/szukaj/',
      '/e.avif',
    ])
  })
})

describe('a stylesheet', () => {
  it('names the files that it loads', () => {
    expect(
      readStylesheet(
        `@import "a.css";@font-face{src:url(/fonts/x.woff2) format("woff2"),url('y.woff')}i{background:url("z.svg")}`,
      ),
    ).toEqual(['a.css', '/fonts/x.woff2', 'y.woff', 'z.svg'])
  })
})
