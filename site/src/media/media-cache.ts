import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CmsAwayError, ContentError } from '../content/errors.ts'
import { type CmsAccess, fetchFromCms } from '../content/feed-client.ts'
import type { Content, Doc } from '../content/model.ts'
import { usedMedia } from './used-media.ts'

/** The content-hashed name of each stored file, by its path on the CMS: `/api/media/file/a.avif` → `3f…9.avif`. */
export type MediaNames = Record<string, string>

/** Where files come from: the CMS, or a folder that holds them by their name. */
export type MediaSource = { access: CmsAccess } | { folder: string }

type File = Doc<'media'>['data']['original']

/** Beside the cached files: which version of which file each is. The key holds the document's time of change. */
const INDEX = 'index.json'

/**
 * Makes sure that every file that a page shows is in the cache: each is fetched once, and named by its content.
 *
 * @param folder the cache, `DATA_DIR/cache/media`
 * @throws ContentError naming the picture whose file cannot be had
 */
export const cacheMedia = async (content: Content, source: MediaSource, folder: string): Promise<MediaNames> => {
  await mkdir(folder, { recursive: true })
  const known = await readIndex(folder)
  const next: Record<string, string> = {}
  const names: MediaNames = {}
  for (const document of usedMedia(content)) {
    for (const file of [document.data.original, ...document.data.sizes]) {
      const key = `${file.url}@${document.updatedAt}`
      const kept = known[key]
      const name = kept && (await exists(path.join(folder, kept))) ? kept : await store(document, file, source, folder)
      next[key] = name
      names[file.url] = name
    }
  }
  await writeAtomically(path.join(folder, INDEX), JSON.stringify(next))
  await forgetOthers(folder, new Set(Object.values(names)))
  return names
}

/** Reads what `cacheMedia` last left: for the pages, which are rendered in a module graph of their own. */
export const readMediaNames = async (folder: string): Promise<MediaNames> =>
  Object.fromEntries(Object.entries(await readIndex(folder)).map(([key, name]) => [key.slice(0, key.lastIndexOf('@')), name]))

/** Puts the cached files under `media/` of the release, without copying where the disk allows. */
export const linkMedia = async (names: MediaNames, folder: string, outDir: string): Promise<void> => {
  const target = path.join(outDir, 'media')
  await mkdir(target, { recursive: true })
  for (const name of new Set(Object.values(names))) {
    const from = path.join(folder, name)
    const to = path.join(target, name)
    await link(from, to).catch(() => copyFile(from, to))
  }
}

// Releases hold their own links to the files, so what no page shows any more may go.
const forgetOthers = async (folder: string, kept: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(folder)) if (name !== INDEX && !kept.has(name)) await unlink(path.join(folder, name))
}

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

const readIndex = async (folder: string): Promise<Record<string, string>> => {
  const text = await readFile(path.join(folder, INDEX), 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

const writeAtomically = async (file: string, bytes: Uint8Array | string): Promise<void> => {
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, bytes)
  await rename(draft, file)
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
