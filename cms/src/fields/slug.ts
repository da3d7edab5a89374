import { type Locale, localeSchema, RESERVED_SEGMENTS, SLUG_MAX_LENGTH, slugify } from '@ratusz/content-schemas'
import { type CollectionSlug, type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { aside } from '../hooks/aside'
import { fieldLabels } from '../messages/fields'
import { errorText } from '../messages/translate'
import { collectionOf } from '../references/targets'
import { defaultLocale } from '../settings'
import { inItsLanguage } from './namedLanguage'
import { isRecord, type Judge } from './validate'

const localeOf = (locale: unknown): Locale => {
  const parsed = localeSchema.safeParse(locale)
  return parsed.success ? parsed.data : defaultLocale
}

/**
 * Makes the slug from the title where none is given; what is given is brought into shape. Until the
 * first publication a slug that came from the title follows it (autosave sees half-typed titles).
 */
export const fillSlug: FieldHook = ({ value, data, originalDoc, req, siblingData }) => {
  const locale = localeOf(req.locale)
  const title: unknown = data?.title ?? originalDoc?.title
  const fromTitle = slugOf(title, locale)
  const given = slugOf(value, locale)
  if (given === undefined) {
    // Absent, neither null nor empty: two of those would be the same address twice.
    if (fromTitle === undefined) delete siblingData.slug
    return fromTitle
  }
  const isFollowing = !originalDoc?.publishedAt && given === originalDoc?.slug && isMadeFrom(originalDoc?.title, given, locale)
  return isFollowing ? (fromTitle ?? given) : given
}

/** A copy gets no slug of the original's: its titles make new ones, in each language when it is saved there. */
export const dropSlug: FieldHook = () => undefined

const slugOf = (text: unknown, locale: Locale): string | undefined =>
  typeof text === 'string' ? slugify(text, locale) || undefined : undefined

/** A slug with a number behind it, cut so that it stays within its length. */
const numbered = (slug: string, number: number): string => {
  const ending = `-${number}`
  return `${slug.slice(0, SLUG_MAX_LENGTH - ending.length).replace(/-+$/u, '')}${ending}`
}

const isMadeFrom = (title: unknown, slug: string, locale: Locale): boolean => {
  const fromTitle = slugOf(title, locale)
  if (fromTitle === undefined) return false
  const [, number] = /-(\d+)$/u.exec(slug) ?? []
  return slug === fromTitle || (number !== undefined && slug === numbered(fromTitle, Number(number)))
}

type Address = { req: PayloadRequest; type: CollectionSlug; id: string | number | undefined; slug: string }

const isReserved = (type: CollectionSlug, slug: string): boolean => type === 'pages' && RESERVED_SEGMENTS.has(slug)

const isTaken = async ({ req, type, id, slug }: Address): Promise<boolean> => {
  if (isReserved(type, slug)) return true
  const { totalDocs } = await req.payload.count({
    collection: type,
    locale: localeOf(req.locale),
    overrideAccess: true,
    req: aside(req),
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  })
  return totalDocs > 0
}

const takenText = (req: PayloadRequest, type: CollectionSlug, slug: string): string =>
  errorText(req, isReserved(type, slug) ? 'slugReserved' : 'slugTaken')

/** Has a form mark an address that {@link refuseTakenSlug} refuses when it is saved. */
export const isSlugFree: Judge = async (value, { req, data, id, collectionSlug, event }) => {
  const type = collectionOf(req, collectionSlug)?.slug
  if (event !== 'onChange' || typeof value !== 'string' || !type) return true
  const title = isRecord(data) ? data.title : undefined
  if (isMadeFrom(title, value, localeOf(req.locale)) || !(await isTaken({ req, type, id, slug: value }))) return true
  return takenText(req, type, value)
}

/**
 * Keeps slugs unique per type and language. A slug made from a title gets a number; one that
 * somebody typed is refused, so that nobody finds another address than they wrote.
 */
export const refuseTakenSlug: FieldHook = async ({ value, data, originalDoc, req, collection, siblingData }) => {
  if (typeof value !== 'string' || value === '' || !collection) return value
  const locale = localeOf(req.locale)
  const title: unknown = data?.title ?? siblingData.title
  const isMadeFromTitle = isMadeFrom(title, value, locale)
  const type = collection.slug
  const isGone = (slug: string): Promise<boolean> => isTaken({ req, type, id: originalDoc?.id, slug })

  if (!(await isGone(value))) return value
  const base = slugOf(title, locale)
  if (isMadeFromTitle && base !== undefined) {
    for (let number = 2; number < 1000; number += 1) if (!(await isGone(numbered(base, number)))) return numbered(base, number)
  }
  throw new ValidationError(
    {
      collection: type,
      errors: [{ path: 'slug', label: fieldLabels.slug, message: inItsLanguage(req, takenText(req, type, value)) }],
      req,
    },
    req.t,
  )
}
