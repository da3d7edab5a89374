import { existsSync } from 'node:fs'
import { copyFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FeedDocument } from '@ratusz/content-schemas'
import type { Documents } from '../build/documents.ts'
import { ContentError } from '../content/errors.ts'
import type { Doc, Listed } from '../content/model.ts'
import { crestIcons } from '../media/crest-icons.ts'
import { INDEX, type MediaNames, type MediaSource, mediaKey, openMediaCache, readIndex } from '../media/media-cache.ts'

/** The pictures and files that previews show: the release's own, and those that no release holds yet. */
export type Pictures = {
  /**
   * @param parameters.over the documents that a preview shows instead of the published ones
   * @param parameters.portal the town's settings, where it has saved some
   */
  namesFor: (parameters: { over: readonly FeedDocument[]; portal: Listed<'portal'>['data'] | undefined }) => Promise<MediaNames>
  /** Has the names of the published media worked out anew: they have changed. */
  forgetNames: () => void
  /** Where a file lies that such a name names, `media/…`; undefined where there is none. */
  file: (name: string) => string | undefined
}

type Parameters = {
  documents: Documents
  /** The builder's folder of media files, which is only read. */
  published: string
  /** For the files that are not there. */
  folder: string
  source: MediaSource
  warn: (message: string) => void
}

/** As the builder names files: by their content, and icons by what they were made of. */
const NAME = /^media\/((?:[0-9a-f]{20}|waves-)[\w-]{0,60}\.[a-z0-9]{1,8})$/

export const openPictures = async ({ documents, published, folder, source, warn }: Parameters): Promise<Pictures> => {
  const own = await openMediaCache(folder)
  let known: { at: number; released: ReadonlyMap<string, string>; names: MediaNames | undefined } | undefined

  const released = async () => {
    const { mtimeMs: at = 0 } = (await stat(path.join(published, INDEX)).catch(() => undefined)) ?? {}
    if (known?.at !== at) known = { at, released: await readIndex(published), names: undefined }
    known.names ??= publishedNames(documents, known.released)
    return { index: known.released, names: known.names }
  }
  const fetched = async (document: Doc<'media'>): Promise<MediaNames> => {
    try {
      return await own.ensure([document], source)
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      warn(error.message)
      return {}
    }
  }
  /** The small forms of the crest are made here, beside a copy of it: the builder's folder is its own. */
  const takeOver = async (name: string | undefined): Promise<void> => {
    if (name === undefined || existsSync(path.join(folder, name))) return
    await copyFile(path.join(published, name), path.join(folder, name))
  }
  return {
    namesFor: async ({ over, portal }) => {
      const { index, names: base } = await released()
      const names = { ...base }
      for (const document of over) {
        if (document.type !== 'media') continue
        const ready = namesOf(document.data, document.updatedAt, index)
        Object.assign(names, ready ?? (await fetched(document)))
      }
      const crest = portal?.crest ?? null
      const changed = over.find(({ type, id }) => type === 'media' && id === crest)
      const picture = changed?.type === 'media' ? changed : crest === null ? undefined : documents.whole('media', crest)
      await takeOver(picture && names[picture.data.original.url])
      const icons = crestIcons({ crest: picture, names, folder, themeColour: portal?.themeColour })
      await icons.made
      return { ...names, ...icons.names }
    },
    forgetNames: () => {
      if (known) known.names = undefined
    },
    file: (name) => {
      const [, file] = NAME.exec(name) ?? []
      if (file === undefined) return undefined
      return [published, folder].map((place) => path.join(place, file)).find((place) => existsSync(place))
    },
  }
}

const publishedNames = (documents: Documents, index: ReadonlyMap<string, string>): MediaNames =>
  Object.assign(
    {},
    ...documents.ofType('media').map(({ id, data }) => namesOf(data, documents.updatedAt('media', id) ?? '', index)),
  )

/** The names of a document's files; undefined where one of them is not there. */
const namesOf = (
  { original, sizes }: Pick<Doc<'media'>['data'], 'original' | 'sizes'>,
  updatedAt: string,
  index: ReadonlyMap<string, string>,
): MediaNames | undefined => {
  const names: MediaNames = {}
  for (const file of [original, ...sizes]) {
    const name = index.get(mediaKey(file, updatedAt))
    if (name === undefined) return undefined
    names[file.url] = name
  }
  return names
}
