import { LOCALES, REFERABLE_TYPES } from '@ratusz/content-schemas'
import type { Addresses } from '../routes/addresses.ts'
import type { AnswerBook } from './answers.ts'
import type { Changes, Fact } from './facts.ts'

type Now = { changes: Changes; answers: AnswerBook; addresses: Addresses }

/** Which of the noted facts are no longer so, by number; and the facts as they are now. */
export const refreshFacts = (facts: readonly Fact[], now: Now): { changed: ReadonlySet<number>; facts: Fact[] } => {
  const changed = new Set<number>()
  const refreshed = facts.map((fact, number) => {
    const { isChanged, ...rest } = refresh(fact, now)
    if (isChanged) changed.add(number)
    return rest.fact
  })
  return { changed, facts: refreshed }
}

type Refreshed = { fact: Fact; isChanged: boolean }

const refresh = (fact: Fact, { changes, answers, addresses }: Now): Refreshed => {
  const { key } = fact
  const end = key.indexOf(':')
  const kind = end < 0 ? key : key.slice(0, end)
  const rest = key.slice(end + 1)
  switch (kind) {
    case 'entry':
      return { fact, isChanged: changes.entries.has(rest) }
    case 'whole':
      return { fact, isChanged: changes.wholes.has(rest) }
    case 'all':
      return { fact, isChanged: changes.types.has(rest) }
    case 'today':
      return { fact, isChanged: changes.isNewDay }
    case 'path':
      return withDigest(fact, pathNow(rest, addresses))
    case 'ask': {
      const isTouched = fact.sources.some((source) => (source === 'today' ? changes.isNewDay : changes.types.has(source)))
      if (!isTouched) return { fact, isChanged: false }
      const now = answers.again(key)
      return now ? withDigest({ ...fact, sources: now.sources }, now.digest) : { fact, isChanged: true }
    }
    default:
      return { fact, isChanged: true }
  }
}

const withDigest = (fact: Fact, digest: string): Refreshed =>
  digest === fact.digest ? { fact, isChanged: false } : { fact: { ...fact, digest }, isChanged: true }

/** @param place as noted: `locale:type/id` */
const pathNow = (place: string, addresses: Addresses): string => {
  const [, locale, type, id = ''] = /^(\w+):([\w-]+)\/(.*)$/s.exec(place) ?? []
  const knownLocale = LOCALES.find((candidate) => candidate === locale)
  const knownType = REFERABLE_TYPES.find((candidate) => candidate === type)
  return (knownLocale && knownType && addresses.of({ type: knownType, id }, knownLocale)) ?? ''
}
