import type { Locale } from '@ratusz/content-schemas'
import type { Facets, Search, SearchAnswer } from './types.ts'

/** One end of what a page and its worker talk through. */
export type Port<Sent, Received> = {
  postMessage: (message: Sent) => void
  addEventListener: (type: 'message', listener: (event: { data: Received }) => void) => void
}

export type Place = { base: string; locale: Locale }

type Question =
  | { kind: 'open'; place: Place }
  | { kind: 'suggest'; asked: Parameters<Search['suggest']> }
  | { kind: 'search' | 'count'; asked: Parameters<Search['search']> }

type Answer =
  | { kind: 'opened' }
  | { kind: 'suggested'; answer: Awaited<ReturnType<Search['suggest']>> }
  | { kind: 'found'; answer: Omit<SearchAnswer, 'facets'> }
  | { kind: 'counted'; answer: Facets }
  | { kind: 'failed'; message: string }

/** Questions and answers belong together by their numbers: a quick one may overtake a slow one. */
export type Numbered<T> = { id: number; message: T }
export type PageEnd = Port<Numbered<Question>, Numbered<Answer>>
export type WorkerEnd = Port<Numbered<Answer>, Numbered<Question>>

/**
 * The search at the other end of a port, opened there.
 *
 * @param lost fails when nobody is at the other end any more, and with it everything that is asked
 * @throws an error where the index cannot be opened
 */
export const searchThrough = async (port: PageEnd, place: Place, lost: Promise<never>): Promise<Search> => {
  const waiting = new Map<number, (answer: Answer) => void>()
  port.addEventListener('message', ({ data: { id, message } }) => {
    waiting.get(id)?.(message)
    waiting.delete(id)
  })
  let count = 0
  const ask = (message: Question): Promise<Answer> => {
    count += 1
    const id = count
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    port.postMessage({ id, message })
    return Promise.race([answer, lost])
  }
  const opened = await ask({ kind: 'open', place })
  if (opened.kind !== 'opened') return refuse(opened)
  return {
    suggest: async (...asked) => {
      const told = await ask({ kind: 'suggest', asked })
      return told.kind === 'suggested' ? told.answer : refuse(told)
    },
    search: async (...asked) => {
      const told = await ask({ kind: 'search', asked })
      if (told.kind !== 'found') return refuse(told)
      const facets = async (): Promise<Facets> => {
        const counted = await ask({ kind: 'count', asked })
        return counted.kind === 'counted' ? counted.answer : refuse(counted)
      }
      return { ...told.answer, facets }
    },
  }
}

const refuse = (answer: Answer): never => {
  throw new Error(answer.kind === 'failed' ? answer.message : `the search answered with ${answer.kind}`)
}

/** Answers what is asked at the other end. */
export const answerThrough = (port: WorkerEnd, open: (place: Place) => Promise<Search>): void => {
  let search: Promise<Search> | undefined
  const answerTo = async (question: Question): Promise<Answer> => {
    if (question.kind === 'open') {
      search = open(question.place)
      await search
      return { kind: 'opened' }
    }
    const opened = await search
    if (!opened) return { kind: 'failed', message: 'no index is open' }
    if (question.kind === 'suggest') return { kind: 'suggested', answer: await opened.suggest(...question.asked) }
    // All that a question needs is at hand once it has been answered: asking it again to count loads nothing.
    const { facets, ...answer } = await opened.search(...question.asked)
    return question.kind === 'count' ? { kind: 'counted', answer: await facets() } : { kind: 'found', answer }
  }
  port.addEventListener('message', ({ data: { id, message } }) => {
    answerTo(message).then(
      (answer) => port.postMessage({ id, message: answer }),
      (error: unknown) => port.postMessage({ id, message: { kind: 'failed', message: String(error) } }),
    )
  })
}
