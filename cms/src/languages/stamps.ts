import { isDeepStrictEqual } from 'node:util'
import { type Locale, localeSchema, type TranslationFacts, translationStateOf } from '@ratusz/content-schemas'
import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { isFolded } from '../fields/folded'
import { isBlank } from '../fields/validate'
import type { LanguageState } from '../messages/translations'
import { publishedBefore } from '../publishing/hooks'
import { defaultLocale, locales } from '../settings'
import { inLanguage, isRow, type Row, textsIn, withLanguage } from './merge'
import { isPublishing, isWithItsSource, languageOf, writesEveryLanguage } from './request'

/** What is written in each language of its own, not translated from another. */
const NOT_TRANSLATED = new Set(['slug', 'searchSynonyms', 'changeNote', 'translation'])

/** The fields whose text a translation follows. */
export const translatedFields = (fields: FlattenedField[]): FlattenedField[] =>
  fields.filter(({ name }) => !NOT_TRANSLATED.has(name) && !isFolded(name))

/** The language that the others of a document are translated from. */
export const sourceOf = (row: Row): Locale => localeSchema.safeParse(row.sourceLanguage).data ?? defaultLocale

const rowOf = (value: unknown): Row => (isRow(value) ? value : {})

const mapOf = <T>(value: unknown, read: (item: unknown) => T | undefined): Partial<Record<Locale, T>> => {
  const entries = locales.map((locale) => [locale, read(rowOf(value)[locale])] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

const instantOf = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined

/** What a document, read with all its languages, says of its translations. */
export const translationFacts = (whole: Row): TranslationFacts => {
  const { changedAt, madeFrom, isMachineMade, reviewedAt } = rowOf(whole.translation)
  return {
    source: sourceOf(whole),
    changedAt: mapOf(changedAt, instantOf),
    madeFrom: mapOf(madeFrom, instantOf),
    isMachineMade: mapOf(isMachineMade, (value) => (value === true ? true : undefined)),
    reviewedAt: mapOf(reviewedAt, instantOf),
  }
}

/** How each language of a document stands, as lists show and filter it. */
export const statesOf = (whole: Row): `${Locale}-${LanguageState}`[] => {
  const facts = translationFacts(whole)
  return locales.flatMap((locale) => {
    if (isBlank(rowOf(whole.title)[locale])) return [`${locale}-missing` as const]
    if (locale === facts.source) return []
    const { olderThan, isMachineMade, reviewedAt } = translationStateOf(facts, locale)
    return [
      `${locale}-${olderThan === undefined ? 'current' : 'older'}` as const,
      ...(reviewedAt !== undefined ? [`${locale}-reviewed` as const] : isMachineMade ? [`${locale}-machine` as const] : []),
    ]
  })
}

const saysTheSame = (fields: FlattenedField[], one: Row, other: Row, locale: Locale): boolean => {
  const said = (row: Row) =>
    new Map(
      textsIn({
        fields: translatedFields(fields),
        whole: withLanguage({ fields, whole: {}, data: row, locale }),
        locale,
      }).map(({ key, value }) => [key, value]),
    )
  return isDeepStrictEqual(said(one), said(other))
}

const laterOf = (given: string | undefined, kept: string | undefined): string | undefined =>
  given !== undefined && (kept === undefined || given > kept) ? given : kept

const earlierOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && other < one ? other : one

/**
 * Stamps the language that is being saved. Its text's change is dated when readers get it. A translation holds with the source as
 * it was when the translation was begun, until somebody says that it takes in what changed since; a review is of the text that is
 * published with it. Forms send what they were opened with, so that only a later word than the one that is kept counts.
 */
export const stampTranslation: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (writesEveryLanguage(req)) return data
  const fields = collection.flattenedFields
  const locale = languageOf(req)
  const source = sourceOf(data)
  const isSource = locale === source
  const isPublication = isPublishing(req, data)
  const published = publishedBefore(req, collection, originalDoc?.id)
  const live = published && inLanguage({ fields, whole: published, locale })
  const earlier = rowOf(originalDoc)
  const [given, kept, liveStamps] = [rowOf(data.translation), rowOf(earlier.translation), rowOf(live?.translation)]
  const now = new Date().toISOString()

  const lastChange = instantOf(live ? liveStamps.changedAt : kept.changedAt)
  const base = live ?? (lastChange === undefined ? {} : earlier)
  const isChanged = isPublication && !saysTheSame(fields, data, base, locale)
  const isExcused = isSource && data.keepsTranslations === true && data.updateType !== 'major' && lastChange !== undefined

  const sourceChange = instantOf(rowOf(rowOf(published?.translation).changedAt)[source])
  const keptBase = instantOf(kept.madeFrom)
  const isFirst = (isBlank(earlier.title) || (isPublication && isBlank(live?.title))) && !isBlank(data.title)
  const isJoint = isChanged && isWithItsSource(req)
  const madeFrom = isJoint
    ? sourceChange
    : earlierOf(laterOf(instantOf(given.madeFrom), keptBase ?? (isFirst ? sourceChange : undefined)), sourceChange)

  const keptReview = instantOf(kept.reviewedAt)
  const isTakenBack = given.reviewedAt === null && keptReview !== instantOf(liveStamps.reviewedAt)
  const review = isTakenBack ? instantOf(liveStamps.reviewedAt) : laterOf(instantOf(given.reviewedAt), keptReview)
  const isNewReview = review !== undefined && review !== keptReview
  const isPublishedReview = isPublication && review !== undefined && review !== instantOf(liveStamps.reviewedAt)

  return {
    ...data,
    ...(isPublication && isSource ? { keepsTranslations: false } : {}),
    translation: {
      ...given,
      changedAt: (isChanged && !isExcused ? now : lastChange) ?? null,
      madeFrom: (isSource ? undefined : madeFrom) ?? null,
      reviewedAt: (isPublishedReview ? now : earlierOf(review, now)) ?? null,
      reviewedBy: (review === undefined ? undefined : isNewReview ? req.user?.id : kept.reviewedBy) ?? null,
    },
  }
}
