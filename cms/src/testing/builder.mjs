// A builder small enough for tests that publishes what the real feed says, the way the site's does: a page per article and a list of them.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const fail = (error) => {
  process.stderr.write(`@@ratusz-error ${JSON.stringify(error)}\n`)
  process.exit(1)
}

const readFeed = async () => {
  const response = await fetch(`${process.env.CMS_URL}/api/feed`, {
    headers: { authorization: `Bearer ${process.env.FEED_TOKEN}` },
  })
  const lines = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  // A feed that was cut off has no cursor at its end.
  if (lines.at(-1)?.kind !== 'cursor') throw new Error('the feed is not whole')
  return lines
}

const lines = await readFeed().catch((error) => fail({ code: 'cms_unreachable', message: error.message }))
const articles = lines
  .filter(({ kind, type }) => kind === 'document' && type === 'articles')
  .map(({ id, data }) => ({ id, title: data.title.pl, slug: data.slug.pl }))

const page = (title, more = '') =>
  `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><main><h1>${title}</h1>${more}</main></body></html>`
const write = async (name, text) => {
  const file = path.join(process.env.SITE_OUT_DIR, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

for (const { id, title, slug } of articles) {
  if (title.startsWith('Zły')) fail({ message: 'unknown node', document: { type: 'articles', id, title } })
  const more = title.startsWith('Donikąd') ? '<a href="/nie-ma/">x</a>' : ''
  await write(`aktualnosci/${slug}/index.html`, page(title, more))
}
const list = articles.map(({ title, slug }) => `<li><a href="/aktualnosci/${slug}/">${title}</a></li>`).join('')
const style = `/* ${list} */`
const name = `_astro/list.${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`
await write(name, style)
await write('index.html', page('Gmina', `<link rel="stylesheet" href="/${name}"><ul>${list}</ul>`))
