import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CmsAwayError, ContentError } from '../content/errors.ts'
import { type CmsAccess, fetchFromCms } from '../content/feed-client.ts'
import type { Doc } from '../content/model.ts'

/** The content-hashed name of each stored file, by its path on the CMS: `/api/media/file/a.avif` → `3f…9.avif`. */
export type MediaNames = Record<string, string>

/** Where files come from: the CMS, or a folder that holds them by their name. */
export type MediaSource = { access: CmsAccess } | { folder: string }

type File = Doc<'media'>['data']['original']

/** Beside the cached files: which version of which file each is. The key holds the document's time of change. */
export const INDEX = 'index.json'

export type MediaCache = {
  folder: string
  /**
   * Makes sure that every file of these documents is in the cache: each is fetched once, and named by its content.
   *
   * @throws ContentError naming the picture whose file cannot be had
   */
  ensure: (documents: readonly Doc<'media'>[], source: MediaSource) => Promise<MediaNames>
  /** Removes the files that are not among these. */
  forgetOthers: (names: MediaNames) => Promise<void>
}

/** Opens the cache of media files, `DATA_DIR/cache/media`. A file that is gone from it is fetched again. */
export const openMediaCache = async (folder: string): Promise<MediaCache> => {
  await mkdir(folder, { recursive: true })
  const index = await readIndex(folder)
  for (const [key, name] of index) if (!existsSync(path.join(folder, name))) index.delete(key)
  return {
    folder,
    ensure: async (documents, source) => {
      const names: MediaNames = {}
      let isNew = false
      for (const document of documents) {
        const files = [document.data.original, ...document.data.sizes]
        const ensureFile = async (file: File): Promise<void> => {
          const key = mediaKey(file, document.updatedAt)
          const known = index.get(key)
          const name = known ?? (await store(document, file, source, folder))
          isNew ||= known === undefined
          index.set(key, name)
          names[file.url] = name
        }
        await Promise.all(files.map(ensureFile))
      }
      if (isNew) await writeAtomically(path.join(folder, INDEX), JSON.stringify(Object.fromEntries(index)))
      return names
    },
    forgetOthers: async (names) => {
      const kept = new Set(Object.values(names))
      const doomed = (await readdir(folder)).filter((name) => name !== INDEX && !kept.has(name))
      if (doomed.length === 0) return
      for (const [key, name] of index) if (!kept.has(name)) index.delete(key)
      await writeAtomically(path.join(folder, INDEX), JSON.stringify(Object.fromEntries(index)))
      for (const name of doomed) await unlink(path.join(folder, name))
    },
  }
}

/** The key of a file in the index: another after each change of its document. */
export const mediaKey = ({ url }: Pick<File, 'url'>, updatedAt: string): string => `${url}@${updatedAt}`

const store = async (document: Doc<'media'>, file: File, source: MediaSource, folder: string): Promise<string> => {
  const bytes = await read(document, file, source)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
  const name = `${hash}${extensionOf(file)}`
  await writeAtomically(path.join(folder, name), bytes)
  return name
}

const read = async (document: Doc<'media'>, file: File, source: MediaSource): Promise<Uint8Array> => {
  const fail = (why: string, cause?: unknown) =>
    new ContentError(`the file ${document.data.filename} cannot be read: ${why}; upload it again or remove it`, {
      document: { type: 'media', id: document.id, title: document.data.filename },
      cause,
    })
  if ('folder' in source) {
    const name = path.basename(decodeURIComponent(new URL(file.url, 'http://cms.invalid').pathname))
    return readFile(path.join(source.folder, name)).catch((cause: unknown) => {
      throw fail(`no ${name} in ${source.folder}`, cause)
    })
  }
  const url = new URL(`${source.access.cmsUrl}${file.url}`)
  if (url.origin !== new URL(source.access.cmsUrl).origin) throw fail('its address leads away from the CMS')
  const response = await fetchFromCms(source.access, url).catch((cause: unknown) => {
    throw cause instanceof CmsAwayError ? fail(cause.message, cause) : cause
  })
  if (!response.ok) throw fail(`the CMS answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const EXTENSIONS: Record<string, string> = {
  'image/avif': '.avif',
  'image/webp': '.webp',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/svg+xml': '.svg',
  'application/pdf': '.pdf',
}

const extensionOf = ({ mimeType, url }: File): string => {
  const known = EXTENSIONS[mimeType]
  if (known) return known
  const extension = path.extname(new URL(url, 'http://cms.invalid').pathname).toLowerCase()
  return /^\.(docx?|odt|xlsx?|ods|pptx?|odp|rtf|txt|csv|zip|ics|mp3|mp4|webm|gpx|kml|geojson|json|xml)$/.test(extension)
    ? extension
    : '.bin'
}

/** What the index of such a folder says: the name of each file, by its key. */
export const readIndex = async (folder: string): Promise<Map<string, string>> => {
  const text = await readFile(path.join(folder, INDEX), 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

const writeAtomically = async (file: string, bytes: Uint8Array | string): Promise<void> => {
  // Two renditions of one picture may be the same bytes, and come at once.
  const draft = `${file}.${randomUUID()}.tmp`
  await writeFile(draft, bytes)
  await rename(draft, file)
}
