import type { Locale } from '@ratusz/content-schemas'
import type { Search, SearchAnswer } from '@ratusz/search/client'
import { choosePlural, fill } from '../../i18n/plural.ts'
import type { OtherLanguage, ResultsWords } from '../words.ts'
import { askAnew, writeAddress } from './address.ts'
import { make, marked } from './dom.ts'

const SHOWN = 3

/** What the other languages of the portal have for a query that this one has nothing for. Their indexes are opened only now. */
export const searchElsewhere = async (parameters: {
  query: string
  words: ResultsWords
  open: (locale: Locale) => Promise<Search>
}): Promise<HTMLElement[]> => {
  const { query, words, open } = parameters
  const answers = await Promise.allSettled(
    words.others.map(async (language) => ({
      language,
      answer: await (await open(language.locale)).search(query, { limit: SHOWN }),
    })),
  )
  // A language whose index does not open is passed over: the others may still help.
  const found = answers.flatMap((settled) =>
    settled.status === 'fulfilled' && settled.value.answer.total > 0 && settled.value.answer.corrected === undefined
      ? [settled.value]
      : [],
  )
  return found.map(({ language, answer }) => languageBlock(query, words, language, answer))
}

const languageBlock = (query: string, words: ResultsWords, language: OtherLanguage, answer: SearchAnswer): HTMLElement => {
  const results = answer.results.map(({ path, title, kind }) => {
    const link = make('a', '', ...marked(title))
    link.href = path
    return make('li', '', link, ' ', make('span', 'suggestion-kind', kind))
  })
  const list = make('ul', 'elsewhere-list bare', ...results)
  list.role = 'list'
  list.lang = language.locale
  list.dir = language.dir
  const name = make('h4', '', language.name)
  name.lang = language.locale
  const all = make('a', 'go', fill(choosePlural(words.foundIn, answer.total, words.locale), { n: answer.total }))
  all.href = `${language.path}${writeAddress(askAnew(query))}`
  all.hreflang = language.locale
  return make('div', 'elsewhere-language', name, list, all)
}
