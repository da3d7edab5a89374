import type { Locale } from '@ratusz/content-schemas'
import type { Doc, Listed } from '../content/model.ts'
import { contentLocaleOf } from '../routes/addresses.ts'
import { latestAlerts } from '../routes/lists.ts'
import type { PageSource } from '../view/site.ts'
import { CAP_FEED, capPath, type FeedType, feedPath } from './addresses.ts'
import { atomFeed, type Entry, tagOf } from './atom.ts'

/** How many a feed holds, and how many of the newest are looked at for those of a language. */
const MOST_ENTRIES = 30
const LOOKED_AT = 60

/** The news or the alerts of a language, the newest first; news that are not in the language are left out, alerts never. */
export const feedOf = (site: PageSource, type: FeedType, locale: Locale): string => {
  const { portalUrl, content, languages } = site
  const frame = site.contextFor(locale)
  const documents: (Doc<'articles'> | Doc<'alerts'>)[] =
    type === 'articles'
      ? content
          .ask('newestArticles', LOOKED_AT)
          .flatMap((id) => content.whole('articles', id) ?? [])
          .filter(({ locales }) => locales.includes(locale))
      : newestAlerts(site)
  const entries = documents.slice(0, MOST_ENTRIES).map((doc): Entry => {
    const ctx = site.contextFor(contentLocaleOf(doc, locale, languages), locale)
    return {
      id: tagOf(portalUrl, `${locale}/${type}/${doc.id}`),
      title: ctx.say(doc.data.title),
      language: ctx.locale,
      updated: doc.updatedAt,
      published: doc.publishedAt,
      summary: ctx.say(doc.data.summary) || (doc.type === 'alerts' ? ctx.say(doc.data.body) : undefined),
      category: doc.type === 'articles' ? frame.m.articleKind[doc.data.kind] : frame.m.alerts.levels[doc.data.level],
      links: [{ rel: 'alternate', type: 'text/html', href: `${portalUrl}${ctx.href(doc) ?? ''}` }],
    }
  })
  return atomFeed({
    portalUrl,
    path: feedPath(type, locale),
    page: frame.section(type),
    title: `${frame.say(content.portal.name)}: ${frame.m.sections[type]}`,
    author: frame.say(content.portal.name),
    language: locale,
    entries: entries.toSorted((a, b) => ((a.published ?? a.updated) < (b.published ?? b.updated) ? 1 : -1)),
  })
}

/** The latest alerts, each with its address as a message of the Common Alerting Protocol. */
export const capFeed = (site: PageSource): string => {
  const { portalUrl, content, languages } = site
  const { defaultLocale } = languages
  const frame = site.contextFor(defaultLocale)
  return atomFeed({
    portalUrl,
    path: CAP_FEED,
    page: frame.section('alerts'),
    title: `${frame.say(content.portal.name)}: CAP 1.2`,
    author: frame.say(content.portal.name),
    language: defaultLocale,
    entries: newestAlerts(site).map((doc) => {
      const ctx = site.contextFor(contentLocaleOf(doc, defaultLocale, languages), defaultLocale)
      return {
        id: tagOf(portalUrl, `cap/${doc.id}`),
        title: ctx.say(doc.data.title),
        language: ctx.locale,
        updated: doc.updatedAt,
        published: doc.publishedAt,
        summary: ctx.say(doc.data.summary) || ctx.say(doc.data.body),
        category: undefined,
        links: [
          { rel: 'alternate', type: 'application/cap+xml', href: `${portalUrl}${capPath(doc.id)}` },
          { rel: 'related', type: 'text/html', href: `${portalUrl}${ctx.href(doc) ?? ''}` },
        ],
      }
    }),
  })
}

/** The alerts that feeds tell of. */
export const alertsInFeeds = (alerts: readonly Listed<'alerts'>[]): string[] =>
  latestAlerts(alerts)
    .slice(0, MOST_ENTRIES)
    .map(({ id }) => id)

const newestAlerts = ({ content }: PageSource): Doc<'alerts'>[] =>
  alertsInFeeds(content.ofType('alerts')).flatMap((id) => content.whole('alerts', id) ?? [])
