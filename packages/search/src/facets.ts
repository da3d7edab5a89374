import type { FilterCounts, Hit, Pagefind, PagefindFilters } from './pagefind-client.ts'
import type { Count, Facet, SearchAnswer, SearchFilters } from './types.ts'

const FACETS: readonly Facet[] = ['type', 'topic', 'year']

export type Filtered = { hits: Hit[]; facets: SearchAnswer['facets'] }

export const NO_FACETS: SearchAnswer['facets'] = { type: [], topic: [], year: [] }

/**
 * Searches with filters, and counts each facet's values as they would be without its own filter, so that another value can be
 * chosen beside the first.
 */
export const searchFiltered = async (parameters: {
  pagefind: Pagefind
  terms: string
  filters: SearchFilters
  locale: string
}): Promise<Filtered> => {
  const { pagefind, terms, filters, locale } = parameters
  const all = await pagefind.filters()
  const chosen = chosenFilters(filters, all)
  const { results, filters: counts } = await pagefind.search(terms, { filters: chosen })
  const countsOf = async (facet: Facet): Promise<Count[]> => {
    const { [facet]: own, ...others } = chosen
    const found = own ? (await pagefind.search(terms, { filters: others })).filters : counts
    return sorted(facet, found[facet] ?? {}, locale)
  }
  const [type, topic, year] = await Promise.all([countsOf('type'), countsOf('topic'), countsOf('year')])
  return { hits: results, facets: { type, topic, year } }
}

const chosenFilters = (filters: SearchFilters, all: FilterCounts): PagefindFilters =>
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
