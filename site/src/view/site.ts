import { contentSchemas, type Locale } from '@ratusz/content-schemas'
import { type AnswerBook, createAnswerBook } from '../build/answers.ts'
import type { Documents } from '../build/documents.ts'
import { type Facts, trackContent } from '../build/facts.ts'
import type { Content, Listing } from '../content/model.ts'
import { addDays, instantOf } from '../lib/days.ts'
import { calendarMonths } from '../lib/event-months.ts'
import { createMediaLibrary } from '../media/library.ts'
import type { MediaNames } from '../media/media-cache.ts'
import { type Addresses, createAddresses, type Languages } from '../routes/addresses.ts'
import { listsIn } from '../routes/lists.ts'
import { buildRoutes } from '../routes/routes.ts'
import type { Route } from '../routes/view.ts'
import { type Context, createContext } from './context.ts'

/** Everything that a page is made from. */
export type PageSource = {
  content: Content
  addresses: Addresses
  answers: AnswerBook
  languages: Languages
  portalUrl: string
  timezone: string
  /** The context of words in `locale` on a page of `linkLocale`. */
  contextFor: (locale: Locale, linkLocale?: Locale) => Context
}

/** Everything that all pages are made from. */
export type Site = PageSource & { routes: Route[]; listing: Listing }

/** Documents that pages can be made of. */
export type Pages = Listing & Pick<Documents, 'whole'>

type Sources = {
  documents: Pages
  facts: Facts
  mediaNames: MediaNames
  languages: Languages
  portalUrl: string
  timezone: string
  /** The day in the town's time zone. */
  today: string
}

/**
 * Opens the content for one build. What its pages read is noted in `facts`.
 *
 * @throws ContentError where addresses clash
 */
export const openSite = (sources: Sources): Site => {
  const { documents, languages, today } = sources
  const source = openPageSource(sources)
  const routes = buildRoutes({
    listing: documents,
    addresses: source.addresses,
    languages,
    listsIn: (locale) => listsIn(documents, locale, languages, today),
    months: calendarMonths(documents.ofType('events'), today),
  })
  return { ...source, routes, listing: documents }
}

/** Opens the content for pages that are named one by one. */
export const openPageSource = (sources: Sources): PageSource => {
  const { documents, facts, mediaNames, languages, portalUrl, timezone, today } = sources
  const answers = createAnswerBook({ listing: documents, languages, today })
  const addresses = createAddresses(documents, languages)
  // A town that has not saved its settings yet gets the defaults.
  const defaults = { portal: contentSchemas.portal.parse({ name: { pl: 'Ratusz' } }) }
  const content = trackContent({ listing: documents, whole: documents.whole, answers, facts, defaults })
  const noted: Addresses = {
    of: (reference, locale) => {
      const path = addresses.of(reference, locale)
      facts.note(`path:${locale}:${reference.type}/${reference.id}`, path ?? '')
      return path
    },
  }
  const media = createMediaLibrary(content, mediaNames)
  const notedToday = () => {
    facts.note('today', today)
    return today
  }
  const nextDay = Date.parse(instantOf(addDays(today, 1), '00:00', timezone))
  const dayEnds = () => {
    facts.note('today', today)
    return nextDay
  }
  const contexts = new Map<string, Context>()
  const contextFor = (locale: Locale, linkLocale: Locale = locale): Context => {
    const key = `${locale}-${linkLocale}`
    const known = contexts.get(key)
    if (known) return known
    const frame = locale === linkLocale ? undefined : contextFor(linkLocale)
    const source = { content, addresses: noted, media, languages, timezone, today: notedToday, dayEnds }
    const context = createContext(source, locale, frame)
    contexts.set(key, context)
    return context
  }
  return {
    content,
    addresses,
    answers,
    languages,
    portalUrl,
    timezone,
    contextFor,
  }
}
