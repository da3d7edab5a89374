import type { Doc, PagedDoc } from '../content/model.ts'
import type { Context, Said } from './context.ts'

export type Crumb = { said: Said; href: string }

/** The way from the home page to a document, itself left out. */
export const crumbsOf = ({ frame: ctx }: Context, doc: PagedDoc): Crumb[] => {
  const home = { said: { value: ctx.m.home, locale: ctx.locale }, href: ctx.homeHref }
  if (doc.type === 'pages') return [home, ...ancestorsOf(ctx, doc)]
  return [home, { said: { value: ctx.m.sections[doc.type], locale: ctx.locale }, href: ctx.section(doc.type) }]
}

const ancestorsOf = (ctx: Context, page: Doc<'pages'>): Crumb[] => {
  const crumbs: Crumb[] = []
  const seen = new Set([page.id])
  let parent = page.data.parent
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    const document = ctx.content.get('pages', parent)
    const said = document && (ctx.pick(document.data.navTitle) ?? ctx.pick(document.data.title))
    const href = document && ctx.href(document)
    if (said && href) crumbs.unshift({ said, href })
    parent = document?.data.parent ?? null
  }
  return crumbs
}
