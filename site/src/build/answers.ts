import type { ContentType } from '@ratusz/content-schemas'
import type { Listing } from '../content/model.ts'
import { type Answers, type Questions, questions, type Sources } from '../content/questions.ts'
import type { Languages } from '../routes/addresses.ts'
import { digestOf } from './digest.ts'

/** A question's answer, as a fact: the key names the question, the digest its answer, the sources what it was worked out from. */
type Answered<V> = { key: string; answer: V; digest: string; sources: string[] }

/** Answers to questions, each worked out once per state of the content. */
export type AnswerBook = {
  ask: <N extends keyof Questions>(question: N, parameters: Questions[N]) => Answered<Answers[N]>
  /** Works out anew what was noted under a key; undefined where that question is not asked any more. */
  again: (key: string) => { digest: string; sources: string[] } | undefined
}

/** @param today the day of the build */
export const createAnswerBook = (parameters: { listing: Listing; languages: Languages; today: string }): AnswerBook => {
  const { listing, languages, today } = parameters
  const shared = new Map<string, { value: unknown; sources: ReadonlySet<string> }>()
  const known = new Map<string, Answered<unknown>>()
  let reading = new Set<string>()

  const noting = <V>(work: () => V): { value: V; sources: ReadonlySet<string> } => {
    const outer = reading
    reading = new Set()
    try {
      return { value: work(), sources: reading }
    } finally {
      for (const source of reading) outer.add(source)
      reading = outer
    }
  }
  const sources: Sources = {
    languages,
    listing: {
      ofType: (type) => {
        reading.add(type)
        return listing.ofType(type)
      },
      get: <T extends ContentType>(type: T, id: string) => {
        reading.add(type)
        return listing.get(type, id)
      },
    },
    today: () => {
      reading.add('today')
      return today
    },
    once: (name, work) => {
      const kept = shared.get(name)
      const found = kept ?? noting(work)
      for (const source of found.sources) reading.add(source)
      shared.set(name, found)
      return found.value as ReturnType<typeof work>
    },
  }
  const work = (key: string, question: string, given: readonly unknown[]): Answered<unknown> => {
    const kept = known.get(key)
    if (kept) return kept
    const { value, sources: read } = noting((): unknown =>
      Reflect.apply(Reflect.get(questions, question), undefined, [sources, ...given]),
    )
    const answered = { key, answer: value, digest: digestOf(JSON.stringify(value)), sources: [...read].sort() }
    known.set(key, answered)
    return answered
  }
  return {
    ask: (question, given) => work(keyOf(question, given), question, given) as Answered<Answers[typeof question]>,
    again: (key) => {
      const { question, given } = partsOf(key)
      return Object.hasOwn(questions, question) ? work(key, question, given) : undefined
    },
  }
}

const keyOf = (question: string, given: readonly unknown[]): string => `ask:${question}:${JSON.stringify(given)}`

const partsOf = (key: string): { question: string; given: unknown[] } => {
  const [, question = '', given = '[]'] = /^ask:(\w+):(.*)$/s.exec(key) ?? []
  const parsed: unknown = JSON.parse(given)
  return { question, given: Array.isArray(parsed) ? parsed : [] }
}
