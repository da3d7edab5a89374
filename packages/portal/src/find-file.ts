import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Encoding } from './encoding.ts'

/** What stands under a path of a release: a file with its forms, a folder with a page (so a slash is missing), or nothing. */
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
 * @param encodings the compressed forms that the reader takes, the best first
 */
export const findFile = async (parameters: { folder: string; requested: string; encodings: Encoding[] }): Promise<Found> => {
  const { folder, requested, encodings } = parameters
  const file = requested.endsWith('/') ? `${requested}index.html` : requested
  const kind = await kindOf(path.join(folder, file))
  if (kind === 'folder') return (await kindOf(path.join(folder, file, 'index.html'))) === 'file' ? { kind: 'folder' } : undefined
  if (kind === undefined || (await isCompressedForm(folder, file))) return undefined
  if (!COMPRESSIBLE.test(file)) return { kind, file, encoding: undefined, hasForms: false }
  for (const encoding of encodings)
    if ((await kindOf(path.join(folder, file + encoding.extension))) === 'file') return { kind, file, encoding, hasForms: true }
  return { kind, file, encoding: undefined, hasForms: true }
}

/** `page.html.br` is a form of `page.html`, not a file of its own. */
const isCompressedForm = async (folder: string, file: string): Promise<boolean> =>
  /\.(br|gz)$/.test(file) && (await kindOf(path.join(folder, file.slice(0, -3)))) === 'file'

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
