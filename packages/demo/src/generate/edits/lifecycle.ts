import { pick } from '../../pictures/kit/random.ts'
import { makeDocument } from '../make/index.ts'
import { type Bench, checked, type Doc, put, remove, slugsOf, someDoc } from './bench.ts'
import { WRITTEN } from './texts.ts'

const NEW = [
  'articles',
  'articles',
  'articles',
  'events',
  'events',
  'pages',
  'service-cards',
  'procedures',
  'violations',
  'topics',
  'units',
  'alerts',
  'alerts',
  'places',
  'documents',
  'legal-acts',
  'e-services',
] as const

/** Publishes a document that was not there before. */
export const publishNew = (bench: Bench): Doc => {
  const { random, town, sizes } = bench
  const type = pick(random, NEW)
  const index = bench.next[type]++
  const made = makeDocument({ town, place: { type, index }, slugs: slugsOf(bench), sizes })
  return put(bench, checked({ ...made, updatedAt: bench.now, publishedAt: made.publishedAt === null ? null : bench.now }))
}

/** Takes a document off the portal; it stays in the CMS and may come back. */
export const unpublish = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN, isNotTheLast(bench))
  return document && remove(bench, document, true)
}

/** Publishes what was taken off, as it was. */
export const publishAgain = (bench: Bench): Doc | undefined => {
  const documents = [...bench.drawer.values()]
  return documents.length === 0 ? undefined : put(bench, checked({ ...pick(bench.random, documents), updatedAt: bench.now }))
}

/** Deletes a document for good; others may go on pointing to it. */
export const deleteForGood = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, [...WRITTEN, 'topics', 'media', 'redirects'], isNotTheLast(bench))
  return document && remove(bench, document, false)
}

/** Puts a document back to what it was before an edit. */
export const takeBack = (bench: Bench): Doc | undefined => {
  const before = bench.past.pop()
  const isThere = before && bench.documents.has(`${before.type}/${before.id}`)
  if (!isThere || !isAddressFree(bench, before)) return undefined
  const document = put(bench, checked({ ...before, updatedAt: bench.now }))
  bench.past.pop()
  return document
}

// Another document may have been given the address meanwhile.
const isAddressFree = (bench: Bench, { type, id, data }: Doc): boolean => {
  if (!('slug' in data)) return true
  const slugs = Object.entries(data.slug)
  const others = [...bench.documents.values(), ...bench.drawer.values()].filter((other) => other.type === type && other.id !== id)
  return !others.some((other) => {
    const taken = 'slug' in other.data ? new Map(Object.entries(other.data.slug)) : new Map<string, string>()
    return slugs.some(([locale, slug]) => taken.get(locale) === slug)
  })
}

const isNotTheLast = (bench: Bench) => {
  const left = new Map<string, number>()
  for (const { type } of bench.documents.values()) left.set(type, (left.get(type) ?? 0) + 1)
  return ({ type }: Doc): boolean => (left.get(type) ?? 0) > 2
}
