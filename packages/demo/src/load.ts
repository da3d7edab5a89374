import {
  type ContentType,
  contentSchemas,
  documentPath,
  type FeedDocument,
  FeedLineError,
  LOCALES,
  type Locale,
  localeSchema,
  parseFeedLine,
  REFERABLE_TYPES,
  sectionPath,
} from '@ratusz/content-schemas'
import { demoContent } from './content/index.ts'
import { expandDate, expandDaysInText } from './days.ts'
import type { DemoContent } from './define.ts'
import { type Entry, listEntries, localisedEntries } from './entries.ts'
import { MarkdownError, markdownToRichText } from './markdown.ts'
import { originalFormat } from './media-format.ts'
import { DemoContentError, type DemoProblem } from './problems.ts'
import { parseReferenceUrl, portalPaths, referredType } from './references.ts'
import { timestampsOf } from './timestamps.ts'
import { translationOf } from './translations.ts'
import { haveSameLocales, problemsBetween } from './validate.ts'
import { type Position, walkContent } from './walk.ts'

/** The language in which the town writes first; links without a language lead to it. */
export const DEMO_LOCALE: Locale = 'pl'

/**
 * A document ready to load: `data` fits the contract, and references in it are keys of other documents. It is a
 * document of the feed with its key as the id; a picture's `original` describes the file that its key draws.
 */
export type LoadedDocument = FeedDocument & { key: string }

/**
 * The whole demonstration town, checked, in an order in which what fields refer to comes first (links between
 * texts may lead forward).
 *
 * @param today the day of loading, `YYYY-MM-DD`; relative days count from it
 * @param content what to load, the town as written unless given
 * @throws DemoContentError listing every problem by document, field and language
 */
export const demoDocuments = (parameters: { today: string; content?: DemoContent }): LoadedDocument[] => {
  const entries = listEntries(parameters.content ?? demoContent, parameters.today)
  const problems = problemsBetween(entries)
  const town: Town = { today: parameters.today, names: namesOf(entries), paths: pathsOf(entries) }
  const documents = entries.flatMap((entry) => loadEntry(entry, town, problems))
  if (problems.length > 0) throw new DemoContentError(problems)
  return documents
}

type Town = { today: string; names: ReadonlySet<string>; paths: ReadonlyMap<string, string> }

const namesOf = (entries: Entry[]) => new Set(entries.map(({ type, key }) => `${type}/${key}`))

// Every address on the portal, and under `ref:type/key` the Polish address of each document.
const pathsOf = (entries: Entry[]): Map<string, string> => {
  const paths = new Map<string, string>([['/', '/']])
  const add = (path: string) => paths.set(path, path)
  for (const locale of LOCALES)
    for (const section of ['search', 'siteMap', 'accessibility', ...REFERABLE_TYPES] as const)
      if (section !== 'pages') add(sectionPath(section, locale, DEMO_LOCALE))
  for (const { type, key, slugs } of entries) {
    const paged = REFERABLE_TYPES.find((candidate) => candidate === type)
    if (!paged) continue
    for (const [locale, slug] of localisedEntries(slugs ?? {})) {
      const path = documentPath({ type: paged, slug, locale, defaultLocale: DEMO_LOCALE })
      add(path)
      if (locale === DEMO_LOCALE) paths.set(`ref:${type}/${key}`, path)
    }
  }
  return paths
}

