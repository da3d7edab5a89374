import { Parser } from 'htmlparser2'

/** What every page of a language has in common, as its text says it, and what it asks of the reader. */
export type Frame = {
  /** The addresses to which the navigation leads, in its order. */
  navigation: string[]
  /** The addresses to which the footer leads, in its order. */
  footer: string[]
  /** Where its questions go: the addresses of its forms. */
  questions: string[]
  /** What it asks that is no question to the search, and no box to tick for oneself. */
  asked: string[]
}

/** Reads the frame of a page. */
export const frameOf = (html: string): Frame => {
  const frame: Frame = { navigation: [], footer: [], questions: [], asked: [] }
  const open: string[] = []
  let form: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'nav' || name === 'footer') open.push(attributes.class ?? '')
      if (name === 'a' && open.includes('sections')) frame.navigation.push(attributes.href ?? '')
      if (name === 'a' && open.includes('footer')) frame.footer.push(attributes.href ?? '')
      if (name === 'form') {
        form = attributes.action ?? ''
        frame.questions.push(form)
        if (attributes.method !== 'get') frame.asked.push(`a form sends to ${form}`)
      }
      const isQuestion = form !== undefined && name === 'input' && attributes.name === 'q'
      const isTick = form === undefined && name === 'input' && attributes.type === 'checkbox' && attributes.name === undefined
      if (FIELDS.has(name) && !isQuestion && !isTick) frame.asked.push(`${name} ${attributes.name ?? attributes.type ?? ''}`)
    },
    onclosetag: (name) => {
      if (name === 'nav' || name === 'footer') open.pop()
      if (name === 'form') form = undefined
    },
  })
  parser.end(html)
  return frame
}

const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea'])

/**
 * Navigation and help are the same, in the same order, on every page; from each the search is at hand; and nothing is asked but
 * questions to the search. (WCAG 1.3.5, 2.4.5, 3.2.3, 3.2.6, 3.3.1, 3.3.4, 3.3.7, 3.3.8)
 *
 * @param pages the pages of one language
 */
export const differingFrames = (pages: readonly { path: string; html: string }[]): string[] => {
  const frames = pages.map(({ path, html }) => ({ path, ...frameOf(html) }))
  const [first] = frames
  if (!first) return []
  return frames.flatMap(({ path, navigation, footer, questions, asked }) => [
    ...asked.map((what) => `${path} asks: ${what}`),
    ...(navigation.length === 0 || navigation.join() !== first.navigation.join() ? [`${path} has another navigation`] : []),
    ...(footer.length === 0 || footer.join() !== first.footer.join() ? [`${path} has another footer`] : []),
    ...(questions.length === 1 && questions[0] === first.questions[0] ? [] : [`${path} has its search elsewhere`]),
  ])
}
