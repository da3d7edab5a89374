import type { Names } from '../html/nodes'
import type { WxrEntry, WxrItem } from './read'

export type FileSource = { key: string; url: string; alt: string; title: string }
export type PageSource = { key: string; type: 'articles' | 'pages' }

/** What is known of a whole export before its items are taken one by one: what its addresses stand for. No texts are kept. */
export type SiteIndex = {
  site: string
  pages: Map<string, PageSource>
  /** By address, without protocol and size. */
  files: Map<string, FileSource>
  filesById: Map<string, FileSource>
  counts: Map<string, number>
}

const TYPES: Record<string, 'articles' | 'pages'> = { post: 'articles', page: 'pages' }
const FILE = /\.(?:jpe?g|png|webp|avif|gif|pdf|docx?|xlsx?|odt|ods|zip|rtf|pptx?|svg|bmp|tiff?)$/iu

export const typeOf = ({ type }: WxrItem): 'articles' | 'pages' | undefined => TYPES[type]

/** The name of an item across imports: its site and its number there. */
export const sourceOf = (site: string, item: WxrItem): string => `wordpress:${bareAddress(site, site)}:${item.id}`

/** An address without what does not tell pages apart; undefined for none of the web. */
const bareAddress = (address: string, site: string): string | undefined => {
  const base = URL.canParse(site) ? site : 'https://example.invalid'
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const number = url.searchParams.get('p') ?? url.searchParams.get('page_id')
  const path = url.pathname.replace(/\/+$/u, '')
  return `${url.host.replace(/^www\./u, '')}${path}${number && path === '' ? `?p=${number}` : ''}`
}

/** The address of a picture in its whole size: WordPress writes its sizes behind the name. */
const wholeSize = (address: string): string => address.replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w{3,4}$)/u, '')

export const indexSite = async (entries: AsyncIterable<WxrEntry>): Promise<SiteIndex> => {
  const index: SiteIndex = { site: '', pages: new Map(), files: new Map(), filesById: new Map(), counts: new Map() }
  for await (const entry of entries) {
    if (entry.kind === 'site') {
      index.site = entry.url
      continue
    }
    const { item } = entry
    index.counts.set(item.type, (index.counts.get(item.type) ?? 0) + 1)
    if (item.type === 'attachment') addFile(index, item)
    const type = typeOf(item)
    if (!type || item.id === '') continue
    const page = { key: sourceOf(index.site, item), type }
    for (const address of [item.link, `/?p=${item.id}`]) {
      const bare = bareAddress(address, index.site)
      if (bare) index.pages.set(bare, page)
    }
  }
  return index
}

const addFile = (index: SiteIndex, item: WxrItem): void => {
  const bare = bareAddress(item.attachmentUrl, index.site)
  if (!bare) return
  const file = {
    key: sourceOf(index.site, item),
    url: item.attachmentUrl,
    alt: item.meta._wp_attachment_image_alt ?? '',
    title: item.title,
  }
  index.files.set(wholeSize(bare), file)
  index.filesById.set(item.id, file)
}

/** Answers what stands behind addresses; files that the export does not list are named by their address. */
export const namesOf = (index: SiteIndex): Names & { fileByKey: (key: string) => FileSource | undefined } => {
  const loose = new Map<string, FileSource>()
  const host = bareAddress(index.site, index.site)?.split('/')[0]
  const fileOf = (address: string): string | undefined => {
    const bare = bareAddress(address, index.site)
    if (!bare) return undefined
    const whole = wholeSize(bare)
    const known = index.files.get(whole) ?? index.files.get(bare) ?? loose.get(`file:${whole}`)
    if (known) return known.key
    if (!FILE.test(bare)) return undefined
    const file = { key: `file:${whole}`, url: new URL(address, index.site || undefined).toString(), alt: '', title: '' }
    loose.set(file.key, file)
    return file.key
  }
  const listed = new Map([...index.files.values()].map((file) => [file.key, file]))
  return {
    pageOf: (address) => {
      const bare = bareAddress(address, index.site)
      return bare === undefined ? undefined : index.pages.get(bare)
    },
    fileOf,
    isOwn: (address) => host !== undefined && bareAddress(address, index.site)?.split('/')[0] === host,
    fileById: (id) => index.filesById.get(id)?.key,
    fileByKey: (key) => listed.get(key) ?? loose.get(key),
  }
}
