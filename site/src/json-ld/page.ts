import type { Route } from '../routes/view.ts'
import type { Context } from '../view/context.ts'
import type { Crumb } from '../view/crumbs.ts'

const SCHEMA = 'https://schema.org'

/** The way from the home page to a page, itself last. */
export const breadcrumbList = (parameters: { crumbs: readonly Crumb[]; name: string; url: string; portalUrl: string }) => {
  const { crumbs, name, url, portalUrl } = parameters
  return {
    '@context': SCHEMA,
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ said, href }) => ({ name: said.value, item: `${portalUrl}${href}` })),
      { name, item: url },
    ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  }
}

/** What machines are told of a page that shows no one document: whose portal it is and how to search it, or the way to the page. */
export const pageJsonLd = (parameters: {
  ctx: Context
  route: Route
  /** What the page is called. */
  title: string
  url: string
  portalUrl: string
}): object[] => {
  const { ctx, route, title, url, portalUrl } = parameters
  if (route.view.kind === 'notFound' || route.view.kind === 'gone') return []
  if (route.view.kind !== 'home') {
    const home = { said: { value: ctx.m.home, locale: ctx.locale }, href: ctx.homeHref }
    return [breadcrumbList({ crumbs: [home], name: title, url, portalUrl })]
  }
  const { portal } = ctx.content
  const name = ctx.say(portal.name)
  const town = {
    '@type': 'GovernmentOrganization',
    '@id': `${portalUrl}/#town`,
    name,
    url: `${portalUrl}/`,
    address: portal.address ?? undefined,
    telephone: portal.contacts.find(({ kind }) => kind === 'phone')?.value,
    email: portal.contacts.find(({ kind }) => kind === 'email')?.value,
    sameAs: portal.social.length > 0 ? portal.social.map(({ url: address }) => address) : undefined,
  }
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${portalUrl}${ctx.section('search')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return [{ '@context': SCHEMA, '@type': 'WebSite', name, url, inLanguage: ctx.locale, publisher: town, potentialAction: search }]
}
