import { isDeepStrictEqual } from 'node:util'
import { type Locale, plainText, richTextSchema } from '@ratusz/content-schemas'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { AdminLanguage } from '../messages/languages'
import { fill } from '../messages/translate'
import { translationTexts } from '../messages/translations'
import { type Row, type Text, textsIn } from './merge'
import { translatedFields, translationFacts } from './stamps'

/** One text of the source, as it was and as it is: null where it was not, or is no longer. */
export type TextChange = { field: string; before: string | null; after: string | null }

const wordsOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(', ')
  const rich = richTextSchema.safeParse(value)
  return rich.success ? plainText(rich.data) : null
}

const labelOf = (field: FlattenedField, language: AdminLanguage): string => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const texts = Object.entries(typeof label === 'object' && label !== null ? label : {})
  return String(texts.find(([code]) => code === language)?.[1] ?? field.name)
}

const nameOf = ({ path }: Text, language: AdminLanguage): string =>
  path
    .flatMap(({ field, row }) => [
      labelOf(field, language),
      ...(row === undefined ? [] : [fill(translationTexts.rowNumber[language], { n: row })]),
    ])
    .join(' › ')

/** Which texts differ between two versions of a document in one language, in the order of its form. */
export const changesBetween = (parameters: {
  fields: FlattenedField[]
  before: Row
  after: Row
  locale: Locale
  language: AdminLanguage
}): TextChange[] => {
  const { before, after, locale, language } = parameters
  const fields = translatedFields(parameters.fields)
  const was = new Map(textsIn({ fields, whole: before, locale }).map((text) => [text.key, text]))
  const is = new Map(textsIn({ fields, whole: after, locale }).map((text) => [text.key, text]))
  return [...new Map([...is, ...was]).keys()].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    const known = now ?? old
    if (!known || isDeepStrictEqual(old?.value, now?.value)) return []
    return [{ field: nameOf(known, language), before: wordsOf(old?.value), after: wordsOf(now?.value) }]
  })
}

/**
 * What readers saw of a document when its source's text was that of an instant; undefined where that version is no longer kept.
 */
export const publishedAsOf = async (parameters: {
  payload: Payload
  collection: CollectionSlug
  id: string | number
  source: Locale
  at: string
}): Promise<Row | undefined> => {
  const { payload, collection, id, source, at } = parameters
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    select: { version: { translation: true } },
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  const found = docs.find(({ version }) => {
    const changed = translationFacts({ ...version }).changedAt[source]
    return changed !== undefined && changed <= at
  })
  if (!found) return undefined
  const { version } = await payload.findVersionByID({ collection, id: found.id, locale: 'all', depth: 0, overrideAccess: true })
  return { ...version }
}
