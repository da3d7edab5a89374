import { plainText, richTextProblems, richTextSchema } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import type { Names } from './nodes'
import { toRichText } from './toRichText'

const names: Names = {
  pageOf: (url) => (url.includes('/wpis-2') ? { type: 'articles', key: 'wp:2' } : undefined),
  fileOf: (url) => (/\.(?:jpg|pdf)$/u.test(url) ? `file:${url.split('/').at(-1)}` : undefined),
  isOwn: (url) => url.includes('stary.example') || url.startsWith('/'),
  fileById: (id) => (id === '404' ? undefined : `wp:${id}`),
}

const convert = (html: string) => toRichText(html, names)
const blocks = (html: string) => convert(html).richText.root.children
const codes = (html: string) => convert(html).problems.map(({ code, what }) => `${code} ${what}`.trim())

describe('HTML of an old site', () => {
  it('keeps headings in order, whatever their levels were', () => {
    const { richText, problems } = convert('<h1>A</h1><h4>B</h4><p>x</p><h6>C</h6><h2>D</h2>')
    expect(richText.root.children.flatMap((block) => (block.type === 'heading' ? [block.tag] : []))).toEqual([
      'h2',
      'h3',
      'h4',
      'h2',
    ])
    expect(richTextProblems(richText)).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('headingLevel')
  })

  it('has paragraphs and breaks where the classic editor left lines', () => {
    expect(blocks('Jeden\ndwa\n\n<strong>Trzy</strong> cztery')).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'Jeden', format: 0 }, { type: 'linebreak' }, { type: 'text', text: 'dwa', format: 0 }],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Trzy', format: 1 },
          { type: 'text', text: ' cztery', format: 0 },
        ],
      },
    ])
  })

  it('keeps nested lists, quotes and tables, whose first row becomes their header', () => {
    const html =
      '<ul><li>a<ol><li>b</li></ol></li></ul><blockquote><p>Słowa</p></blockquote><table><tr><td>Dzień</td></tr><tr><td>Piątek</td></tr></table>'
    expect(blocks(html)).toMatchObject([
      { type: 'list', children: [{ children: [{ text: 'a' }] }, { children: [{ type: 'list', listType: 'number' }] }] },
      { type: 'quote' },
      { type: 'table', children: [{ children: [{ headerState: 1 }] }, { children: [{ headerState: 0 }] }] },
    ])
    expect(codes(html)).toEqual(['tableHeaderGuessed'])
  })

  it('makes pictures, captions, galleries, downloads and films of what WordPress has for them', () => {
    const html = `[caption id="a" width="300"]<a href="https://stary.example/port.jpg"><img src="https://stary.example/port.jpg" alt="Port" /></a> Latem[/caption]

[gallery ids="7,8,404"]

Pobierz <a href="https://stary.example/wniosek.pdf">wniosek</a>.

https://www.youtube.com/watch?v=abc

<iframe src="https://player.vimeo.com/video/5" title="Film"></iframe><iframe src="https://mapy.example/x"></iframe>`
    const { richText, gallery, files, problems } = convert(html)
    expect(richText.root.children).toMatchObject([
      { type: 'upload', value: 'file:port.jpg' },
      { type: 'paragraph', children: [{ text: 'Latem' }] },
      { type: 'paragraph' },
      { type: 'block', fields: { blockType: 'download', file: 'file:wniosek.pdf' } },
      { type: 'block', fields: { blockType: 'video', title: 'YouTube', url: 'https://www.youtube.com/watch?v=abc' } },
      { type: 'block', fields: { blockType: 'video', title: 'Film', url: 'https://vimeo.com/5' } },
    ])
    expect(gallery).toEqual(['wp:7', 'wp:8'])
    expect(files).toContainEqual({ key: 'file:port.jpg', alt: 'Port' })
    expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual(['pictureMissing 404', 'embed https://mapy.example/x'])
  })

  it('links to what is imported by reference, and says which links still lead to the old site', () => {
    const html =
      '<p><a href="/2024/wpis-2/">nowy port</a> <a href="https://stary.example/?cat=3">kategoria</a> <a href="javascript:alert(1)">zło</a></p>'
    const { richText, links } = convert(html)
    expect(JSON.stringify(richText)).toContain('"linkType":"internal","doc":{"relationTo":"articles","value":"wp:2"}')
    expect(links).toEqual(['wp:2'])
    expect(JSON.stringify(richText)).not.toContain('javascript')
    expect(codes(html)).toEqual(['linkToOldSite https://stary.example/?cat=3', 'linkDropped javascript:alert(1)'])
  })

  it('drops scripts and forms, keeps the words in what it does not know, and names what was lost', () => {
    const html =
      '<p>Tekst <u>pod</u> [plugin_x a="1"]w środku[/plugin_x]</p><script>alert(1)</script><form><p>Formularz</p></form><marquee>Ważne</marquee>'
    const { richText } = convert(html)
    expect(plainText(richText)).toBe('Tekst pod w środku Ważne')
    expect(codes(html)).toEqual(['shortcode [plugin_x]', 'formatting <u>', 'removed <script>', 'removed <form>'])
  })

  it('names what the portal has no place for: looks, links within the page; and keeps the words of a table’s caption', () => {
    const html =
      '<p style="text-align:center">Drogi <a href="#dojazd">dojazd</a></p><p class="has-red-color has-text-color">Ważne</p><table><caption>Kursy</caption><tr><th>Dzień</th></tr><tr><td>Piątek</td></tr></table>'
    expect(plainText(convert(html).richText)).toBe('Drogi dojazd Ważne Kursy Dzień Piątek')
    expect(JSON.stringify(blocks(html))).not.toContain('#dojazd')
    expect(codes(html)).toEqual(['look', 'linkDropped #dojazd'])
    expect(codes('<p class="has-text-align-left" style="margin:0">Zwykły tekst</p>')).toEqual([])
  })

  it.each([
    '',
    '   ',
    '<p></p>',
    '<div><div><img></div></div>',
    '<table></table>',
    '<p><a href="https://x.example"><b></b></a></p>',
    '<ul><li></li></ul>',
    '</p></div>]]><b',
    '[gallery',
    '<h2><img src="a.jpg"></h2>',
    '<p><a href="a.pdf">a<img src="b.jpg"></a></p>',
  ])('makes nothing that the portal would refuse of %j', (html) => {
    const { richText } = convert(html)
    expect(richTextSchema.safeParse(richText).success).toBe(true)
    expect(richTextProblems(richText)).toEqual([])
  })
})
