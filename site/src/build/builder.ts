import path from 'node:path'
import { setCurrentDocument } from '../content/current.ts'
import type { FeedSource } from '../content/feed-client.ts'
import type { BuildSettings } from '../content/settings.ts'
import { dayIn } from '../lib/days.ts'
import { crestIcons } from '../media/crest-icons.ts'
import { type MediaNames, type MediaSource, openMediaCache } from '../media/media-cache.ts'
import { openSite, type Site } from '../view/site.ts'
import { refreshFacts } from './changed.ts'
import { digestOf } from './digest.ts'
import { type Changes, createFacts, type Facts } from './facts.ts'
import { type Index, indexesOf, indexFile, type MadeIndex, makeIndex, readIndex } from './indexes.ts'
import { alertsOf, outputsOf } from './outputs.ts'
import { loadRenderer, type Renderer, rendererStamp } from './renderer.ts'
import { openState, type State } from './state.ts'
import { syncDocuments } from './sync.ts'

/** Where the files of a release go. */
export type Target = {
  write: (name: string, content: string) => void | Promise<void>
  /** Puts a file there that lies elsewhere on the disk. */
  link: (name: string, from: string) => void | Promise<void>
  remove: (name: string) => void
}

export type BuildOrder = {
  target: Target
  /** Make every file, whatever is remembered. */
  isWhole: boolean
  /** Whether nothing but late indexes may come later: see `staleIndexes`. */
  isComplete: boolean
  /** Take in only the indexes that lie ready: the pages stay those of the release, whatever the content and the day are by now. */
  isFollowUp?: boolean
  /** Whether it is the only build there will be, so that it has to make too what takes long. */
  isOnly?: boolean
  onPhase: (phase: BuildPhase) => void
  /** Given, before any page is made, the files that readers need not wait for (see `alertsOf`), in each build. */
  onAhead?: (file: { name: string; content: string }) => void
}

export type Builder = {
  /** The release whose files `build` continues from; undefined where it will make every file. */
  release: () => string | undefined
  /**
   * Brings the target up to date with the content. Nothing is remembered of it before `keep`.
   *
   * @throws ContentError naming the document on which it failed, where it was one
   */
  build: (order: BuildOrder) => Promise<void>
  /** Remembers what was built last as the content of a release. */
  keep: (release: string) => Promise<void>
  /**
   * The indexes that are behind the pages that were built last. A build takes in those that lie ready (see `makeIndexes`). It makes
   * itself only those that pages lead to and that there never were; where it is to be complete, all that there never were but those
   * that are late; where it is the only one, these too.
   */
  staleIndexes: () => StaleIndex[]
  close: () => void
}

/** An index that is behind; `isLate` as it says itself. */
export type StaleIndex = Pick<Index, 'name' | 'isLate'>

/** The steps of a build: reading the feed, fetching media, making pages, indexing them. */
export type BuildPhase = 'sync' | 'media' | 'render' | 'search'

type Parameters = {
  settings: BuildSettings
  /** The database of what is remembered; `:memory:` for one build alone. */
  memory: string
  now: () => Date
  /** Told, in one line, when a build goes on without the CMS. */
  warn: (message: string) => void
}

const CMS_TIMEOUT_MS = 30_000

