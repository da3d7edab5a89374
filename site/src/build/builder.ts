import path from 'node:path'
import { setCurrentDocument } from '../content/current.ts'
import type { FeedSource } from '../content/feed-client.ts'
import type { BuildSettings } from '../content/settings.ts'
import { dayIn } from '../lib/days.ts'
import { type MediaSource, openMediaCache } from '../media/media-cache.ts'
import { openSite } from '../view/site.ts'
import { refreshFacts } from './changed.ts'
import { digestOf } from './digest.ts'
import { createFacts } from './facts.ts'
import { indexesOf, makeIndex } from './indexes.ts'
import { type Output, outputsOf } from './outputs.ts'
import { loadRenderer, type Renderer } from './renderer.ts'
import { openState } from './state.ts'
import { syncDocuments } from './sync.ts'

/** Where the files of a release go. */
export type Target = {
  write: (name: string, content: string) => void
  /** Puts a file there that lies elsewhere on the disk. */
  link: (name: string, from: string) => void
  remove: (name: string) => void
}

export type Builder = {
  /** The release whose files `build` continues from; undefined where it will make every file. */
  release: () => string | undefined
  /**
   * Brings the target up to date with the content. Nothing is remembered of it before `keep`.
   *
   * @param parameters.isWhole make every file, whatever is remembered
   * @param parameters.withhold documents, as `type/id`, that stay as they were
   * @throws ContentError naming the document on which it failed, where it was one
   */
  build: (parameters: { target: Target; isWhole: boolean; withhold: ReadonlySet<string>; onPhase: (phase: BuildPhase) => void }) => Promise<void>
  /** Remembers what was built last as the content of a release. */
  keep: (release: string) => Promise<void>
  close: () => void
}

/** The steps of a build: reading the feed, fetching media, making pages, indexing them. */
export type BuildPhase = 'sync' | 'media' | 'render' | 'search'

const CMS_TIMEOUT_MS = 30_000

/**
 * Opens a builder with its memory.
 *
 * @param parameters.memory its database; `:memory:` for one build alone
 * @param parameters.warn told, in one line, when a build goes on without the CMS
 */
export const openBuilder = async (parameters: {
  settings: BuildSettings
  memory: string
  now: () => Date
  warn: (message: string) => void
}): Promise<Builder> => {
  const { settings, memory, now, warn } = parameters
  const { portalUrl, timezone, locales, defaultLocale } = settings
  const languages = { locales, defaultLocale }
  const renderer = await loadRenderer(path.join(settings.dataDir, 'cache/renderer'))
  const state = openState(memory)
  const mediaCache = await openMediaCache(settings.mediaCache)
  const sources = sourcesOf(settings)
  const stamp = digestOf(JSON.stringify([renderer.stamp, portalUrl, timezone, locales, defaultLocale]))
  // What an earlier version of the code made or read may not be what this one would.
  const isSame = () => state.get('stamp') === stamp
  const indexFolder = path.join(settings.dataDir, 'cache/index')
  let usedMedia: Record<string, string> = {}

  return {
    release: () => (isSame() ? state.get('release') : undefined),
    build: async ({ target, isWhole, withhold, onPhase }) => {
      state.begin()
      if (!isSame()) state.forget()
      if (isWhole) state.forgetFiles()
      onPhase('sync')
      await syncDocuments({ state, source: sources.feed, withhold, warn })
      onPhase('media')
      const media = [...state.documents.usedMedia()].flatMap((id) => state.documents.whole('media', id) ?? [])
      usedMedia = await mediaCache.ensure(media, sources.media)
      onPhase('render')
      const today = dayIn(now(), timezone)
      const changes = { ...state.documents.takeChanges(), isNewDay: state.get('today') !== today }
      const facts = createFacts(state.facts())
      const site = openSite({ documents: state.documents, facts, mediaNames: usedMedia, languages, portalUrl, timezone, today })
      const { changed } = facts.refresh((known) => refreshFacts(known, { changes, answers: site.answers, addresses: site.addresses }))
      const names = new Set<string>()
      for (const output of outputsOf(site, renderer)) {
        names.add(output.name)
        const input = digestOf(output.input)
        const before = state.files.get(output.name)
        if (before?.input === input && !before.reads.some((fact) => changed.has(fact))) continue
        const { value, read } = await facts.record(output.make)
        const content = digestOf(value)
        if (before?.content !== content) put(target, output, value)
        state.setFile({ name: output.name, input, content, reads: read })
      }
      setCurrentDocument(undefined)
      for (const [name, from] of fixedFiles(renderer, usedMedia, mediaCache.folder)) {
        names.add(name)
        if (state.files.has(name)) continue
        target.link(name, from)
        state.setFile({ name, input: '', content: '', reads: [] })
      }
      onPhase('search')
      for (const index of indexesOf(site, state.documents)) {
        const input = digestOf(index.input)
        const before = state.files.get(index.name)
        const known = [...state.files.keys()].filter((name) => name.startsWith(index.prefix))
        names.add(index.name)
        if (before?.input === input && !before.reads.some((fact) => changed.has(fact))) {
          for (const name of known) names.add(name)
          continue
        }
        const { files, read } = await makeIndex(index, path.join(indexFolder, index.prefix), facts)
        for (const { name, content, from } of files) {
          names.add(name)
          if (state.files.get(name)?.content !== content) target.link(name, from)
          state.setFile({ name, input: '', content, reads: [] })
        }
        state.setFile({ name: index.name, input, content: '', reads: read })
      }
      for (const name of state.files.keys())
        if (!names.has(name)) {
          target.remove(name)
          state.removeFile(name)
        }
      state.saveFacts(facts.all())
      state.set('today', today)
      state.set('stamp', stamp)
    },
    keep: async (release) => {
      state.set('release', release)
      state.commit()
      await mediaCache.forgetOthers(usedMedia)
    },
    close: state.close,
  }
}

// A file without content has no line in it to say: it is left out.
const put = (target: Target, { name }: Output, content: string): void => {
  if (content === '') target.remove(name)
  else target.write(name, content)
}

const sourcesOf = ({ feedFile, cmsUrl, feedToken }: BuildSettings): { feed: FeedSource; media: MediaSource } => {
  if (feedFile !== undefined) return { feed: { file: feedFile }, media: { folder: path.join(path.dirname(feedFile), 'media') } }
  const access = { cmsUrl, token: feedToken, timeoutMs: CMS_TIMEOUT_MS }
  return { feed: { access }, media: { access } }
}

/** Files that are not made but put there: their names hold their content. */
const fixedFiles = (renderer: Renderer, media: Record<string, string>, folder: string): Map<string, string> =>
  new Map([
    ...renderer.assets,
    ...[...new Set(Object.values(media))].map((name): [string, string] => [`media/${name}`, path.join(folder, name)]),
  ])
