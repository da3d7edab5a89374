import { facetLabel, lettersPath, listPath, mapPath, monthPath } from '../routes/lists.ts'
import type { Facet, ListedType, ListView } from '../routes/view.ts'
import type { Context } from './context.ts'

export type FacetLink = { name: string; href: string; isCurrent: boolean }

/** Other forms of a list, its parts, and further ways to part it, which are folded. */
export type FacetGroup = { use: 'form' | 'part' | 'more'; label: string; links: FacetLink[] }

/** What stands around the items of a list: its heading, the ways to narrow it, and the addresses of its pages. */
export type ListFrame = {
  title: string
  groups: FacetGroup[]
  pageHref: (number: number | undefined) => string
}

/** A list in rows, or another form of it that has pages of its own. */
type Form = 'list' | 'month' | 'letters' | 'map'

/** Only parts with something in them are offered. @param form in which the list is shown */
export const listFrame = (ctx: Context, view: Pick<ListView, 'type' | 'facet'>, form: Form = 'list'): ListFrame => {
  const { m } = ctx
  const { type, facet } = view
  const hrefOf = (other: Facet | undefined, number?: number) =>
    listPath({ type, facet: other, number, locale: ctx.linkLocale, defaultLocale: ctx.defaultLocale })
  const facets = ctx.content.ask('facets', type, ctx.linkLocale)
  const all: FacetLink = { name: m.all, href: hrefOf(undefined), isCurrent: facet === undefined && form === 'list' }
  const linksOf = (name: Facet['name']): FacetLink[] =>
    facets
      .filter((other) => other.name === name)
      .map((other) => ({ name: facetLabel(type, other, m), href: hrefOf(other), isCurrent: isSame(other, facet) }))
  const parts = GROUPS[type]
    .map(
      (name): FacetGroup => ({ use: name === 'audience' ? 'more' : 'part', label: groupLabel(name, ctx), links: linksOf(name) }),
    )
    .filter(({ links }) => links.length > 0)
    .map((group, index) => (index === 0 ? { ...group, links: [all, ...group.links] } : group))
  // Parts of the news are long already.
  const topics = type === 'service-cards' || (type === 'articles' && !facet) ? topicsOf(ctx, type) : []
  return {
    title: facet ? `${m.sections[type]}: ${facetLabel(type, facet, m)}` : m.sections[type],
    groups: [...formsOf(ctx, type, form), ...parts, ...topics],
    pageHref: (number) => hrefOf(facet, number),
  }
}

/** The forms that a list has: its rows, and one that suits what it lists. */
const formsOf = (ctx: Context, type: ListedType, form: Form): FacetGroup[] => {
  const { m, linkLocale, defaultLocale } = ctx
  const other = (): (Omit<FacetLink, 'isCurrent'> & { form: Form }) | undefined => {
    if (type === 'events')
      return { form: 'month', name: m.month.calendar, href: monthPath(ctx.content.ask('thisMonth'), linkLocale, defaultLocale) }
    if (type === 'service-cards')
      return { form: 'letters', name: m.catalogue.letters, href: lettersPath(linkLocale, defaultLocale) }
    return type === 'places' ? { form: 'map', name: m.map.title, href: mapPath(linkLocale, defaultLocale) } : undefined
  }
  const found = other()
  if (!found) return []
  return [
    {
      use: 'form',
      label: m.month.view,
      links: [
        { name: m.month.list, href: ctx.section(type), isCurrent: form === 'list' },
        { name: found.name, href: found.href, isCurrent: form === found.form },
      ],
    },
  ]
}

/** The topics that services or news are filed under: each has a page of its own. */
const topicsOf = (ctx: Context, type: 'articles' | 'service-cards'): FacetGroup[] => {
  const links = ctx.content.ask('topicsWith', type, ctx.linkLocale).flatMap((id): FacetLink[] => {
    const topic = ctx.content.get('topics', id)
    const href = topic && ctx.href(topic)
    return topic && href ? [{ name: ctx.say(topic.data.title), href, isCurrent: false }] : []
  })
  return links.length > 0 ? [{ use: 'more', label: ctx.m.catalogue.topics, links }] : []
}

const GROUPS: Record<ListedType, Facet['name'][]> = {
  articles: ['kind', 'year'],
  events: ['kind', 'past'],
  'service-cards': ['lifeEvent', 'audience'],
  procedures: [],
  violations: [],
  alerts: [],
  places: ['kind'],
  documents: ['kind'],
  'legal-acts': [],
  'e-services': ['kind'],
}

const groupLabel = (name: Facet['name'], { m }: Context): string =>
  ({ kind: m.kinds, year: m.years, lifeEvent: m.lifeEvents, audience: m.catalogue.audience, past: m.event.dates })[name]

const isSame = (one: Facet, other: Facet | undefined): boolean =>
  other !== undefined && one.name === other.name && (one.name === 'past' || other.name === 'past' || one.value === other.value)
