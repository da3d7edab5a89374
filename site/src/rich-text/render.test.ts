import { type RichText, richTextSchema } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { type RichTextContext, renderRichText } from './render.ts'

const context: RichTextContext = {
  locale: 'pl',
  hrefOf: ({ type, id }) => (id === 'gone' ? undefined : `/${type}/${id}/`),
  uploadHtml: (id) => `<figure>${id}</figure>`,
  labels: {
    callout: { note: 'Warto wiedzieć', important: 'Ważne', warning: 'Uwaga' },
    table: 'Tabela',
    video: 'Film',
    transcript: 'Transkrypcja',
  },
  link: (url) => url,
  topLevel: 2,
  idPrefix: '',
}
const rich = (...children: unknown[]): RichText => richTextSchema.parse({ root: { type: 'root', children } })
const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const render = (...children: unknown[]) => renderRichText(rich(...children), context)
const external = (url: string, words = 'tu') => ({ type: 'link', fields: { linkType: 'custom', url }, children: [text(words)] })
const internal = (id: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'pages', value: id } },
  children: [text('strona')],
})

const ATTACK = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`

describe('rich text', () => {
  it('shows bold, italic, both and line breaks', () => {
    expect(render(paragraph(text('a', 1), text('b', 2), text('c', 3), { type: 'linebreak' }, text('d')))).toBe(
      '<p><strong>a</strong><em>b</em><strong><em>c</em></strong><br>d</p>',
    )
  })

  it('gives headings ids that are their own, and moves them down where they stand under a heading', () => {
    const heading = { type: 'heading', tag: 'h2', children: [text('Opłaty')] }
    expect(render(heading, heading)).toBe('<h2 id="oplaty">Opłaty</h2><h2 id="oplaty-2">Opłaty</h2>')
    expect(renderRichText(rich(heading), { ...context, topLevel: 3, idPrefix: 'x-' })).toBe('<h3 id="x-oplaty">Opłaty</h3>')
  })

  it('leads to other documents by the page’s language, and shows only words where one is not published', () => {
    expect(render(paragraph(internal('kontakt'), text(' '), internal('gone')))).toBe(
      '<p><a href="/pages/kontakt/">strona</a> strona</p>',
    )
  })

  it('nests lists and keeps the number that a list starts with', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const inner = { type: 'list', listType: 'number', start: 3, children: [item(text('b'))] }
    expect(render({ type: 'list', listType: 'bullet', start: 1, children: [item(text('a'), inner)] })).toBe(
      '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
    )
  })

  it('gives header cells their scope, and tables a named group that the keyboard can scroll', () => {
    const cell = (value: string, headerState: number) => ({ type: 'tablecell', headerState, children: [paragraph(text(value))] })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const heading = { type: 'heading', tag: 'h2', children: [text('Opłaty')] }
    expect(
      render(heading, { type: 'table', children: [row(cell('co', 3), cell('ile', 1)), row(cell('wpis', 2), cell('17 zł', 0))] }),
    ).toBe(
      '<h2 id="oplaty">Opłaty</h2><div class="table" role="group" aria-label="Tabela: Opłaty" tabindex="0"><table><thead><tr><th scope="col">co</th><th scope="col">ile</th></tr></thead>' +
        '<tbody><tr><th scope="row">wpis</th><td>17\u00a0zł</td></tr></tbody></table></div>',
    )
  })

  it('says in words what a callout is', () => {
    expect(render({ type: 'block', fields: { blockType: 'callout', kind: 'warning', text: 'Raz\n\nDwa' } })).toBe(
      '<div class="callout callout-warning" role="note"><strong class="callout-label">Uwaga</strong><p>Raz</p><p>Dwa</p></div>',
    )
  })

  it('keeps telephone numbers in order in Arabic', () => {
    const number = rich(paragraph(text('هاتف 58 000 10 05')))
    expect(renderRichText(number, { ...context, locale: 'ar' })).toBe('<p>هاتف \u206658 000 10 05\u2069</p>')
  })

  it('leaves out paragraphs with nothing in them', () => {
    expect(render(paragraph(), paragraph(text(' ')), { type: 'horizontalrule' })).toBe('<hr>')
  })
})

describe('rich text that attacks', () => {
  it.each([
    ['a paragraph', paragraph(text(ATTACK))],
    ['bold', paragraph(text(ATTACK, 1))],
    ['a heading', { type: 'heading', tag: 'h2', children: [text(ATTACK)] }],
    ['a quote', { type: 'quote', children: [text(ATTACK)] }],
    ['a list', { type: 'list', listType: 'bullet', start: 1, children: [{ type: 'listitem', children: [text(ATTACK)] }] }],
    ['a link’s words', paragraph(external('https://x.example/', ATTACK))],
    ['a link’s address', paragraph(external(`https://x.example/${ATTACK}`))],
    ['a callout', { type: 'block', fields: { blockType: 'callout', kind: 'note', text: ATTACK } }],
    [
      'a table cell',
      {
        type: 'table',
        children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState: 1, children: [paragraph(text(ATTACK))] }] }],
      },
    ],
  ])('is only words in %s', (_where, node) => {
    const html = render(node)
    expect(html).not.toMatch(/<(img|script)/i)
    expect(html.replace(/<[^<>"']*(?:"[^"<>]*"[^<>"']*)*>/g, '')).not.toMatch(/[<>"']/)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example'])('has no link to %s', (url) => {
    const unchecked: RichText = {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'link', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: 'tu', format: 0 }] },
            ],
          },
        ],
      },
    }
    expect(renderRichText(unchecked, context)).toBe('<p>tu</p>')
  })

  it('escapes what the page gives it too', () => {
    const labels = { ...context.labels, table: ATTACK }
    expect(renderRichText(rich({ type: 'table', children: [] }), { ...context, labels })).not.toContain('<img')
    expect(renderRichText(rich(paragraph(internal('x'))), { ...context, hrefOf: () => '/"><script>' })).not.toContain('<script')
  })
})
