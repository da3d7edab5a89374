/** The script of the search: fetched when somebody goes to a search field, or asks something in an address. */
import type { Locale } from '@ratusz/content-schemas'
import { openSearch, type Search } from '@ratusz/search/client'
import type { ResultsWords, SuggestionWords } from '../words.ts'
import { attachCombobox } from './combobox.ts'
import { resultsParts, startResultsPage } from './results-page.ts'

const INDEX = '/search-index/'

const opened = new Map<Locale, Promise<Search>>()

/** The index of a language, opened once; a failure is not kept, so that the next try may work. */
const open = (locale: Locale): Promise<Search> => {
  const known = opened.get(locale)
  if (known) return known
  const fresh = openSearch({ base: INDEX, locale })
  opened.set(locale, fresh)
  fresh.catch(() => opened.delete(locale))
  return fresh
}

const start = (): void => {
  const field = document.querySelector<HTMLInputElement>('[data-script]')
  if (!field) return
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: field.dataset.sheet ?? '' }))
  helpWith(field).catch(() => {
    field.role = null
    field.ariaExpanded = null
  })
  const page = document.querySelector<HTMLElement>('.search-page')
  if (!page) return
  const resultsWords: ResultsWords = JSON.parse(page.dataset.words ?? '{}')
  startResultsPage({ parts: resultsParts(page), field, words: resultsWords, open })
}

const helpWith = async (field: HTMLInputElement): Promise<void> => {
  const answer = await fetch(field.dataset.words ?? '')
  const words: SuggestionWords = await answer.json()
  attachCombobox({ field, words, open: () => open(words.locale) })
  // What somebody types next is looked up in it; a failure shows itself then.
  open(words.locale).catch(() => undefined)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
