import type { Locale } from '@ratusz/content-schemas'
import { ContentError } from '../content/errors.ts'
import { type Content, createContent } from '../content/model.ts'
import type { BuildSettings } from '../content/settings.ts'
import { readStore } from '../content/store.ts'
import { dayIn } from '../lib/days.ts'
import { createMediaLibrary } from '../media/library.ts'
import { readMediaNames } from '../media/media-cache.ts'
import { createAddresses, type Languages } from '../routes/addresses.ts'
import { type List, listsIn } from '../routes/lists.ts'
import { buildRoutes } from '../routes/routes.ts'
import type { Route } from '../routes/view.ts'
import { type Context, createContext } from './context.ts'

/** Everything that pages are made from, read once per build. */
export type Site = {
  content: Content
  languages: Languages
  portalUrl: string
  timezone: string
  routes: Route[]
  /** Every list in one language. */
  listsIn: (locale: Locale) => List[]
  /** The context of words in `locale` on a page of `linkLocale`. */
  contextFor: (locale: Locale, linkLocale?: Locale) => Context
}

/**
 * Opens the content of a build.
 *
 * @throws ContentError where there is none, where it does not fit the contract, or where addresses clash
 */
export const openSite = async (settings: BuildSettings): Promise<Site> => {
  const store = await readStore(settings.contentFile)
  if (!store) throw new ContentError(`there is no content at ${settings.contentFile}: start the CMS first`)
  const content = createContent(store.documents.values())
  const languages = { locales: settings.locales, defaultLocale: settings.defaultLocale }
  const today = dayIn(settings.now, settings.timezone)
  const addresses = createAddresses(content, languages)
  const media = createMediaLibrary(content, await readMediaNames(settings.mediaCache))
  const lists = new Map(languages.locales.map((locale) => [locale, listsIn(content, locale, languages, today)]))
  const listsOf = (locale: Locale): List[] => lists.get(locale) ?? []
  const contexts = new Map<string, Context>()
  const contextFor = (locale: Locale, linkLocale: Locale = locale): Context => {
    const key = `${locale}-${linkLocale}`
    const frame = locale === linkLocale ? undefined : contextFor(linkLocale)
    const context = contexts.get(key) ?? createContext({ content, addresses, media, languages, today }, locale, frame)
    contexts.set(key, context)
    return context
  }
  return {
    content,
    languages,
    portalUrl: settings.portalUrl,
    timezone: settings.timezone,
    routes: buildRoutes({ content, addresses, languages, listsIn: listsOf }),
    listsIn: listsOf,
    contextFor,
  }
}
