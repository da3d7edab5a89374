import { homePath, type Locale, type Localised, type Reference, type Section, sectionPath } from '@ratusz/content-schemas'
import type { Content } from '../content/model.ts'
import { type Formats, formatsOf } from '../i18n/formats.ts'
import { type Messages, messages } from '../i18n/messages.ts'
import { choosePlural, fill, type Plural } from '../i18n/plural.ts'
import { safeUrl } from '../lib/safe-url.ts'
import type { MediaLibrary } from '../media/library.ts'
import type { Addresses, Languages } from '../routes/addresses.ts'
import { samePageIn } from '../routes/same-page.ts'

/** A text and the language that it is in, which may not be the page's. */
export type Said<T = string> = { value: T; locale: Locale }

/**
 * What a component needs to know of the page that it stands on. `locale` is the language of its words; `linkLocale` that of the
 * pages it links to. They differ only inside a document that is missing in the page's language.
 */
export type Context = {
  locale: Locale
  linkLocale: Locale
  m: Messages
  f: Formats
  /** The town's time zone (IANA). */
  timezone: string
  /** The day of the build there. */
  today: string
  /** The instant at which that day ends there, in milliseconds. */
  dayEnds: number
  content: Content
  media: MediaLibrary
  /** A localised value in the context's language, else in the nearest there is. */
  pick: <T>(localised: Localised<T>) => Said<T> | undefined
  /** The same, the text alone; empty where there is none. */
  say: (localised: Localised<string>) => string
  /** A message in the form that a number takes. */
  count: (forms: Plural, n: number, values?: Record<string, string>) => string
  href: (reference: Reference) => string | undefined
  section: (section: Section) => string
  /** An address that an editor typed, safe to link to and in the page's language; undefined where it is not safe. */
  link: (url: string) => string | undefined
  homeHref: string
  /** The language whose addresses have no prefix. */
  defaultLocale: Locale
  /** The context of the page's own language: this one, but inside a document that is missing in it. */
  frame: Context
}

export type ContextSource = {
  content: Content
  addresses: Addresses
  media: MediaLibrary
  languages: Languages
  timezone: string
  /** Tells the day, and notes that it was asked for. */
  today: () => string
  dayEnds: () => number
}

/** A context for words in `locale` on a page whose own language is that of `frame`; without one, its own. */
export const createContext = (source: ContextSource, locale: Locale, frame?: Context): Context => {
  const linkLocale = frame?.locale ?? locale
  const { content, addresses, media, languages, timezone, today, dayEnds } = source
  const order = [locale, languages.defaultLocale, ...languages.locales]
  const pick = <T>(localised: Localised<T>): Said<T> | undefined => {
    for (const candidate of order) {
      const value = localised[candidate]
      if (value !== undefined) return { value, locale: candidate }
    }
    return undefined
  }
  const own: Context = {
    locale,
    linkLocale,
    m: messages[locale],
    f: formatsOf(locale),
    timezone,
    get today() {
      return today()
    },
    get dayEnds() {
      return dayEnds()
    },
    content,
    media,
    pick,
    say: (localised) => pick(localised)?.value ?? '',
    count: (forms, n, values = {}) => fill(choosePlural(forms, n, locale), { n, ...values }),
    href: (reference) => addresses.of(reference, linkLocale),
    section: (section) => sectionPath(section, linkLocale, languages.defaultLocale),
    link: (url) => safeUrl(samePageIn(source, url, linkLocale)),
    homeHref: homePath(linkLocale, languages.defaultLocale),
    defaultLocale: languages.defaultLocale,
    get frame() {
      return frame ?? own
    },
  }
  return own
}
