import { element, textElement, xmlDocument } from './xml.ts'

/** One entry of a feed. */
export type Entry = {
  /** A name for good, whatever becomes of its address: see `tagOf`. */
  id: string
  title: string
  language: string
  /** Instants. */
  updated: string
  published: string | null
  summary: string | undefined
  category: string | undefined
  links: { rel: string; href: string; type?: string; hreflang?: string }[]
}

/** A name that stays when an address changes (RFC 4151): the town had its host in the year in which Ratusz began. */
export const tagOf = (portalUrl: string, name: string): string =>
  `tag:${new URL(portalUrl).host.replace(/:\d+$/, '')},2026:${name}`

/** A feed (RFC 4287). It is as old as its newest entry, so that the same content is the same feed. */
export const atomFeed = (parameters: {
  portalUrl: string
  /** Its own address on the portal. */
  path: string
  /** The page that shows the same to people. */
  page: string
  title: string
  author: string
  language: string
  entries: readonly Entry[]
}): string => {
  const { portalUrl, path, page, title, author, language, entries } = parameters
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? '2026-01-01T00:00:00.000Z'
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      textElement('id', tagOf(portalUrl, path.slice(1))),
      textElement('title', title),
      textElement('updated', updated),
      element('author', {}, textElement('name', author), textElement('uri', `${portalUrl}/`)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${portalUrl}${path}` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${portalUrl}${page}` }),
      textElement('generator', 'Ratusz'),
      ...entries.map((entry) =>
        element(
          'entry',
          { 'xml:lang': entry.language === language ? undefined : entry.language },
          textElement('id', entry.id),
          textElement('title', entry.title),
          textElement('updated', entry.updated),
          textElement('published', entry.published ?? undefined),
          ...entry.links.map((link) => element('link', link)),
          entry.category ? element('category', { term: entry.category }) : undefined,
          textElement('summary', entry.summary),
        ),
      ),
    ),
  )
}
