import { plainText, richTextSchema } from '@ratusz/content-schemas'
import { isFolded } from '../../fields/folded'

export type Difference = { name: string; mine: string; theirs: string }

type Row = Record<string, unknown>

/** What the CMS itself keeps: no person's text. */
const OWN = new Set(['id', 'updatedAt', 'createdAt', 'publishedAt', '_status', 'editedIn', 'sizes', 'url', 'thumbnailURL'])

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a value as a person reads them. */
const wordsOf = (value: unknown): string => {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return '✓'
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (!isRow(value)) return String(value)
  const text = richTextSchema.safeParse(value)
  if (text.success) return plainText(text.data)
  return Object.entries(value)
    .filter(([name]) => !OWN.has(name))
    .map(([, inner]) => wordsOf(inner))
    .filter(Boolean)
    .join(' · ')
}

/** A value without what is empty and without what editors' tools write into it. */
const bare = (value: unknown): unknown => {
  const text = richTextSchema.safeParse(value)
  if (text.success) return text.data
  if (Array.isArray(value)) return value.map(bare)
  if (!isRow(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !OWN.has(name) && inner !== null && inner !== undefined && inner !== '' && inner !== false)
      .map(([name, inner]): [string, unknown] => [name, bare(inner)])
      .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0) && !(isRow(inner) && Object.keys(inner).length === 0))
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )
}

/** The fields in which two states of a document differ, with the words of each. */
export const differencesOf = (mine: Row, theirs: Row): Difference[] => {
  const [own, other] = [bare(mine), bare(theirs)]
  if (!isRow(own) || !isRow(other)) return []
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)].filter((name) => !isFolded(name)))
  return [...names].flatMap((name): Difference[] =>
    JSON.stringify(own[name]) === JSON.stringify(other[name])
      ? []
      : [{ name, mine: wordsOf(own[name]), theirs: wordsOf(other[name]) }],
  )
}
