import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Encoding } from './encoding.ts'

/** What the name of a file's Brotli form ends in. */
export const HELD = '.br'

/** What stands under a path of a release: a file and how it is best sent, a folder with a page (so a slash is missing), or nothing. */
export type Found =
  | { kind: 'file'; file: string; encoding: Encoding | undefined; hasForms: boolean }
  | { kind: 'folder' }
  | undefined

/** Files that the publisher compresses: for these a cache has to look at `Accept-Encoding`. */
export const COMPRESSIBLE =
  /\.(html|css|m?js|json|geojson|jsonld|ndjson|map|svg|xml|atom|rss|txt|csv|ics|webmanifest|vtt|md|wasm)$/

/**
 * Looks a path up in a release's folder.
 *
 * @param folder the release
 * @param requested a sound path (see `readRequestPath`)
 * @param encodings those that the reader takes
 */
export const findFile = async (parameters: { folder: string; requested: string; encodings: Encoding[] }): Promise<Found> => {
  const { folder, requested, encodings } = parameters
  const file = requested.endsWith('/') ? `${requested}index.html` : requested
  const kind = await kindOf(path.join(folder, file))
  if (kind === 'folder') return (await kindOf(path.join(folder, file, 'index.html'))) === 'file' ? { kind: 'folder' } : undefined
  if (kind === undefined || (await isCompressedForm(folder, file))) return undefined
  if (!COMPRESSIBLE.test(file)) return { kind, file, encoding: undefined, hasForms: false }
  const isHeld = encodings.includes('br') && (await kindOf(path.join(folder, file + HELD))) === 'file'
  return { kind, file, encoding: isHeld ? 'br' : encodings.find((name) => name === 'gzip'), hasForms: true }
}

/** `page.html.br` is a form of `page.html`, not a file of its own. */
const isCompressedForm = async (folder: string, file: string): Promise<boolean> =>
  file.endsWith(HELD) && (await kindOf(path.join(folder, file.slice(0, -HELD.length)))) === 'file'

const kindOf = async (file: string): Promise<'file' | 'folder' | undefined> => {
  try {
    const found = await stat(file)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    throw error
  }
}
