import type { Locale } from '@ratusz/content-schemas'

/** After this long without another query somebody has stopped trying. */
const STOPPED_MS = 2500

/**
 * Counts searches that found nothing, so that editors learn what people miss: the words as the index knows them, once per page
 * opened, when the person has stopped or leaves. Who it was is not said, and nothing is kept in the browser.
 *
 * @param send hands one message over; a page that is being left must still be able to
 */
export const createUnanswered = (parameters: { path: string; locale: Locale; send: (message: string) => void }) => {
  const { path, locale, send } = parameters
  const counted = new Set<string>()
  let waiting: { words: string; timer: ReturnType<typeof setTimeout> } | undefined

  const forget = (): void => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  const tell = (): void => {
    const words = waiting?.words
    forget()
    if (words === undefined || counted.has(words)) return
    counted.add(words)
    send(JSON.stringify({ path, language: locale, search: words }))
  }
  return {
    /** A search for these words found nothing; empty words, of a query without letters, are no search. */
    note: (words: string): void => {
      forget()
      if (words !== '') waiting = { words, timer: setTimeout(tell, STOPPED_MS) }
    },
    /** Another search has begun: the last one was a step on the way. */
    forget,
    /** The page is being left. */
    tell,
  }
}
