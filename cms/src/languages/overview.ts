import { type Locale, translationStateOf } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { completeLocales, convertFields } from '../feed/convert'
import type { FeedCollection } from '../feed/document'
import { isBlank } from '../fields/validate'
import { aside } from '../hooks/aside'
import { languageOf } from '../messages/translate'
import { locales } from '../settings'
import { changesBetween, publishedAsOf, type TextChange } from './changes'
import { isRow, isSameIn, type Row } from './merge'
import { sourceOf, translationFacts } from './stamps'

/** How one language of a document stands. */
export type LanguageOverview = {
  locale: Locale
  isSource: boolean
  hasText: boolean
  /** Readers see it. */
  isLive: boolean
  /** The draft says something else than readers see. */
  isAhead: boolean
  /** Everything that publishing asks for is filled in. */
  isFinished: boolean
  /** The instant at which the source changed, where this language is older. */
  olderThan: string | null
  /** What changed in the source since; null where that version is no longer kept. */
  changes: TextChange[] | null
  isMachineMade: boolean
  reviewedAt: string | null
  reviewedBy: string | null
}

type Target = { req: PayloadRequest; type: FeedCollection; id: string | number }

const read = async ({ req, type, id }: Target, draft: boolean): Promise<Row | undefined> => {
  const doc = await req.payload.findByID({
    collection: type,
    id,
    draft,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req: aside(req),
  })
  return doc ? { ...doc } : undefined
}

const nameOfUser = async (req: PayloadRequest, id: unknown): Promise<string | null> => {
  if (typeof id !== 'string' && typeof id !== 'number') return null
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  return user ? user.name || user.email : null
}

/** How the languages of a document stand; undefined where whoever asks may not see it. */
export const overviewOf = async (target: Target): Promise<LanguageOverview[] | undefined> => {
  const { req, type } = target
  const [draft, main] = [await read(target, true), await read(target, false)]
  if (!draft || !main) return undefined
  const fields = req.payload.collections[type].config.flattenedFields
  const published = main._status === 'published' ? main : {}
  const [live, finished] = [published, draft].map((whole) => completeLocales(fields, convertFields(fields, whole)))
  const facts = translationFacts(draft)
  const { reviewedBy } = isRow(draft.translation) ? draft.translation : {}
  const overviews: LanguageOverview[] = []
  for (const locale of locales) {
    const { olderThan, isMachineMade, reviewedAt } = translationStateOf(facts, locale)
    const hasText = isRow(draft.title) && !isBlank(draft.title[locale])
    const isOlder = olderThan !== undefined && hasText
    overviews.push({
      locale,
      isSource: locale === sourceOf(draft),
      hasText,
      isLive: live?.includes(locale) ?? false,
      isAhead: !isSameIn(fields, draft, published, locale),
      isFinished: finished?.includes(locale) ?? false,
      olderThan: isOlder ? olderThan : null,
      changes: isOlder
        ? await changesSince({ ...target, published, base: facts.madeFrom[locale] ?? facts.changedAt[locale] })
        : [],
      isMachineMade,
      reviewedAt: reviewedAt ?? null,
      reviewedBy: reviewedAt ? await nameOfUser(req, isRow(reviewedBy) ? reviewedBy[locale] : undefined) : null,
    })
  }
  return overviews
}

const changesSince = async (parameters: Target & { published: Row; base: string | undefined }): Promise<TextChange[] | null> => {
  const { req, type, id, published, base } = parameters
  const source = sourceOf(published)
  const before = base && (await publishedAsOf({ payload: req.payload, collection: type, id, source, at: base }))
  if (!before) return null
  const fields = req.payload.collections[type].config.flattenedFields
  return changesBetween({ fields, before, after: published, locale: source, language: languageOf(req) })
}
