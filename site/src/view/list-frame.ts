import type { Locale } from '@ratusz/content-schemas'
import { facetLabel, type List, listPath } from '../routes/lists.ts'
import type { Facet, ListedType, ListView } from '../routes/view.ts'
import type { Context } from './context.ts'

export type FacetLink = { name: string; href: string; isCurrent: boolean }

/** What stands around the items of a list: its heading, the ways to narrow it, and the addresses of its pages. */
export type ListFrame = { title: string; groups: { label: string; links: FacetLink[] }[]; pageHref: (number: number) => string }

/** @param lists every list of the language, so that only parts with something in them are offered */
export const listFrame = (ctx: Context, view: ListView, lists: readonly List[], defaultLocale: Locale): ListFrame => {
  const { m } = ctx
  const { type, facet } = view
  const hrefOf = (other: Facet | undefined, number = 1) =>
    listPath({ type, facet: other, number, locale: ctx.linkLocale, defaultLocale })
  const all: FacetLink = { name: m.all, href: hrefOf(undefined), isCurrent: facet === undefined }
  const linksOf = (name: Facet['name']): FacetLink[] =>
    lists.flatMap((list) =>
      list.type === type && list.facet?.name === name
        ? [{ name: facetLabel(type, list.facet, m), href: hrefOf(list.facet), isCurrent: isSame(list.facet, facet) }]
        : [],
    )
  const groups = GROUPS[type]
    .map((name) => ({ label: groupLabel(name, ctx), links: linksOf(name) }))
    .filter(({ links }) => links.length > 0)
    .map((group, index) => (index === 0 ? { ...group, links: [all, ...group.links] } : group))
  return {
    title: facet ? `${m.sections[type]}: ${facetLabel(type, facet, m)}` : m.sections[type],
    groups,
    pageHref: (number) => hrefOf(facet, number),
  }
}

const GROUPS: Record<ListedType, Facet['name'][]> = {
  articles: ['kind', 'year'],
  events: ['kind', 'past'],
  'service-cards': ['lifeEvent'],
  procedures: [],
  violations: [],
}

const groupLabel = (name: Facet['name'], { m }: Context): string =>
  ({ kind: m.kinds, year: m.years, lifeEvent: m.lifeEvents, past: m.event.dates })[name]

const isSame = (one: Facet, other: Facet | undefined): boolean =>
  other !== undefined && one.name === other.name && (one.name === 'past' || other.name === 'past' || one.value === other.value)
