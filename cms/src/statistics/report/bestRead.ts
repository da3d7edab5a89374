import type { YearReport } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { locales } from '../../settings'
import { readViews } from '../client'
import { addressesOf, type Redirects, readDocuments, readRedirects } from '../documents'
import type { Range } from '../period'
import { mostRead } from './mostRead'

const BEST = 10

/** The most read documents; the home page and lists are ways to them, no reading. @throws StatisticsAwayError */
export const findBestRead = async (payload: Payload, range: Range): Promise<YearReport['bestRead']> => {
  const [views, redirects] = await Promise.all([readViews(range), readRedirects(payload)])
  const best = await mostRead({
    views,
    best: BEST,
    addressesEach: mostAddresses(redirects),
    read: async (paths) =>
      (await readDocuments({ payload, paths, redirects })).map((document) => ({
        ...document,
        key: `${document.type} ${document.id}`,
        addresses: addressesOf(document),
      })),
  })
  return best.map(({ type, id, titles, views: sum }) => ({ reference: { type, id }, titles, views: sum }))
}

/** How many addresses a document has at most: one in each language, and what led to that before. */
const mostAddresses = (redirects: Redirects): number => {
  const former = Map.groupBy(redirects.keys(), (from) => redirects.get(from))
  const most = [...former.values()].reduce((count, { length }) => Math.max(count, length), 0)
  return locales.length * (1 + most)
}