/** Opens a builder with its memory. */
export const openBuilder = async ({ settings, memory, now, warn }: Parameters): Promise<Builder> => {
  const code = rendererStamp()
  // Compiling takes seconds: the content is read meanwhile.
  const rendererLoaded = loadRenderer(code)
  rendererLoaded.catch(() => undefined)
  const mediaCache = await openMediaCache(settings.mediaCache)
  const sources = sourcesOf(settings)
  const stamp = stampOf(settings, code)
  let state = openState(memory)
  // What another version of the code made or read may not be what this one would.
  const isSame = () => state.get('stamp') === stamp
  let mediaNames: MediaNames = {}
  let stale = (): StaleIndex[] => []

  return {
    release: () => {
      if (state.isStale()) {
        state.close()
        state = openState(memory)
      }
      return isSame() ? state.get('release') : undefined
    },
    build: async ({ target, isWhole, isComplete, isFollowUp = false, isOnly = false, onPhase, onAhead }) => {
      state.begin()
      if (!isSame()) state.forget()
      if (isWhole) state.forgetFiles()
      const putThere = async (fixed: ReadonlyMap<string, string>): Promise<void> => {
        for (const [name, from] of fixed) {
          if (state.files.has(name)) continue
          await target.link(name, from)
          state.setFile({ name, input: '', content: '', reads: [] })
        }
      }
      onPhase('sync')
      const [renderer] = await Promise.all([
        rendererLoaded,
        // First: they take the longest to compress, which goes on while the content is read.
        rendererLoaded.then(({ assets }) => putThere(assets)),
        isFollowUp || syncDocuments({ state, source: sources.feed, warn }),
      ])
      onPhase('media')
      const { documents } = state
      const used = [...documents.usedMedia()].flatMap((id) => documents.whole('media', id) ?? [])
      const names = await mediaCache.ensure(used, sources.media)
      const portal = documents.ofType('portal')[0]?.data
      const crestId = portal?.crest
      const crest = crestId ? documents.get('media', crestId) : undefined
      const icons = crestIcons({ crest, names, folder: mediaCache.folder, themeColour: portal?.themeColour })
      mediaNames = { ...names, ...icons.names }

      onPhase('render')
      const today = (isFollowUp && state.get('today')) || dayIn(now(), settings.timezone)
      const facts = createFacts(state.facts())
      const site = siteOf({ settings, state, facts, mediaNames, today })
      const changes = { ...documents.takeChanges(), isNewDay: state.get('today') !== today }
      const isAsBefore = !isWhole && isSame() && !isAnything(changes)
      // Before anything else is read: what is noted from here on is noted as it is now.
      const changed = isAsBefore ? undefined : facts.refresh((known) => refreshFacts(known, { changes, ...site })).changed
      if (onAhead) for (const file of await filesAhead(site, state)) onAhead(file)
      const files = new Set<string>()
      if (changed) {
        await makePages({ site, renderer, state, facts, changed, target, names: files })
        await icons.made
        const media = mediaFiles(mediaNames, mediaCache.folder)
        await putThere(media)
        for (const name of [...renderer.assets.keys(), ...media.keys()]) files.add(name)
      }
      onPhase('search')
      const indexes = indexesOf({ site, documents, today, stamp, cache: cacheOf(settings) })
      const isIndexed = (name: string): boolean => indexes.some(({ prefix }) => name.startsWith(prefix))
      for (const index of indexes)
        await takeIndex({
          index,
          isAwaited: isOnly || (isComplete && !index.isLate),
          folder: indexFolder(settings),
          state,
          target,
          names: files,
        })
      // Nobody waits for the answer: it is worked out when the release is made.
      stale = () => indexes.filter((index) => index.input() !== state.get(`index ${index.name}`))

      for (const name of state.files.keys())
        if (!files.has(name) && !(isAsBefore && !isIndexed(name))) {
          target.remove(name)
          state.removeFile(name)
        }
      if (!isAsBefore) state.saveFacts(facts.all())
      state.set('today', today)
      state.set('stamp', stamp)
    },
    keep: async (release) => {
      state.set('release', release)
      state.commit()
      await mediaCache.forgetOthers(mediaNames)
    },
    staleIndexes: () => stale(),
    close: () => state.close(),
  }
}

/**
 * Makes indexes from what a builder remembers, for its next build to take in.
 *
 * @param parameters.memory the builder's database, as it stands at this moment
 */
export const makeIndexes = async ({ settings, memory, names }: { settings: BuildSettings; memory: string; names: string[] }) => {
  const state = openState(memory)
  try {
    state.begin('read')
    const today = state.get('today') ?? ''
    const site = siteOf({ settings, state, facts: createFacts(), mediaNames: {}, today })
    const stamp = state.get('stamp') ?? ''
    for (const index of indexesOf({ site, documents: state.documents, today, stamp, cache: cacheOf(settings) }))
      if (names.includes(index.name)) await makeIndex(index, indexFolder(settings))
  } finally {
    state.close()
  }
}

const isAnything = ({ entries, wholes, types, isNewDay }: Changes): boolean =>
  isNewDay || entries.size + wholes.size + types.size > 0

