import { Parser } from 'htmlparser2'

/** One item of a WordPress export: a post, a page, a file, or something else that its plugins keep. */
export type WxrItem = {
  /** Its place in the file, from 1. */
  row: number
  id: string
  type: string
  title: string
  link: string
  slug: string
  /** In the site's time, `2024-05-12 09:00:00`. */
  date: string
  dateGmt: string
  status: string
  isProtected: boolean
  creator: string
  content: string
  excerpt: string
  categories: { domain: string; name: string }[]
  attachmentUrl: string
  parent: string
  order: number
  meta: Record<string, string>
  /** Whether some of it was too long to be read. */
  isCut: boolean
}

export type WxrEntry = { kind: 'site'; url: string; language: string } | { kind: 'item'; item: WxrItem }

/** A file that is no WordPress export, is cut off, or holds what could swell when read (a DTD, entities of its own). */
export class WxrError extends Error {
  override name = 'WxrError'
  readonly code: 'notWxr' | 'cutOff' | 'dtd'
  constructor(code: WxrError['code']) {
    super(`the WordPress export cannot be read: ${code}`)
    this.code = code
  }
}

/** The most letters of one text: what is longer is cut, and the item says so. */
const MOST_LETTERS = 4_000_000
const KEPT_META = new Set(['_thumbnail_id', '_wp_attachment_image_alt', '_wp_attached_file'])

const empty = (row: number): WxrItem => ({
  row,
  id: '',
  type: '',
  title: '',
  link: '',
  slug: '',
  date: '',
  dateGmt: '',
  status: '',
  isProtected: false,
  creator: '',
  content: '',
  excerpt: '',
  categories: [],
  attachmentUrl: '',
  parent: '',
  order: 0,
  meta: {},
  isCut: false,
})

const setters: Record<string, (item: WxrItem, text: string) => void> = {
  title: (item, text) => Object.assign(item, { title: text.trim() }),
  link: (item, text) => Object.assign(item, { link: text.trim() }),
  'wp:post_id': (item, text) => Object.assign(item, { id: text.trim() }),
  'wp:post_type': (item, text) => Object.assign(item, { type: text.trim() }),
  'wp:post_name': (item, text) => Object.assign(item, { slug: decoded(text.trim()) }),
  'wp:post_date': (item, text) => Object.assign(item, { date: text.trim() }),
  'wp:post_date_gmt': (item, text) => Object.assign(item, { dateGmt: text.trim() }),
  'wp:status': (item, text) => Object.assign(item, { status: text.trim() }),
  'wp:post_password': (item, text) => Object.assign(item, { isProtected: text.trim() !== '' }),
  'wp:post_parent': (item, text) => Object.assign(item, { parent: text.trim() === '0' ? '' : text.trim() }),
  'wp:menu_order': (item, text) => Object.assign(item, { order: Number.parseInt(text, 10) || 0 }),
  'wp:attachment_url': (item, text) => Object.assign(item, { attachmentUrl: text.trim() }),
  'dc:creator': (item, text) => Object.assign(item, { creator: text.trim() }),
  'content:encoded': (item, text) => Object.assign(item, { content: text }),
  'excerpt:encoded': (item, text) => Object.assign(item, { excerpt: text }),
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads a WordPress export (WXR 1.x) as it comes, item by item: no more than one item is held at a time.
 *
 * @throws WxrError
 */
export async function* readWxr(chunks: AsyncIterable<string>): AsyncGenerator<WxrEntry> {
  const ready: WxrEntry[] = []
  const path: string[] = []
  let item: WxrItem | undefined
  let rows = 0
  let text = ''
  let site = { url: '', language: '' }
  let isSiteTold = false
  let hasEnded = false
  let failure: WxrError | undefined
  let domain = ''
  let metaKey = ''

  const tellSite = (): void => {
    if (!isSiteTold) ready.push({ kind: 'site', ...site })
    isSiteTold = true
  }

  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (/^!(?:doctype|entity)/iu.test(name)) failure = new WxrError('dtd')
      },
      onopentag: (name, attributes) => {
        if (path.length === 0 && name !== 'rss') failure ??= new WxrError('notWxr')
        path.push(name)
        text = ''
        if (name === 'item' && path.length === 3) {
          tellSite()
          rows += 1
          item = empty(rows)
        }
        if (item && name === 'category') domain = attributes.domain ?? ''
      },
      ontext: (data) => {
        if (text.length + data.length <= MOST_LETTERS) text += data
        else if (item) item.isCut = true
      },
      onclosetag: (name) => {
        const depth = path.length
        path.pop()
        if (name === 'rss' && depth === 1) hasEnded = true
        if (!item) {
          if (depth === 3 && name === 'link' && !site.url) site = { ...site, url: text.trim() }
          if (depth === 3 && name === 'wp:base_blog_url') site = { ...site, url: text.trim() }
          if (depth === 3 && name === 'language') site = { ...site, language: text.trim() }
        } else if (name === 'item' && depth === 3) {
          ready.push({ kind: 'item', item })
          item = undefined
        } else if (name === 'category' && depth === 4) item.categories.push({ domain, name: text.trim() })
        else if (name === 'wp:meta_key') metaKey = text.trim()
        else if (name === 'wp:meta_value' && KEPT_META.has(metaKey)) item.meta[metaKey] = text.trim()
        else if (depth === 4) setters[name]?.(item, text)
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )

  for await (const chunk of chunks) {
    // A few hundred kilobytes at a time, so that what is read is handed on before more is.
    for (let from = 0; from < chunk.length; from += 262_144) {
      parser.write(chunk.slice(from, from + 262_144))
      if (failure) throw failure
      yield* ready.splice(0)
    }
  }
  // The parser closes what a cut-off file leaves open: that is no end.
  const isWhole = hasEnded
  parser.end()
  if (rows === 0 && !isSiteTold && !isWhole) throw new WxrError('notWxr')
  tellSite()
  yield* ready.splice(0).filter((entry) => isWhole || entry.kind === 'site')
  if (!isWhole) throw new WxrError('cutOff')
}
