import { fold } from '@ratusz/search/fold'
import type { CollectionBeforeOperationHook, CollectionConfig, FieldHook, TextField, Where } from 'payload'

/** What is looked for in lists, filters and the fields that name another document. */
const SEARCHED = ['title', 'summary', 'alt', 'filename'] as const

const nameOf = (name: string): string => `folded${name.charAt(0).toUpperCase()}${name.slice(1)}`
const FOLDED = new Map<string, string>(SEARCHED.map((name) => [name, nameOf(name)]))
const NAMES = new Set(FOLDED.values())

/** Whether a field only repeats another one for searches. */
export const isFolded = (name: string): boolean => NAMES.has(name)

/**
 * A text as lists are searched by: in lower case, without marks (ł is l, ї is і, Arabic without vowels and seats of hamza), with one
 * kind of apostrophe and single spaces. Text and query are folded alike.
 */
export const foldText = (text: string): string =>
  fold(text.normalize('NFC').toLowerCase())
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()

const foldedValue = (value: unknown): unknown => {
  if (typeof value === 'string') return foldText(value)
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, foldedValue(text)]))
}

/** A document, with all its languages, whose folded texts are those of what it says: for what is written past the hooks of fields. */
export const withFoldedTexts = (fields: readonly { name: string }[], row: Record<string, unknown>): Record<string, unknown> => {
  const names = new Set(fields.map(({ name }) => name))
  const folded = SEARCHED.filter((name) => names.has(nameOf(name))).map((name) => [nameOf(name), foldedValue(row[name]) ?? null])
  return { ...row, ...Object.fromEntries(folded) }
}

const foldedField = (name: string, localized: boolean): TextField => {
  const repeat: FieldHook = ({ siblingData }) => foldedValue(siblingData[name]) ?? null
  return {
    name: nameOf(name),
    type: 'text',
    localized,
    access: { create: () => false, update: () => false },
    hooks: { beforeChange: [repeat] },
    admin: {
      disabled: true,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Diff: '/components/NoDifference.tsx#NoDifference' },
    },
  }
}

/** The same question, which finds what differs from its words only in case and marks too. */
const foldedWhere = (where: Where, searched: ReadonlySet<string>): Where => {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (Array.isArray(condition)) return { [path]: condition.map((part) => foldedWhere(part, searched)) }
    const folded = searched.has(path) ? FOLDED.get(path) : undefined
    const operators = ['like', 'contains'] as const
    const operator = operators.find((item) => typeof condition[item] === 'string')
    if (folded === undefined || operator === undefined) return { [path]: condition }
    const words = foldText(String(condition[operator]))
    // What was written before texts were folded is found by its own words.
    return { or: [{ [path]: condition }, ...(words === '' ? [] : [{ [folded]: { ...condition, [operator]: words } }])] }
  })
  const [only] = parts
  return parts.length === 1 && only ? only : { and: parts }
}

type Named = { name: string; isLocalised: boolean }

/** The fields that the admin's lists, and the fields that name another document, look into. */
const searchedFields = ({ admin, fields, upload }: CollectionConfig): Named[] => {
  const asked = new Set([admin?.useAsTitle, ...(admin?.listSearchableFields ?? [])].filter((name) => name && FOLDED.has(name)))
  const own = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : [field]))
  const written = own.flatMap((field): Named[] =>
    (field.type === 'text' || field.type === 'textarea') && asked.has(field.name)
      ? [{ name: field.name, isLocalised: field.localized === true }]
      : [],
  )
  return upload && asked.has('filename') ? [...written, { name: 'filename', isLocalised: false }] : written
}

/**
 * A collection whose texts are found however they are written: SQLite's `like` folds the case of ASCII letters alone, and neither
 * database takes marks away. The folded text is kept beside the text; questions are asked of both.
 */
export const withFoldedSearch = (collection: CollectionConfig): CollectionConfig => {
  const searched = collection.admin?.hidden ? [] : searchedFields(collection)
  if (searched.length === 0) return collection
  const names = new Set(searched.map(({ name }) => name))
  const askFolded: CollectionBeforeOperationHook = ({ args }) =>
    'where' in args && args.where && Object.keys(args.where).length > 0
      ? { ...args, where: foldedWhere(args.where, names) }
      : args
  return {
    ...collection,
    fields: [...collection.fields, ...searched.map(({ name, isLocalised }) => foldedField(name, isLocalised))],
    hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), askFolded] },
  }
}
