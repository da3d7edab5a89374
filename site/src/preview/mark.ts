import { directionOf, type Locale } from '@ratusz/content-schemas'
import { Parser } from 'htmlparser2'
import { previewMessages } from '../i18n/preview.ts'
import { escapeHtml } from '../lib/escape.ts'

export type MarkParameters = {
  /** The language of the page. */
  locale: Locale
  portalUrl: string
  /** Before the addresses of style sheets, fonts and pictures. */
  assets: string
  /** Addresses of the portal that lead to a preview instead: those of the very page in each language. */
  previews: ReadonlyMap<string, string>
  /** More to say beside the mark. */
  note?: string | undefined
}

/** The style of the mark, as it stands in the page. */
export const MARK_STYLE =
  '.preview-mark{display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:.4rem var(--gutter,1rem);border-block-end:2px dashed currentColor;background:#fff3c4;color:#3a2c00;font:600 .889rem/1.5 var(--font,sans-serif)}.preview-mark p{margin:0}.preview-mark p+p{font-weight:400}@media print{.preview-mark{border:0}}'

/**
 * A page of the portal as a preview: marked as one, kept from search engines, without scripts, its style sheets and pictures
 * fetched where the preview stands, its links leading to the portal in a window of their own. All else stays as it is.
 */
export const markAsPreview = (html: string, parameters: MarkParameters): string => {
  const edits: Edit[] = []
  let script: { start: number; isData: boolean } | undefined
  let mark = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      if (name === 'script') {
        script = { start, isData: attributes.type === 'application/ld+json' }
        return
      }
      const tag = html.slice(start, end)
      const changed = withAddresses(name, tag, parameters)
      if (changed !== tag) edits.push({ start, end, text: changed })
      if (name === 'body' && !mark) {
        mark = true
        edits.push({ start: end, end, text: markHtml(parameters) })
      }
    },
    onclosetag: (name) => {
      if (name === 'script' && script && !script.isData) edits.push({ start: script.start, end: parser.endIndex + 1, text: '' })
      if (name === 'head') edits.push({ start: parser.startIndex, end: parser.startIndex, text: HEAD })
    },
  })
  parser.end(html)
  return applied(html, edits)
}

type Edit = { start: number; end: number; text: string }

const HEAD = `<meta name="robots" content="noindex, nofollow"><style>${MARK_STYLE}</style>`

const markHtml = ({ locale, note }: MarkParameters): string => {
  const { mark } = previewMessages[locale]
  const label = escapeHtml(mark)
  const more = note ? `<p>${escapeHtml(note)}</p>` : ''
  return `<aside class="preview-mark" aria-label="${label}" lang="${locale}" dir="${directionOf(locale)}"><p>${label}</p>${more}</aside>`
}

/** One attribute with its value, as Astro and our own code write it. */
const ATTRIBUTE = /(\s)(href|src|action|poster|srcset|imagesrcset)="([^"]*)"/g

const withAddresses = (name: string, tag: string, parameters: MarkParameters): string => {
  let isAway = false
  const changed = tag.replace(ATTRIBUTE, (whole: string, space: string, attribute: string, value: string) => {
    if (attribute.endsWith('srcset'))
      return `${space}${attribute}="${value.replace(/(^|,\s*)(\/[^\s,]*)/g, (_, before: string, address: string) => `${before}${addressIn(address, parameters)}`)}"`
    const address = addressIn(value, parameters)
    isAway ||= (name === 'a' || name === 'form') && /^https?:/.test(address)
    return address === value ? whole : `${space}${attribute}="${address}"`
  })
  if (!isAway || /\starget="/.test(changed)) return changed
  const rel = / rel="/.test(changed) ? '' : ' rel="noreferrer"'
  return changed.replace(/\s*>$/, ` target="_blank"${rel}>`)
}

const addressIn = (address: string, { portalUrl, assets, previews }: MarkParameters): string => {
  if (!address.startsWith('/') || address.startsWith('//')) return address
  if (/^\/(_astro|media)\//.test(address)) return `${assets}${address}`
  const [path = '', fragment] = address.split('#')
  const preview = previews.get(path)
  if (preview !== undefined) return `${escapeHtml(preview)}${fragment === undefined ? '' : `#${fragment}`}`
  return `${portalUrl}${address}`
}

const applied = (html: string, edits: readonly Edit[]): string => {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(html.slice(at, start), text)
    at = end
  }
  return [...parts, html.slice(at)].join('')
}