const siteOf = (parameters: {
  settings: BuildSettings
  state: State
  facts: Facts
  mediaNames: MediaNames
  today: string
}): Site => {
  const { settings, state, facts, mediaNames, today } = parameters
  const { portalUrl, timezone, locales, defaultLocale } = settings
  const languages = { locales, defaultLocale }
  return openSite({ documents: state.documents, facts, mediaNames, languages, portalUrl, timezone, today })
}

/** What is told before the pages follow; it leads to those alone that are there already. */
const filesAhead = (site: Site, state: State): Promise<{ name: string; content: string }[]> =>
  Promise.all(alertsOf(site, (file) => state.files.has(file)).map(async ({ name, make }) => ({ name, content: await make() })))

/** Makes the files that a change concerns, one after the other: what each reads is noted while it is made. */
const makePages = async (parameters: {
  site: Site
  renderer: Renderer
  state: State
  facts: Facts
  changed: ReadonlySet<number>
  target: Target
  names: Set<string>
}): Promise<void> => {
  const { site, renderer, state, facts, changed, target, names } = parameters
  for (const { name, input, make } of outputsOf(site, renderer)) {
    names.add(name)
    const inputDigest = digestOf(input)
    const before = state.files.get(name)
    if (before?.input === inputDigest && !before.reads.some((fact) => changed.has(fact))) continue
    const { value, read } = await facts.record(make)
    const content = digestOf(value)
    if (before?.content !== content) await put(target, name, value)
    state.setFile({ name, input: inputDigest, content, reads: read })
  }
  setCurrentDocument(undefined)
}

// A file without content has no line in it to say: it is left out.
const put = async (target: Target, name: string, content: string): Promise<void> => {
  if (content === '') target.remove(name)
  else await target.write(name, content)
}

/** Takes in an index that lies ready, or makes the first one. */
const takeIndex = async (parameters: {
  index: Index
  isAwaited: boolean
  folder: string
  state: State
  target: Target
  names: Set<string>
}): Promise<void> => {
  const { index, isAwaited, folder, state, target, names } = parameters
  const note = `index ${index.name}`
  const taken = state.get(note)
  const ready = await readyIndex({ index, isAwaited, folder, taken })
  if (!ready) {
    for (const name of state.files.keys()) if (name.startsWith(index.prefix)) names.add(name)
    return
  }
  for (const { name, content } of ready.files) {
    names.add(name)
    if (state.files.get(name)?.content === content) continue
    await target.link(name, indexFile({ folder, index: index.name, made: ready, name }))
    state.setFile({ name, input: '', content, reads: [] })
  }
  state.set(note, ready.input)
}

const readyIndex = async (parameters: {
  index: Index
  isAwaited: boolean
  folder: string
  taken: string | undefined
}): Promise<MadeIndex | undefined> => {
  const { index, isAwaited, folder, taken } = parameters
  const made = await readIndex(index.name, folder)
  if (taken !== undefined) return made && made.input !== taken ? made : undefined
  if (made?.input === index.input()) return made
  return isAwaited || index.isLinked ? makeIndex(index, folder) : made
}

/** Where a build gets its content and its media from. */
export const sourcesOf = ({ feedFile, cmsUrl, feedToken }: BuildSettings): { feed: FeedSource; media: MediaSource } => {
  if (feedFile !== undefined) return { feed: { file: feedFile }, media: { folder: path.join(path.dirname(feedFile), 'media') } }
  const access = { cmsUrl, token: feedToken, timeoutMs: CMS_TIMEOUT_MS }
  return { feed: { access }, media: { access } }
}

const stampOf = ({ portalUrl, timezone, locales, defaultLocale }: BuildSettings, code: string): string =>
  digestOf(JSON.stringify([code, portalUrl, timezone, locales, defaultLocale]))

const cacheOf = ({ dataDir }: BuildSettings): string => path.join(dataDir, 'cache')
const indexFolder = (settings: BuildSettings): string => path.join(cacheOf(settings), 'index')

/** Media in the release: not made but put there, as their names hold their content. */
const mediaFiles = (media: MediaNames, folder: string): Map<string, string> =>
  new Map([...new Set(Object.values(media))].map((name) => [`media/${name}`, path.join(folder, name)]))
