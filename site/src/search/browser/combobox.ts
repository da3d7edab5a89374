import type { Search } from '@ratusz/search/client'
import { choosePlural, fill } from '../../i18n/plural.ts'
import type { SuggestionWords } from '../words.ts'
import { make, said } from './dom.ts'
import { type Place, placeAfter } from './move.ts'

/** Fewer letters begin too many words. */
const FEWEST_LETTERS = 2
/** How long fingers rest between two letters: no suggestion is looked up in between. */
const PAUSE_MS = 90

type Option = { element: HTMLElement; choose: () => void }

/**
 * Makes a search field an editable combobox: a list of pages opens under it as one types. What is typed and sent stays a plain
 * form. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @param open opens the index, when first needed; where that fails the field is a plain one again
 */
export const attachCombobox = (parameters: { field: HTMLInputElement; words: SuggestionWords; open: () => Promise<Search> }) => {
  const { field, words, open } = parameters
  const list = make('ul', 'suggestions')
  list.id = `${field.id}-suggestions`
  list.role = 'listbox'
  list.ariaLabel = words.suggestions
  list.hidden = true
  const status = make('p', 'visually-hidden')
  status.role = 'status'
  field.form?.append(list, status)
  field.setAttribute('aria-controls', list.id)
  field.ariaAutoComplete = 'list'

  let options: Option[] = []
  let place: Place = { isOpen: false, active: null }
  let asked = ''
  let pause: ReturnType<typeof setTimeout> | undefined

  const move = (next: Place): void => {
    place = next
    list.hidden = !next.isOpen
    field.ariaExpanded = String(next.isOpen)
    for (const [index, { element }] of options.entries()) element.ariaSelected = String(index === next.active)
    const active = next.active === null ? undefined : options[next.active]?.element
    if (active) field.setAttribute('aria-activedescendant', active.id)
    else field.removeAttribute('aria-activedescendant')
    active?.scrollIntoView({ block: 'nearest' })
  }
  const close = (): void => {
    clearTimeout(pause)
    asked = ''
    move({ isOpen: false, active: null })
  }

  const option = (className: string, children: (Node | string)[], choose: () => void): Option => {
    const element = make('li', className, ...children)
    element.role = 'option'
    element.addEventListener('click', choose)
    return { element, choose }
  }
  const send = (query: string) => (): void => {
    field.value = query
    close()
    field.form?.requestSubmit()
  }

  const show = (query: string, { suggestions, didYouMean }: Awaited<ReturnType<Search['suggest']>>): void => {
    const pages = suggestions.map(({ path, title, kind }) =>
      option('', [make('span', 'suggestion-title', title), ' ', make('span', 'suggestion-kind', kind)], () =>
        location.assign(path),
      ),
    )
    const spelling =
      didYouMean === undefined
        ? []
        : [option('', [make('span', '', ...said(words.didYouMean, { query: didYouMean }))], send(didYouMean))]
    const all =
      pages.length === 0 ? [] : [option('suggestion-all', [make('span', '', ...said(words.all, { query }))], send(query))]
    options = [...spelling, ...pages, ...all]
    for (const [index, { element }] of options.entries()) element.id = `${list.id}-${index}`
    list.replaceChildren(...options.map(({ element }) => element))
    status.textContent =
      pages.length === 0 && spelling.length === 0
        ? words.noneSuggested
        : fill(choosePlural(words.suggested, pages.length + spelling.length, words.locale), {
            n: pages.length + spelling.length,
          })
    move({ isOpen: options.length > 0, active: null })
  }

  const plain = (): void => {
    close()
    options = []
    field.role = null
    field.ariaExpanded = null
    field.ariaAutoComplete = null
    field.removeAttribute('aria-controls')
  }

  const suggest = async (): Promise<void> => {
    const query = field.value.trim()
    if ([...query].length < FEWEST_LETTERS) {
      status.textContent = ''
      options = []
      return close()
    }
    asked = query
    try {
      const search = await open()
      const answer = await search.suggest(query)
      // Somebody typed on, chose or left meanwhile.
      if (asked === query && document.activeElement === field) show(query, answer)
    } catch {
      plain()
    }
  }
  const suggestSoon = (): void => {
    clearTimeout(pause)
    pause = setTimeout(suggest, PAUSE_MS)
  }

  field.addEventListener('input', suggestSoon)
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter') {
      const chosen = place.active === null ? undefined : options[place.active]
      if (!chosen) return close()
      event.preventDefault()
      return chosen.choose()
    }
    const next = placeAfter(event.key, place, options.length)
    if (!next) return
    // With the other keys the cursor still moves in the text.
    if (['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) event.preventDefault()
    if (next.isOpen) move(next)
    else close()
  })
  // The field keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  if (document.activeElement === field && field.value !== '') void suggest()
}
