type Meta = Record<string, string>

export type WxrPost = {
  id: number
  type?: string
  title?: string
  slug?: string
  link?: string
  content?: string
  excerpt?: string
  status?: string
  date?: string
  categories?: string[]
  tags?: string[]
  url?: string
  parent?: number
  meta?: Meta
  password?: string
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const item = (site: string, post: WxrPost): string => {
  const {
    id,
    type = 'post',
    title = '',
    slug = `wpis-${id}`,
    content = '',
    excerpt = '',
    status = 'publish',
    date = '2024-05-12 09:30:00',
  } = post
  const link = post.link ?? `${site}/2024/05/${slug}/`
  const terms = [
    ...(post.categories ?? []).map((name) => `<category domain="category" nicename="x">${cdata(name)}</category>`),
    ...(post.tags ?? []).map((name) => `<category domain="post_tag" nicename="x">${cdata(name)}</category>`),
  ].join('')
  const meta = Object.entries(post.meta ?? {})
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    )
    .join('')
  return `<item><title>${cdata(title)}</title><link>${link}</link><dc:creator>${cdata('redakcja')}</dc:creator>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt>
<wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_parent>${post.parent ?? 0}</wp:post_parent>
<wp:menu_order>0</wp:menu_order><wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata(post.password ?? '')}</wp:post_password>
${post.url ? `<wp:attachment_url>${cdata(post.url)}</wp:attachment_url>` : ''}${terms}${meta}</item>`
}

const head = (site: string): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Stara strona</title><link>${site}</link><language>pl-PL</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>${site}</wp:base_blog_url>`

const TAIL = '</channel></rss>'

/** A WordPress export with these posts, as WordPress writes it. */
export const writeWxr = (site: string, posts: WxrPost[]): string =>
  `${head(site)}${posts.map((post) => item(site, post)).join('\n')}${TAIL}`

/** The same, post by post, for exports that are larger than what is held at once. */
export function* wxrChunks(site: string, posts: Iterable<WxrPost>): Generator<string> {
  yield head(site)
  for (const post of posts) yield `${item(site, post)}\n`
  yield TAIL
}
