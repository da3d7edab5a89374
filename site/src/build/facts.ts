import { type Content, type Doc, keyOf, type Listing } from '../content/model.ts'
import type { AnswerBook } from './answers.ts'

/**
 * Something that a page read: a document's entry or whole text, all entries of a type, the answer to a question, an address, the
 * day. A page is made again when one of its facts has changed, and only then.
 */
export type Fact = {
  key: string
  /** What was read, in short; empty where a change is known otherwise. */
  digest: string
  /** What an answer was worked out from: content types and `today`. */
  sources: string[]
}

/** What has changed since the facts were noted. */
export type Changes = {
  /** Documents, as `type/id`, whose entry, or whose text, is another. */
  entries: ReadonlySet<string>
  wholes: ReadonlySet<string>
  /** Types of which an entry is new, gone or another. */
  types: ReadonlySet<string>
  isNewDay: boolean
}

export type Facts = {
  /** Runs `work` and gives the numbers of the facts it read. */
  record: <V>(work: () => Promise<V>) => Promise<{ value: V; read: number[] }>
  note: (key: string, digest?: string, sources?: string[]) => void
  /** Replaces the known facts by what they are now, number by number. */
  refresh: (work: (known: readonly Fact[]) => { facts: Fact[]; changed: ReadonlySet<number> }) => { changed: ReadonlySet<number> }
  all: () => readonly Fact[]
}

/** Facts by number, in the order in which they were first noted. @param known those of earlier builds */
export const createFacts = (known: readonly Fact[] = []): Facts => {
  const facts = [...known]
  const numbers = new Map(facts.map(({ key }, number) => [key, number]))
  let reading: Set<number> | undefined
  return {
    note: (key, digest = '', sources = []) => {
      let number = numbers.get(key)
      if (number === undefined) {
        number = facts.push({ key, digest, sources }) - 1
        numbers.set(key, number)
      } else {
        const fact = facts[number]
        if (fact && fact.digest !== digest) facts[number] = { key, digest, sources }
      }
      reading?.add(number)
    },
    record: async (work) => {
      const read = new Set<number>()
      reading = read
      try {
        return { value: await work(), read: [...read] }
      } finally {
        reading = undefined
      }
    },
    refresh: (work) => {
      const refreshed = work(facts)
      for (const [number, fact] of refreshed.facts.entries()) facts[number] = fact
      return refreshed
    },
    all: () => facts,
  }
}

/** Content that notes what is read of it. */
export const trackContent = (parameters: {
  listing: Listing
  whole: Content['whole']
  answers: AnswerBook
  facts: Facts
  defaults: { portal: Doc<'portal'>['data'] }
}): Content => {
  const { listing, whole, answers, facts, defaults } = parameters
  const get: Content['get'] = (type, id) => {
    facts.note(`entry:${keyOf({ type, id })}`)
    return listing.get(type, id)
  }
  const wholeOf: Content['whole'] = (type, id) => {
    facts.note(`whole:${keyOf({ type, id })}`)
    return whole(type, id)
  }
  // A global has one document; which id it has is the CMS's own business.
  const globalOf = <T extends 'portal' | 'home'>(type: T): Doc<T> | undefined => {
    facts.note(`all:${type}`)
    const only = listing.ofType(type)[0]
    return only && wholeOf(type, only.id)
  }
  return {
    get,
    whole: wholeOf,
    ofType: (type) => {
      facts.note(`all:${type}`)
      return listing.ofType(type)
    },
    ask: (question, ...parameters) => {
      const { answer, digest, sources, key } = answers.ask(question, parameters)
      facts.note(key, digest, sources)
      return answer
    },
    get portal() {
      return globalOf('portal')?.data ?? defaults.portal
    },
    get home() {
      return globalOf('home')?.data
    },
  }
}
