import type { FilterCounts, Hit, PagefindFilters } from './pagefind-client.ts'
import type { Count, Facet, Facets, SearchFilters } from './types.ts'

const FACETS: readonly Facet[] = ['type', 'topic', 'year']

export const NO_FACETS: Facets = { type: [], topic: [], year: [] }

export type Found = {
  hits: Hit[]
  counts: FilterCounts
  /** How many there are, where `hits` are only those that lead. */
  total: number
  /** All of them. */
  all: () => Promise<Hit[]>
}

/**
 * Each facet's values as they would count without the facet's own filter, so that another value can be chosen beside the first.
 *
 * @param find what is found with some filters, and how it counts
 * @param filters those that are chosen
 */
export const countFacets = async (parameters: {
  find: (filters: PagefindFilters) => Promise<Found>
  filters: PagefindFilters
  locale: string
}): Promise<Facets> => {
  const { find, filters, locale } = parameters
  const found = find(filters)
  const countsOf = async (facet: Facet): Promise<Count[]> => {
    const { [facet]: own, ...others } = filters
    const { counts } = await (own ? find(others) : found)
    return sorted(facet, counts[facet] ?? {}, locale)
  }
  const [type, topic, year] = await Promise.all([countsOf('type'), countsOf('topic'), countsOf('year')])
  return { type, topic, year }
}

/** The chosen filters as Pagefind takes them; empty where none is chosen. */
export const chosenFilters = (filters: SearchFilters, all: FilterCounts): PagefindFilters =>
  Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = filters[facet] ?? []
      if (values.length === 0) return []
      const known = Object.keys(all[facet] ?? {})
      return [[facet, { any: facet === 'type' ? known.filter((name) => values.includes(typeOf(name))) : [...values] }]]
    }),
  )

// The type's value and label are kept as one text: "articles|Aktualność".
const typeOf = (name: string): string => name.split('|', 1)[0] ?? name
const labelOf = (name: string): string => name.slice(name.indexOf('|') + 1)

const sorted = (facet: Facet, counts: Record<string, number>, locale: string): Count[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) =>
      facet === 'type' ? { value: typeOf(name), label: labelOf(name), count } : { value: name, label: name, count },
    )
    .sort((a, b) =>
      facet === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || a.label.localeCompare(b.label, locale),
    )
