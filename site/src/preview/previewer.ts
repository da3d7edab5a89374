import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type FeedDocument, type Locale, parseFeedLine, REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import type { PreviewOrder, PreviewPage } from '@ratusz/publisher/preview'
import { sourcesOf } from '../build/builder.ts'
import { type Documents, openDocuments } from '../build/documents.ts'
import { createFacts } from '../build/facts.ts'
import { loadRenderer, type Renderer, rendererStamp } from '../build/renderer.ts'
import type { BuildSettings } from '../content/settings.ts'
import { fill } from '../i18n/plural.ts'
import { previewMessages } from '../i18n/preview.ts'
import { dayIn } from '../lib/days.ts'
import { derivePalette, paletteCss } from '../palette/palette.ts'
import { documentRoute, fixedRoutes } from '../routes/routes.ts'
import type { Route } from '../routes/view.ts'
import { instantText } from '../view/instant-text.ts'
import { openPageSource, type PageSource } from '../view/site.ts'
import { readDraft } from './draft.ts'
import { MARK_STYLE, markAsPreview } from './mark.ts'
import { overlaid } from './overlay.ts'
import { openPictures } from './pictures.ts'
import { previewPolicy } from './policy.ts'

export type Previewer = {
  /** @throws where the draft cannot be mended, or a template fails on it */
  render: (order: PreviewOrder) => Promise<PreviewPage>
  /** Where the file of a style sheet, font or picture lies; undefined where there is none. @param name as the release names it */
  asset: (name: string) => string | undefined
  close: () => void
}

type Parameters = {
  settings: BuildSettings
  /** The builder's database: what is published. It is read, never written. */
  memory: string
  now: () => Date
  /** Told, in one line, of a picture that cannot be had. */
  warn: (message: string) => void
}

/** Opens the templates and the published content for previews. */
export const openPreviewer = async ({ settings, memory, now, warn }: Parameters): Promise<Previewer> => {
  const renderer = await loadRenderer(rendererStamp())
  const db = new DatabaseSync(memory)
  db.exec('PRAGMA busy_timeout = 5000')
  const documents = openDocuments(db)
  db.exec('PRAGMA query_only = ON')
  const folder = path.join(settings.dataDir, 'cache/preview')
  await rm(folder, { recursive: true, force: true })
  const pictures = await openPictures({
    documents,
    published: settings.mediaCache,
    folder,
    source: sourcesOf(settings).media,
    warn,
  })
  const reread = rereading(db, documents)
  return {
    render: async (order) => {
      if (reread()) pictures.forgetNames()
      const { draft, locale } = order
      const today = dayIn(now(), settings.timezone)
      const document = readDraft({ draft, locale, today })
      const over = [document, ...order.media.flatMap(readMedia)]
      const pages = overlaid(documents, over)
      const mediaNames = await pictures.namesFor({ over, portal: pages.ofType('portal')[0]?.data })
      const { locales, defaultLocale, portalUrl, timezone } = settings
      const languages = { locales, defaultLocale }
      const site = openPageSource({ documents: pages, facts: createFacts(), mediaNames, languages, portalUrl, timezone, today })
      const route = routeOf(site, document, locale)
      const html = await renderer.render({ site, route })
      return present({ order, site, route, html })
    },
    asset: (name) => assetFile(renderer, name) ?? pictures.file(name),
    close: () => db.close(),
  }
}

/** Takes in what the builder has published meanwhile, and says whether there was something. https://www.sqlite.org/pragma.html#pragma_data_version */
const rereading = (db: DatabaseSync, documents: Documents): (() => boolean) => {
  const version = db.prepare('PRAGMA data_version')
  let known = version.get()?.data_version
  return () => {
    const current = version.get()?.data_version
    if (current === known) return false
    documents.reread()
    known = current
    return true
  }
}

const readMedia = (line: unknown): FeedDocument[] => {
  const document = parseFeedLine(line)
  return document.kind === 'document' && document.type === 'media' ? [document] : []
}

const isPaged = (document: FeedDocument): document is Extract<FeedDocument, { type: Reference['type'] }> =>
  REFERABLE_TYPES.some((type) => type === document.type)

/** The page that shows a document; where its address is another's, it is shown as if it had that all the same. */
const routeOf = ({ addresses, languages }: PageSource, document: FeedDocument, locale: Locale): Route => {
  const home = fixedRoutes(languages, locale).find(({ view }) => view.kind === 'home')
  if (!home) throw new Error('every portal has a home page')
  if (!isPaged(document)) return home
  const path = addresses.of(document, locale) ?? home.path
  return (
    documentRoute(
      { addresses: { of: (reference, other) => addresses.of(reference, other) ?? path }, languages },
      document,
      locale,
    ) ?? {
      ...home,
      view: { kind: 'document', type: document.type, id: document.id },
      contentLocale: document.locales[0] ?? locale,
    }
  )
}

const present = (parameters: { order: PreviewOrder; site: PageSource; route: Route; html: string }): PreviewPage => {
  const { order, site, route, html } = parameters
  const { locale, assets, languages, until } = order
  const { portalUrl, timezone } = site
  const previews = new Map(
    site.languages.locales.flatMap((other): [string, string][] => {
      const [from, to] = [route.paths[other], languages[other]]
      return from !== undefined && to !== undefined ? [[from, to]] : []
    }),
  )
  const note = until && fill(previewMessages[locale].until, { time: instantText({ locale, timezone }, until) })
  const styles = [paletteCss(derivePalette(site.content.portal.themeColour)), MARK_STYLE]
  return {
    html: markAsPreview(html, { locale, portalUrl, assets, previews, note }),
    policy: previewPolicy({ styles, portalUrl }),
  }
}

const assetFile = (renderer: Renderer, name: string): string | undefined => {
  const file = renderer.assets.get(name)
  return file !== undefined && existsSync(file) ? file : undefined
}
