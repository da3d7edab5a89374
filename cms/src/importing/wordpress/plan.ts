import { slugify } from '@ratusz/content-schemas'
import { DomUtils, parseDocument } from 'htmlparser2'
import { defaultLocale } from '../../settings'
import type { Converted } from '../html/nodes'
import { toRichText } from '../html/toRichText'
import { once, type Problem, problem } from '../problems'
import { type namesOf, type SiteIndex, sourceOf, typeOf } from './names'
import type { WxrItem } from './read'

/** What becomes of one item: nothing, and why; a file; or a document. */
export type Plan =
  | { action: 'skip'; source: string; kind: string; row: number; title: string; problems: Problem[] }
  | { action: 'file'; source: string; kind: 'media'; row: number; title: string; problems: Problem[] }
  | {
      action: 'document'
      source: string
      kind: 'articles' | 'pages'
      row: number
      title: string
      slug: string
      summary: string
      /** `YYYY-MM-DD`, in the old site's time. */
      day: string
      publishedAt: string | undefined
      isPublic: boolean
      /** When it is to appear, where that is still ahead. */
      appearsAt: string | undefined
      oldPath: string | undefined
      hero: string | undefined
      parent: string | undefined
      order: number
      topics: string[]
      words: string[]
      converted: Converted
      problems: Problem[]
    }

const plain = (html: string): string => DomUtils.textContent(parseDocument(html)).replace(/\s+/gu, ' ').trim()

const shortened = (text: string, most: number): string => {
  if ([...text].length <= most) return text
  const cut = [...text].slice(0, most - 1).join('')
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : cut.length)}…`
}

/** Says of each text that is longer than it may be that it is cut. */
const cuts = (texts: string[], most: number): Problem[] =>
  texts.filter((text) => [...text].length > most).map((text) => problem('shortened', shortened(text, 100)))

const MOST_TITLE = 300
const MOST_SUMMARY = 255
const MOST_NAME = 100
const MOST_WORDS = 20

const pathOf = (link: string): string | undefined => {
  if (!URL.canParse(link)) return undefined
  const { pathname, search } = new URL(link)
  return search === '' && pathname !== '/' && pathname.length <= 500 && !pathname.startsWith('//') ? pathname : undefined
}

const instantOf = (gmt: string): string | undefined => {
  const at = Date.parse(`${gmt.replace(' ', 'T')}Z`)
  return Number.isNaN(at) || at <= 0 ? undefined : new Date(at).toISOString()
}

const nameOf = ({ name }: { name: string }): string => name

const UNSORTED = /^(?:uncategorized|bez kategorii|без категорії|غير مصنف)$/iu

/** What is to be made of an item, and every problem that can be seen before it is written. */
export const planItem = (item: WxrItem, index: SiteIndex, names: ReturnType<typeof namesOf>, now = new Date()): Plan => {
  const wholeTitle = plain(item.title)
  const title = shortened(wholeTitle, MOST_TITLE)
  const base = { source: sourceOf(index.site, item), row: item.row, title }
  const skip = (code: Parameters<typeof problem>[0], what = ''): Plan => ({
    ...base,
    action: 'skip',
    kind: item.type,
    problems: [problem(code, what)],
  })
  if (item.id === '') return skip('noSourceId')
  if (item.type === 'attachment') return { ...base, action: 'file', kind: 'media', problems: [] }
  const kind = typeOf(item)
  if (!kind) return skip('unknownType', item.type)
  if (['trash', 'auto-draft', 'inherit'].includes(item.status)) return skip('notPublishedThere', item.status)
  const converted = toRichText(item.content, names)
  const publishedAt = instantOf(item.dateGmt) ?? instantOf(item.date)
  // WordPress publishes such a post by itself when its minute comes: one that has passed since the export is public by now.
  const isFuture = item.status === 'future' && !item.isProtected && publishedAt !== undefined
  const appearsAt = isFuture && publishedAt > now.toISOString() ? publishedAt : undefined
  const isPublic = (item.status === 'publish' && !item.isProtected) || (isFuture && appearsAt === undefined)
  const thumbnail = item.meta._thumbnail_id
  const categories = item.categories.filter(({ domain, name }) => domain === 'category' && !UNSORTED.test(name)).map(nameOf)
  const tags = [...new Set(item.categories.filter(({ domain }) => domain === 'post_tag').map(nameOf))]
  const excerpt = plain(item.excerpt)
  const problems = [
    ...(title === '' ? [problem('noTitle')] : []),
    ...(item.isCut ? [problem('tooLarge')] : []),
    ...cuts([wholeTitle], MOST_TITLE),
    ...cuts([excerpt], MOST_SUMMARY),
    ...cuts([...categories, ...tags], MOST_NAME),
    ...(tags.length > MOST_WORDS ? [problem('shortened', tags.slice(MOST_WORDS).join(', '))] : []),
    ...(item.isProtected ? [problem('protected')] : []),
    ...(item.status === 'publish' || isFuture ? [] : [problem('notPublishedThere', item.status)]),
    ...(appearsAt === undefined ? [] : [problem('scheduledThere', item.date.slice(0, 16))]),
    ...converted.problems,
  ]
  return {
    ...base,
    action: 'document',
    kind,
    slug: slugify(item.slug || title, defaultLocale),
    summary: shortened(excerpt, MOST_SUMMARY),
    day: item.date.slice(0, 10),
    publishedAt: appearsAt === undefined ? publishedAt : undefined,
    isPublic,
    appearsAt,
    oldPath: pathOf(item.link),
    hero: thumbnail ? names.fileById(thumbnail) : undefined,
    parent: item.parent ? `wordpress:${base.source.split(':').slice(1, -1).join(':')}:${item.parent}` : undefined,
    order: item.order,
    topics: categories.map((name) => shortened(name, MOST_NAME)),
    words: tags.slice(0, MOST_WORDS).map((name) => shortened(name, MOST_NAME)),
    converted,
    problems: once(problems),
  }
}
