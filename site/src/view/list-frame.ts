import { facetLabel, listPath, monthPath } from '../routes/lists.ts'
import type { Facet, ListedType, ListView } from '../routes/view.ts'
import type { Context } from './context.ts'

export type FacetLink = { name: string; href: string; isCurrent: boolean }

/** What stands around the items of a list: its heading, the ways to narrow it, and the addresses of its pages. */
export type ListFrame = {
  title: string
  groups: { label: string; links: FacetLink[] }[]
  pageHref: (number: number | undefined) => string
}

/** A list in rows, or another form of it that has pages of its own. */
type Form = 'list' | 'month'

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
  const groups = GROUPS[type]
    .map((name) => ({ label: groupLabel(name, ctx), links: linksOf(name) }))
    .filter(({ links }) => links.length > 0)
    .map((group, index) => (index === 0 ? { ...group, links: [all, ...group.links] } : group))
  const forms: ListFrame['groups'] = type === 'events' ? [{ label: m.month.view, links: formsOf(ctx, form) }] : []
  return {
    title: facet ? `${m.sections[type]}: ${facetLabel(type, facet, m)}` : m.sections[type],
    groups: [...forms, ...groups],
    pageHref: (number) => hrefOf(facet, number),
  }
}

const formsOf = (ctx: Context, form: Form): FacetLink[] => [
  { name: ctx.m.month.list, href: ctx.section('events'), isCurrent: form === 'list' },
  {
    name: ctx.m.month.calendar,
    href: monthPath(ctx.content.ask('thisMonth'), ctx.linkLocale, ctx.defaultLocale),
    isCurrent: form === 'month',
  },
]

const GROUPS: Record<ListedType, Facet['name'][]> = {
  articles: ['kind', 'year'],
  events: ['kind', 'past'],
  'service-cards': ['lifeEvent'],
  procedures: [],
  violations: [],
  alerts: [],
  places: ['kind'],
  documents: ['kind'],
  'legal-acts': [],
  'e-services': ['kind'],
}

const groupLabel = (name: Facet['name'], { m }: Context): string =>
  ({ kind: m.kinds, year: m.years, lifeEvent: m.lifeEvents, past: m.event.dates })[name]

const isSame = (one: Facet, other: Facet | undefined): boolean =>
  other !== undefined && one.name === other.name && (one.name === 'past' || other.name === 'past' || one.value === other.value)
