import type { FeedDocument, Locale } from '@ratusz/content-schemas'
import { makeDocument } from './make/index.ts'
import { GENERATED_TYPES, planTown } from './plan.ts'
import type { FileSizes } from './pool.ts'
import { createSlugBook } from './slug-book.ts'
import type { TownSource } from './source.ts'

/** The day on which generated towns are read unless another is given: the same seed then gives the same town on every day. */
export const GENERATED_TODAY = '2026-11-22'

export type TownParameters = {
  /** How many documents in all, 60 at least. */
  documents: number
  /** The first one is the portal's default language: every document has it. */
  locales: readonly Locale[]
  seed: string
  /** `YYYY-MM-DD`: the newest articles are of that day, events go on for four months after it. */
  today?: string | undefined
}

/**
 * A made-up town of any size, one document after another in the order of the feed, so that a large one never stands in memory.
 * It is the same for the same parameters. Ids are numbers of their own per type, as SQLite gives them; every document fits the
 * contract, every reference and internal link leads to a document of the town, every slug is unique in its type and language.
 *
 * @param parameters.sizes the lengths of the files that `writeTownMedia` wrote; guesses without it
 * @throws RangeError for fewer than 60 documents or no language
 */
export function* generateTown(
  parameters: TownParameters & { sizes?: FileSizes | undefined },
): Generator<FeedDocument, void, void> {
  const town = sourceOf(parameters)
  const slugs = createSlugBook()
  for (const type of GENERATED_TYPES)
    for (let index = 0; index < town.plan[type]; index++)
      yield makeDocument({ town, place: { type, index }, slugs, sizes: parameters.sizes })
}

/** What a town of these parameters is made from. @throws RangeError for fewer than 60 documents or no language */
export const sourceOf = ({ documents, locales, seed, today = GENERATED_TODAY }: TownParameters): TownSource => {
  if (locales.length === 0) throw new RangeError('a town speaks one language at least')
  return { seed, locales, plan: planTown(documents), today }
}
