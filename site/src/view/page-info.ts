import type { PagedDoc } from '../content/model.ts'
import type { Messages } from '../i18n/messages.ts'
import { fill } from '../i18n/plural.ts'
import { facetLabel } from '../routes/lists.ts'
import type { ListPage, Route } from '../routes/view.ts'
import type { Context } from './context.ts'

/** What the head of a page says: its title without the town's name, its description, its picture. */
export type PageInfo = { title: string; description: string; image: string | undefined }

/** @param ctx the context of the page's content */
export const pageInfo = (ctx: Context, route: Route, doc: PagedDoc | undefined): PageInfo => {
  const { m, f, content, media } = ctx
  const { view } = route
  // Who finds a page that says nothing of itself learns at least whose it is.
  const inTown = (title: string): string => `${title} – ${ctx.say(content.portal.name)}`
  const fallback = media.picture(content.portal.defaultImage)?.src
  if (doc) {
    const hero = 'hero' in doc.data ? media.picture(doc.data.hero)?.src : undefined
    const title = ctx.say(doc.data.title)
    const description = ctx.say(doc.data.summary) || (doc.type === 'alerts' ? ctx.say(doc.data.body) : '') || inTown(title)
    return { title, description, image: hero ?? fallback }
  }
  const info = (title: string, description = ''): PageInfo => ({ title, description, image: fallback })
  switch (view.kind) {
    case 'home':
      return info('', ctx.say(content.portal.tagline) || m.searchQuestion)
    case 'list': {
      const part = view.facet ? `: ${facetLabel(view.type, view.facet, m)}` : ''
      const page = pageText(view.page, m)
      return info(`${m.sections[view.type]}${part}${page}`, m.sectionIntros[view.type])
    }
    case 'month': {
      const day = `${view.month}-01`
      return info(fill(m.month.title, { month: `${f.monthName(day)} ${f.year(day)}` }), m.sectionIntros.events)
    }
    case 'topics':
    case 'units':
    case 'siteMap':
    case 'openData':
      return info(m.sections[view.kind], m.sectionIntros[view.kind])
    case 'search':
      return info(m.search, m.searchLabel)
    case 'letters':
      return info(`${m.sections['service-cards']}: ${m.catalogue.letters}`, m.sectionIntros['service-cards'])
    case 'map':
      return info(m.map.title, m.map.intro)
    case 'offline':
      return info(m.offline.title, m.offline.intro)
    case 'kiosk':
      return info(m.kiosk.title, inTown(m.kiosk.title))
    case 'accessibility':
      return info(m.statement.title, inTown(m.statement.title))
    case 'notFound':
      return info(m.notFound.title)
    case 'gone':
      return info(m.gone.title)
    case 'withdrawn':
      return info(content.get('redirects', view.id)?.data.title ?? m.withdrawn.title, m.withdrawn.title)
    case 'year': {
      const year = content.get('year-reports', view.id)?.data.year ?? ''
      return info(fill(m.yearReport.title, { year }), m.yearReport.intro)
    }
    case 'document':
      return info('')
  }
}

const pageText = (page: ListPage, m: Messages): string => {
  if (page.kind === 'older') return ` – ${fill(m.pageNumber, { n: page.number })}`
  return page.kind === 'numbered' && page.number > 1 ? ` – ${fill(m.pageOf, { n: page.number, total: page.pageCount })}` : ''
}
