import type { Locale } from '@ratusz/content-schemas'
import type { Search, SearchAnswer } from '@ratusz/search/client'
import type { ResultsWords } from '../words.ts'
import { type Asked, askAnew, isFiltered, readAddress, unfiltered, writeAddress } from './address.ts'
import { make, said } from './dom.ts'
import { searchElsewhere } from './elsewhere.ts'
import { askLink, filterGroups, headline, pagination, resultItem } from './results-view.ts'
import { createUnanswered } from './unanswered.ts'

/** Each result is a file of its own to fetch: a page of them must stay light on a telephone. */
const RESULTS_A_PAGE = 5
const WIDE = '(min-width: 62rem)'

/** The parts of the search page that are filled in; the template has them all. */
export const resultsParts = (page: HTMLElement) => {
  const part = (id: string): HTMLElement => {
    const element = page.querySelector<HTMLElement>(`#search-${id}`)
    if (!element) throw new Error(`the search page has no #search-${id}`)
    return element
  }
  return {
    page,
    count: part('count'),
    hint: part('hint'),
    filters: part('filters'),
    groups: part('filter-groups'),
    list: part('list'),
    pages: part('pages'),
    elsewhere: part('elsewhere'),
    languages: part('languages'),
    help: part('help'),
  }
}

/**
 * Answers the question in the page's address, and every other one that is asked here: the address follows, so that it can be
 * shared, reloaded and gone back to.
 */
export const startResultsPage = (parameters: {
  parts: ReturnType<typeof resultsParts>
  field: HTMLInputElement
  words: ResultsWords
  open: (locale: Locale) => Promise<Search>
}): void => {
  const { parts, field, words, open } = parameters
  const ownTitle = document.title
  const unanswered = createUnanswered({
    path: location.pathname,
    locale: words.locale,
    send: (message) => navigator.sendBeacon('/hit', message),
  })
  let latest: Asked | undefined
  let countFacets = async (): Promise<void> => undefined
  // Filters take a while to load on a large site: who keeps them folded need not wait for them.
  const fillFilters = (): void => {
    if (parts.filters.hasAttribute('open')) countFacets().catch(() => undefined)
  }

  const go = (asked: Asked): void => {
    const isAnotherPage = latest !== undefined && asked.page !== latest.page
    history.pushState(null, '', writeAddress(asked) || location.pathname)
    void show(asked).then(() => {
      if (isAnotherPage) parts.count.focus()
    })
  }

  const show = async (asked: Asked, isReturn = false): Promise<void> => {
    latest = asked
    unanswered.forget()
    document.title = asked.query === '' ? ownTitle : `${asked.query} – ${ownTitle}`
    if (asked.query === '') {
      delete parts.page.dataset.state
      return
    }
    field.value = asked.query
    try {
      const search = await open(words.locale)
      const { query, filters, page } = asked
      const answer = await search.search(query, { filters, limit: RESULTS_A_PAGE, offset: (page - 1) * RESULTS_A_PAGE })
      if (latest !== asked) return
      const pageCount = Math.max(1, Math.ceil(answer.total / RESULTS_A_PAGE))
      if (page > pageCount) return await show({ ...asked, page: pageCount }, isReturn)
      fillIn(asked, answer, pageCount)
      parts.page.dataset.state = 'answered'
      if (answer.total > 0 || isFiltered(asked)) return
      if (!isReturn) unanswered.note(answer.words)
      const languages = await searchElsewhere({ query, words, open })
      if (latest !== asked) return
      parts.languages.replaceChildren(...languages)
      parts.elsewhere.hidden = languages.length === 0
      if (languages.length > 0) parts.hint.append(make('p', 'visually-hidden', words.elsewhere))
      parts.help.hidden = false
    } catch {
      if (latest === asked) parts.page.dataset.state = 'failed'
    }
  }

  const fillIn = (asked: Asked, answer: SearchAnswer, pageCount: number): void => {
    const { total, results, corrected: query = asked.query } = answer
    parts.count.replaceChildren(...headline(words, { ...asked, query }, total, pageCount))
    parts.hint.replaceChildren(...hint(asked, answer))
    parts.list.replaceChildren(...results.map((result) => resultItem(words, result)))
    parts.pages.replaceChildren(...pagination(words, asked, pageCount, go))
    parts.filters.hidden = total === 0 && !isFiltered(asked)
    countFacets = async () => {
      const facets = await answer.facets()
      if (latest !== asked) return
      const focused = parts.groups.contains(document.activeElement) ? document.activeElement?.id : undefined
      const groups = filterGroups(words, asked, facets, go)
      parts.filters.hidden = groups.length === 0
      parts.groups.replaceChildren(...groups)
      if (focused) document.getElementById(focused)?.focus()
    }
    fillFilters()
    parts.help.hidden = true
    parts.elsewhere.hidden = true
  }

  const hint = (asked: Asked, { total, didYouMean, corrected }: SearchAnswer): (Node | string)[] => {
    const { query } = asked
    if (corrected !== undefined) return [make('p', '', ...said(words.corrected, { query, corrected }))]
    const spelling =
      didYouMean === undefined
        ? []
        : [make('p', '', askLink(askAnew(didYouMean), go, 'go', ...said(words.didYouMean, { query: didYouMean })))]
    if (total > 0) return spelling
    if (!isFiltered(asked)) return [...spelling, make('p', '', words.nothingHint)]
    return [make('p', '', words.nothingFiltered), askLink(unfiltered(asked), go, 'go', words.clear)]
  }

  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    // On a touch screen the keyboard would hide the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
    go(askAnew(field.value))
  })
  parts.filters.addEventListener('toggle', fillFilters)
  addEventListener('popstate', () => void show(readAddress(location.search), true))
  addEventListener('pagehide', unanswered.tell)
  if (matchMedia(WIDE).matches) parts.filters.setAttribute('open', '')
  const asked = readAddress(location.search)
  void show(asked, isReturned())
}

/** Whether the page was reloaded or gone back to: what it asked was counted then. */
const isReturned = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward'))
