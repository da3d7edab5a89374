import type { Locale } from '@ratusz/content-schemas'
import { listPath } from '../routes/lists.ts'
import type { Site } from './site.ts'

/** The address of a life event's services; undefined where it has none. */
export const lifeEventHrefs = (site: Site, locale: Locale) => {
  const facets = site.listsIn(locale).flatMap(({ facet }) => (facet?.name === 'lifeEvent' ? [facet] : []))
  return (lifeEvent: string): string | undefined => {
    const facet = facets.find(({ value }) => value === lifeEvent)
    return facet && listPath({ type: 'service-cards', facet, number: 1, locale, defaultLocale: site.languages.defaultLocale })
  }
}
