import { type Locale, localeSchema } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../settings'

const EVERY_LANGUAGE = 'publishesEveryLanguage'
const WITH_SOURCE = 'publishesWithSource'

type Context = Pick<PayloadRequest, 'context'>

/** The language of a request's content. */
export const languageOf = (req: Pick<PayloadRequest, 'locale'>): Locale =>
  localeSchema.safeParse(req.locale).data ?? defaultLocale

/** Whether what is being saved is for readers, not a draft. */
export const isPublishing = (req: Context, data: Record<string, unknown>): boolean =>
  data._status === 'published' && req.context.isSavingDraft !== true

export const writesEveryLanguage = (req: Context): boolean => req.context[EVERY_LANGUAGE] === true

/** Whether what is published goes out together with its source. */
export const isWithItsSource = (req: Context): boolean => req.context[WITH_SOURCE] === true

const marked =
  (mark: string) =>
  async <T>(req: Context, work: () => Promise<T>): Promise<T> => {
    const before = req.context[mark]
    req.context[mark] = true
    try {
      return await work()
    } finally {
      req.context[mark] = before
    }
  }

/** Publishes what it writes in all languages at once: for the demonstration and imports, which write whole documents. */
export const inEveryLanguage = marked(EVERY_LANGUAGE)

/** Publishes translations together with their source: they are taken to say what it says. */
export const withTheirSource = marked(WITH_SOURCE)