const loadEntry = (entry: Entry, town: Town, problems: DemoProblem[]): LoadedDocument[] => {
  const { type, key, titles, slugs } = entry
  const { key: _key, ...authored } = entry.authored
  const locales = titles ? localisedEntries(titles).map(([locale]) => locale) : [...LOCALES]
  const report = (position: Position, message: string) => problems.push(problemAt(entry, position, message))
  const translation = translationOf({ type, key, today: town.today })
  const value = {
    ...authored,
    ...(slugs && { slug: slugs }),
    ...(type === 'media' && fileOf(key, report)),
    ...(translation && { translation }),
  }
  const data = walkContent({ schema: contentSchemas[type], value, visitor: visitorOf({ type, town, locales, report }) })
  const line = { kind: 'document', type, id: key, locales, ...timestampsOf({ type, key, data, today: town.today }), data }
  try {
    const document = parseFeedLine(line)
    return document.kind === 'document' ? [{ ...document, key }] : []
  } catch (error) {
    if (!(error instanceof FeedLineError)) throw error
    for (const { path, message } of error.issues)
      report({ path: path.split('.').filter((part, index) => index > 0 || part !== 'data'), field: '' }, message)
    return []
  }
}

const fileOf = (key: string, report: Report) => {
  const known = originalFormat(key)
  if (!known) {
    report({ path: ['key'], field: 'key' }, 'no picture or printable document has this name')
    return {}
  }
  const { filename, ...format } = known
  return { filename, original: { url: `/media/${filename}`, filesize: 0, ...format }, sizes: [] }
}

type Report = (position: Position, message: string) => void

const visitorOf = (parameters: { type: ContentType; town: Town; locales: Locale[]; report: Report }) => {
  const { type, town, locales, report } = parameters
  const { today } = town
  const textIn = (text: string, position: Position) => {
    const expanded = expandDaysInText({ text, locale: position.locale ?? DEMO_LOCALE, today })
    if (expanded.includes('{{')) report(position, 'a token that is not {{day+N}}')
    return expanded
  }
  return {
    localised: (present: Locale[], position: Position) => {
      if (
        position.field === 'searchSynonyms' ||
        position.path.includes('translation') ||
        present.length === 0 ||
        haveSameLocales(present, locales)
      )
        return
      report(position, `is in ${present.join(', ')}, but the document is in ${locales.join(', ')}`)
    },
    text: textIn,
    date: (value: string) => expandDate(value, today),
    richText: (value: unknown, position: Position) => {
      if (typeof value !== 'string') return value
      try {
        const richText = markdownToRichText(textIn(value, position), (reference) =>
          town.names.has(`${reference.type}/${reference.key}`) ? reference.key : undefined,
        )
        for (const path of portalPaths(richText)) if (pathTo(path, town) === undefined) report(position, nothingAt(path))
        return richText
      } catch (error) {
        if (!(error instanceof MarkdownError)) throw error
        for (const problem of error.problems) report(position, problem)
        return { root: { type: 'root', children: [] } }
      }
    },
    id: (value: string, position: Position) => {
      const referred = referredType(position.field, type)
      if (!referred || !town.names.has(`${referred}/${value}`))
        report(position, `there is no ${referred ?? 'document'} "${value}"`)
      return value
    },
    reference: (value: unknown, position: Position) => {
      const { type: referred, id } = typeof value === 'object' ? { type: '', id: '', ...value } : { type: '', id: '' }
      if (!town.names.has(`${referred}/${id}`)) report(position, `there is no ${referred} "${id}"`)
      return value
    },
    linkUrl: (value: string, position: Position) => {
      const isOurs = value.startsWith('/') || parseReferenceUrl(value) !== undefined
      const path = isOurs ? pathTo(value, town) : value
      if (path === undefined) report(position, nothingAt(value))
      return path ?? value
    },
  }
}

const pathTo = (address: string, { paths }: Town): string | undefined => paths.get(address.replace(/[?#].*$/u, ''))

const nothingAt = (address: string): string => `there is nothing at ${address}: write ref:type/key`

const problemAt = ({ type, key }: Entry, { path, locale }: Position, message: string): DemoProblem => {
  const last = path.at(-1)
  const language = locale ?? localeSchema.safeParse(last).data
  const field = (language && last === language ? path.slice(0, -1) : path).join('.')
  return { type, key, field, message, ...(language && { locale: language }) }
}
