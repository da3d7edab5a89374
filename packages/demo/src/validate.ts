import { type Locale, RESERVED_SEGMENTS } from '@ratusz/content-schemas'
import { type Entry, localisedEntries, parentOf } from './entries.ts'
import type { DemoProblem } from './problems.ts'

const KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** What is wrong between documents: keys and slugs used twice, slugs that the portal keeps for itself, parents in a circle. */
export const problemsBetween = (entries: Entry[]): DemoProblem[] => [
  ...keyProblems(entries),
  ...slugProblems(entries),
  ...parentProblems(entries),
]

const keyProblems = (entries: Entry[]): DemoProblem[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ type, key }) => {
    const name = `${type}/${key}`
    const isRepeated = seen.has(name)
    seen.add(name)
    if (isRepeated) return [{ type, key, field: 'key', message: 'a second document has this key' }]
    return KEY_PATTERN.test(key)
      ? []
      : [{ type, key, field: 'key', message: 'a key is lower-case Latin letters, digits, hyphens' }]
  })
}

const slugProblems = (entries: Entry[]): DemoProblem[] => {
  const owners = new Map<string, Entry>()
  return entries.flatMap((entry) =>
    localisedEntries(entry.slugs ?? {}).flatMap(([locale, slug]) => {
      const place = `${entry.type} ${locale} ${slug}`
      const owner = owners.get(place)
      owners.set(place, owner ?? entry)
      const problem = (message: string): DemoProblem => ({ type: entry.type, key: entry.key, field: 'title', locale, message })
      if (slug === '') return [problem('the title makes no slug')]
      if (owner) return [problem(`the title makes the slug "${slug}", which ${owner.key} has already: tell them apart`)]
      return entry.type === 'pages' && RESERVED_SEGMENTS.has(slug)
        ? [problem(`the title makes the slug "${slug}", an address that the portal keeps for itself: choose other words`)]
        : []
    }),
  )
}

const parentProblems = (entries: Entry[]): DemoProblem[] => {
  const parents = new Map(entries.map(({ type, key, authored }) => [`${type}/${key}`, parentOf(authored)]))
  const isInCircle = (type: string, key: string): boolean => {
    const passed = new Set<string>()
    for (let at = parents.get(`${type}/${key}`); at !== undefined && !passed.has(at); at = parents.get(`${type}/${at}`)) {
      if (at === key) return true
      passed.add(at)
    }
    return false
  }
  return entries
    .filter(({ type, key }) => isInCircle(type, key))
    .map(({ type, key }) => ({ type, key, field: 'parent', message: 'the parents lead back to the document itself' }))
}

/** Whether two sets of languages are the same. */
export const haveSameLocales = (left: readonly Locale[], right: readonly Locale[]): boolean =>
  left.length === right.length && left.every((locale) => right.includes(locale))
