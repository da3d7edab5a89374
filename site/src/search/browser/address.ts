/** What somebody searches for: all of it stands in the address, so that it can be shared, reloaded and gone back to. */
export type Asked = {
  query: string
  filters: Record<FacetName, string[]>
  /** The page of results, from 1. */
  page: number
}

export const FACETS = ['type', 'topic', 'year'] as const
export type FacetName = (typeof FACETS)[number]

/** Longer queries are cut here, as the search field cuts them. */
export const LONGEST_QUERY = 200
const MOST_VALUES = 40
const LAST_PAGE = 1000

/** Reads an address's query, `?q=psy&type=articles&page=2`. Whatever stands there, something searchable comes out. */
export const readAddress = (search: string): Asked => {
  const parameters = new URLSearchParams(search)
  const page = Number(parameters.get('page') ?? 1)
  const values = (name: FacetName): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '').slice(0, MOST_VALUES)
  return {
    query: tidy(parameters.get('q') ?? ''),
    filters: { type: values('type'), topic: values('topic'), year: values('year') },
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The opposite: the query of an address, with its question mark; empty where nothing is asked. What is usual is left out. */
export const writeAddress = ({ query, filters, page }: Asked): string => {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of FACETS) for (const value of filters[name]) parameters.append(name, value)
  if (page > 1) parameters.set('page', String(page))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** A new question: filters belong to the old one. */
export const askAnew = (query: string): Asked => ({ query: tidy(query), filters: { type: [], topic: [], year: [] }, page: 1 })

/** The same question without its filters. */
export const unfiltered = ({ query }: Asked): Asked => askAnew(query)

/** With one value of a filter switched on or off, from the first page again. */
export const toggled = (asked: Asked, name: FacetName, value: string): Asked => {
  const values = asked.filters[name]
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...asked, filters: { ...asked.filters, [name]: changed }, page: 1 }
}

export const isFiltered = ({ filters }: Asked): boolean => FACETS.some((name) => filters[name].length > 0)

// Cut between characters: half an emoji is no text.
const tidy = (query: string): string =>
  [...query.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_QUERY).join('').toWellFormed()
