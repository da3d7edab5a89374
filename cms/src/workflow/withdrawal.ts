import { documentPath, LOCALES, type Locale, linkUrlSchema, REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { aside } from '../hooks/aside'
import { withoutDeploys } from '../publishing/request'
import { defaultLocale, locales } from '../settings'

type Row = Record<string, unknown>

/** What readers find at the address of a text that was taken off the portal. */
export const withdrawalSchema = z.discriminatedUnion('kind', [
  /** The portal's own words: the page is gone. */
  z.object({ kind: z.literal('gone') }),
  /** Another address, for good. */
  z.object({ kind: z.literal('moved'), to: z.string().trim().max(2000).pipe(linkUrlSchema) }),
  /** Why it was taken off, in the default language at least. */
  z.object({
    kind: z.literal('withdrawn'),
    explanation: z
      .partialRecord(z.enum(LOCALES), z.string().trim().max(1000))
      .refine((words) => Boolean(words[defaultLocale]), { path: [defaultLocale] }),
  }),
])
export type Withdrawal = z.infer<typeof withdrawalSchema>

const WITHDRAWAL = 'withdrawal'

/** Has what the work takes off the portal leave this behind at its addresses. */
export const withWithdrawal = async <T>(
  req: Pick<PayloadRequest, 'context'>,
  withdrawal: Withdrawal,
  work: () => Promise<T>,
): Promise<T> => {
  req.context[WITHDRAWAL] = withdrawal
  try {
    return await work()
  } finally {
    delete req.context[WITHDRAWAL]
  }
}

/** Without a word about it, what is taken off is gone. */
const withdrawalIn = (req: Pick<PayloadRequest, 'context'>): Withdrawal =>
  withdrawalSchema.safeParse(req.context[WITHDRAWAL]).data ?? { kind: 'gone' }

const isPaged = (type: string): type is Reference['type'] => REFERABLE_TYPES.some((item) => item === type)

const textIn = (value: unknown, locale: Locale): string | undefined => {
  const words: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined
  return typeof words === 'string' && words.trim() !== '' ? words : undefined
}

/** The addresses of a document as it was read in all languages. */
export const addressesIn = (type: string, row: Row): { locale: Locale; path: string }[] =>
  isPaged(type)
    ? locales.flatMap((locale) => {
        const slug = textIn(row.slug, locale)
        return slug === undefined ? [] : [{ locale, path: documentPath({ type, slug, locale, defaultLocale }) }]
      })
    : []

/** Every address at which readers find a document: in a language that it is not written in, under the name of the default one. */
const addressesShown = (type: string, row: Row): { locale: Locale; path: string }[] => {
  const fallback = textIn(row.slug, defaultLocale)
  const slugs = Object.fromEntries(locales.map((locale) => [locale, textIn(row.slug, locale) ?? fallback]))
  return addressesIn(type, { slug: slugs })
}

const withAndWithoutSlash = (path: string): string[] => [path.replace(/\/+$/u, ''), path.replace(/\/*$/u, '/')]

const isFrom = (paths: string[]): Where => ({ from: { in: paths.flatMap(withAndWithoutSlash) } })

/** Leaves at each address of a document that readers see no longer what they find there now. */
export const leaveWithdrawal = async (parameters: { req: PayloadRequest; type: string; before: Row }): Promise<void> => {
  const { req, type, before } = parameters
  const withdrawal = withdrawalIn(req)
  await reclaimAddresses({ req, type, row: before })
  await withoutDeploys(req, async () => {
    for (const { locale, path } of addressesShown(type, before))
      await req.payload.create({
        collection: 'redirects',
        data: { from: path, ...rowOf({ withdrawal, locale, titles: before.title }) },
        overrideAccess: true,
        req: aside(req),
      })
  })
}

const rowOf = (parameters: { withdrawal: Withdrawal; locale: Locale; titles: unknown }) => {
  const { withdrawal, locale, titles } = parameters
  if (withdrawal.kind === 'moved') return { status: '301' as const, to: withdrawal.to }
  if (withdrawal.kind === 'gone') return { status: '410' as const }
  const words = withdrawal.explanation[locale]
  const language = words ? locale : defaultLocale
  return {
    status: '410' as const,
    language,
    title: textIn(titles, language) ?? textIn(titles, defaultLocale) ?? null,
    explanation: words || withdrawal.explanation[defaultLocale] || null,
  }
}

/** A page is at these addresses again: what led away from them, or said that nothing is there, goes. */
export const reclaimAddresses = async (parameters: { req: PayloadRequest; type: string; row: Row }): Promise<void> => {
  const { req, type, row } = parameters
  const paths = addressesShown(type, row).map(({ path }) => path)
  if (paths.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: isFrom(paths),
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: aside(req),
  })
  if (docs.length === 0) return
  const where: Where = { id: { in: docs.map(({ id }) => id) } }
  await withoutDeploys(req, () => req.payload.delete({ collection: 'redirects', where, overrideAccess: true, req: aside(req) }))
}
