import type { Locale } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { defaultLocale } from '../../settings'

/** The report of a year that is on the portal, with its note in a language; undefined where there is none. */
export const findPublished = async (payload: Payload, year: number, locale: Locale = defaultLocale) => {
  const { docs } = await payload.find({
    collection: 'year-reports',
    where: { year: { equals: year } },
    limit: 1,
    depth: 0,
    locale,
    overrideAccess: true,
  })
  return docs[0]
}
