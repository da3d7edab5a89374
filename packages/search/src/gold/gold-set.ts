import { readFile } from 'node:fs/promises'
import type { Locale } from '@ratusz/content-schemas'

/** The ways in which people look for a page. */
export const GOLD_GROUPS = [
  'as written',
  'inflected',
  'unaccented',
  'one mistake',
  'synonym',
  'several words',
  'known item',
  // What residents type who do not know what an office calls it.
  'everyday',
] as const
export type GoldGroup = (typeof GOLD_GROUPS)[number]

/** A query as somebody types it, and the documents of the demonstration town any of which answers it. */
export type GoldQuery = {
  group: GoldGroup
  query: string
  ids: string[]
  /** Every second query: looked at only when measuring, never while making search better. */
  isHeldOut: boolean
}

/**
 * The gold set of a language: `= group` lines, and `query > id|id` lines under them.
 *
 * @throws an error naming a line that is neither
 */
export const readGoldSet = async (language: Locale): Promise<GoldQuery[]> => {
  const text = await readFile(`${import.meta.dirname}/../../gold/${language}.txt`, 'utf8')
  const found: GoldQuery[] = []
  let group: GoldGroup | undefined
  let inGroup = 0
  for (const line of text.trim().split('\n')) {
    const heading = /^= (.+)$/u.exec(line)?.[1]
    if (heading !== undefined) {
      group = GOLD_GROUPS.find((name) => name === heading)
      inGroup = 0
      continue
    }
    const [query, ids] = line.split(' > ')
    if (!group || !query || !ids) throw new Error(`${language}.txt: not a query: ${line}`)
    found.push({ group, query, ids: ids.split('|'), isHeldOut: inGroup % 2 === 1 })
    inGroup += 1
  }
  return found
}
