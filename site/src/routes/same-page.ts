import { homePath, type Locale, parseDocumentPath, sectionPath } from '@ratusz/content-schemas'
import type { Content } from '../content/model.ts'
import type { Addresses, Languages } from './addresses.ts'

type Source = { content: Content; addresses: Addresses; languages: Languages }

/**
 * An address that an editor typed once for all languages: a path of the portal leads to the same page
 * in `locale`, anything else stays as it is.
 */
export const samePageIn = ({ content, addresses, languages }: Source, url: string, locale: Locale): string => {
  const { defaultLocale } = languages
  const target = url.startsWith('/') ? parseDocumentPath(url, defaultLocale) : undefined
  if (!target) return url
  if (target.kind === 'home') return homePath(locale, defaultLocale)
  if (target.kind === 'section') return sectionPath(target.type, locale, defaultLocale)
  const id = content.ask('bySlug', target.type, target.locale, target.slug)
  return (id === null ? undefined : addresses.of({ type: target.type, id }, locale)) ?? url
}
