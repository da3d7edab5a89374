import type { Count, Facets, SearchResult } from '@ratusz/search/client'
import { FORMAT_TAGS } from '../../i18n/format-tags.ts'
import { choosePlural, fill } from '../../i18n/plural.ts'
import { pageNumbers } from '../../lib/paginate.ts'
import type { ResultsWords } from '../words.ts'
import { type Asked, FACETS, type FacetName, isFiltered, toggled, unfiltered, writeAddress } from './address.ts'
import { make, marked, said } from './dom.ts'

/** Asks something else in this page. */
export type Go = (asked: Asked) => void

/** A link to another question: it has its own address, and is answered in this page. */
export const askLink = (asked: Asked, go: Go, className: string, ...children: (Node | string)[]): HTMLAnchorElement => {
  const link = make('a', className, ...children)
  link.href = writeAddress(asked) || location.pathname
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(asked)
  })
  return link
}

/** What is said above the results: how many, on which page, or that there is nothing. */
export const headline = (words: ResultsWords, asked: Asked, total: number, pageCount: number): (Node | string)[] => {
  const { query, page } = asked
  if (total === 0) return said(words.nothing, { query })
  const count = said(fill(choosePlural(words.found, total, words.locale), { n: total }), { query })
  return pageCount > 1 ? [...count, words.pages.comma, fill(words.pages.of, { n: page, total: pageCount })] : count
}

export const resultItem = (words: ResultsWords, result: SearchResult): HTMLLIElement => {
  const { path, title, summary, excerpt, kind, date, isBestBet } = result
  const over = make('p', 'teaser-over')
  if (isBestBet) over.append(make('strong', 'flag flag-good', words.recommended))
  over.append(make('span', '', kind))
  if (date !== undefined) over.append(dated(date, words))
  const link = make('a', '', ...marked(title))
  link.href = path
  const item = make('li', '', over, make('h3', 'teaser-title', link))
  if (summary.length > 0) item.append(make('p', 'teaser-summary', ...marked(summary)))
  const isShownAlready = summary.some(({ isMatch }) => isMatch)
  if (!isShownAlready && excerpt.some(({ isMatch }) => isMatch)) item.append(make('p', 'search-excerpt', ...marked(excerpt)))
  return item
}

const dated = (day: string, { locale }: ResultsWords): HTMLTimeElement => {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const time = make('time', '', new Intl.DateTimeFormat(FORMAT_TAGS[locale], options).format(new Date(`${day}T12:00:00Z`)))
  time.dateTime = day
  return time
}

/** The filters as checkboxes, each with how many results it would leave. What is chosen stays, also where nothing is left of it. */
export const filterGroups = (words: ResultsWords, asked: Asked, facets: Facets, go: Go): HTMLElement[] => [
  ...FACETS.flatMap((name) => {
    const counts = choices(asked.filters[name], facets[name])
    if (counts.length < 2 && asked.filters[name].length === 0) return []
    const labels = inOrder(name, counts).map((count) => checkbox(words, asked, name, count, go))
    return [make('fieldset', 'filter', make('legend', '', words.facets[name]), ...labels)]
  }),
  ...(isFiltered(asked) ? [askLink(unfiltered(asked), go, 'filter-clear', words.clear)] : []),
]

const choices = (chosen: string[], counts: Count[]): Count[] => [
  ...counts,
  ...chosen.filter((value) => !counts.some((count) => count.value === value)).map((value) => ({ value, label: value, count: 0 })),
]

// The newest year first; the rest as they come, most first.
const inOrder = (name: FacetName, counts: Count[]): Count[] =>
  name === 'year' ? counts.toSorted((a, b) => b.value.localeCompare(a.value)) : counts

const checkbox = (words: ResultsWords, asked: Asked, name: FacetName, { value, label, count }: Count, go: Go): HTMLElement => {
  const box = make('input', '')
  box.type = 'checkbox'
  box.id = `filter-${name}-${value}`
  box.checked = asked.filters[name].includes(value)
  box.addEventListener('change', () => go(toggled(asked, name, value)))
  const text = name === 'type' ? (words.types[value] ?? label) : label
  return make('label', 'filter-choice', box, make('span', '', text), ' ', make('span', 'filter-count', String(count)))
}

/** Links to the other pages of results; empty where one page holds all. */
export const pagination = (words: ResultsWords, asked: Asked, pageCount: number, go: Go): Node[] => {
  if (pageCount < 2) return []
  const { page } = asked
  const link = (number: number, className: string, text: string) => askLink({ ...asked, page: number }, go, className, text)
  const numbers = pageNumbers(page, pageCount).map((number) => {
    if (number === null) {
      const gap = make('span', '', '…')
      gap.ariaHidden = 'true'
      return make('li', '', gap)
    }
    const own = link(number, '', String(number))
    own.ariaLabel = fill(words.pages.number, { n: number })
    if (number === page) own.ariaCurrent = 'page'
    return make('li', '', own)
  })
  const nav = make('nav', 'pagination')
  nav.ariaLabel = words.pages.label
  if (page > 1) nav.append(link(page - 1, 'pagination-step', words.pages.previous))
  nav.append(make('ol', '', ...numbers))
  if (page < pageCount) nav.append(link(page + 1, 'pagination-step', words.pages.next))
  return [nav]
}
