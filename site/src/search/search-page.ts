import { type Marked, openSearch, type SearchResult } from '@ratusz/search/client'
import { choosePlural, fill } from '../i18n/plural.ts'
import type { SearchWords } from './search-words.ts'

const MOST_RESULTS = 30

/** Answers the query in the page's address, `?q=`. Without one the page stays as it is: the list of everything. */
export const answerQuery = async (): Promise<void> => {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  const status = document.querySelector<HTMLElement>('#search-results')
  const list = document.querySelector<HTMLElement>('#search-list')
  const field = document.querySelector<HTMLInputElement>('#q')
  if (query === '' || !status || !list || !field) return
  const words: SearchWords = JSON.parse(status.dataset.words ?? '{}')
  field.value = query
  document.title = `${query} – ${document.title}`
  const say = (message: string): void => {
    status.textContent = message
  }
  status.hidden = false
  say(words.busy)
  try {
    const search = await openSearch({ base: '/search-index/', locale: words.locale })
    const { total, results } = await search.search(query, { limit: MOST_RESULTS })
    say(total === 0 ? fill(words.nothing, { query }) : fill(choosePlural(words.found, total, words.locale), { n: total, query }))
    list.hidden = total === 0
    list.replaceChildren(...results.map(resultItem))
  } catch {
    say(words.failed)
  }
}

const resultItem = ({ path, title, summary, kind }: SearchResult): HTMLElement => {
  const link = element('a', written(title))
  link.href = path
  const heading = element('h2', '', 'teaser-title')
  heading.append(link)
  const item = document.createElement('li')
  item.append(element('p', kind, 'teaser-over'), heading)
  if (summary.length > 0) item.append(element('p', written(summary), 'teaser-summary'))
  return item
}

const written = (marked: Marked): string => marked.map(({ text }) => text).join('')

const element = <K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = ''): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}
