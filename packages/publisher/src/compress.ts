import { rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { linkInPlace } from './reuse.ts'

/** What the name of a compressed form ends in. Brotli alone: the portal makes gzip as it sends, for the few who take nothing else. */
export const FORM = '.br'
const asBrotli = promisify(brotliCompress)

/** Below this a packet is not saved, in bytes. */
const WORTH_COMPRESSING = 1024
const TEXT = /\.(html|css|m?js|json|geojson|jsonld|ndjson|map|svg|xml|atom|rss|txt|csv|ics|webmanifest|vtt|md|wasm)$/

/** Whether a file gets a compressed form: a text of 1 KB or more. */
export const isCompressible = ({ name, size }: { name: string; size: number }): boolean =>
  size >= WORTH_COMPRESSING && TEXT.test(name) && !isForServer(name)

/**
 * Writes a compressed form beside a file where it saves something. Files with hashed names live through many releases and deserve
 * the longest compression; pages change often and get a quick one.
 *
 * @returns its name
 */
export const compressFile = async (parameters: {
  folder: string
  name: string
  content: Buffer
}): Promise<string | undefined> => {
  const { folder, name, content } = parameters
  const bytes = await (name.startsWith('_astro/') ? longest(content) : short(content))
  if (bytes.length >= content.length) return undefined
  writeFileSync(path.join(folder, name + FORM), bytes)
  return name + FORM
}

/** The file that a name is the compressed form of; undefined for other files. */
export const fileOfForm = (name: string): string | undefined => (name.endsWith(FORM) ? name.slice(0, -FORM.length) : undefined)

/** Removes the compressed form of a file. */
export const removeForm = (file: string): void => rmSync(file + FORM, { force: true })

/**
 * Gives an unchanged file the form that it had, or none where none was worth it.
 *
 * @returns whether all is as it was
 */
export const linkForm = (parameters: {
  folder: string
  name: string
  before: { folder: string; names: ReadonlySet<string> }
}): boolean => {
  const { folder, name, before } = parameters
  const form = name + FORM
  return !before.names.has(form) || linkInPlace(path.join(before.folder, form), path.join(folder, form))
}

/**
 * Pages of more than `HEAVY_PAGE`, compressed, may not fit with their style sheet into the first ten packets of an answer (RFC 6928);
 * those from `HOPELESS_PAGE` on do not, however they are compressed.
 */
const HEAVY_PAGE = 8816
const HOPELESS_PAGE = 9984
/** What pages seldom exceed, in bytes: data and lists of everything do. */
const LARGEST_PAGE = 2 ** 17

/**
 * Measured on 22 kB pages: quality 7 in a window of 64 kB takes 0.5 ms, gives what 9 gives in 0.8 ms, and less bytes than 5 in a
 * large window. Quality 10 takes thirty times that for 7 % less: it is for pages which that brings into the first packets. The longest
 * would take seventy times, for one hundredth more.
 */
const short = async (content: Buffer): Promise<Buffer> => {
  if (content.length > LARGEST_PAGE) return atQuality(content, 5, constants.BROTLI_DEFAULT_WINDOW)
  const quick = await atQuality(content, 7, 16)
  return quick.length > HEAVY_PAGE && quick.length < HOPELESS_PAGE ? atQuality(content, 10, 16) : quick
}

const longest = (content: Buffer): Promise<Buffer> =>
  atQuality(content, constants.BROTLI_MAX_QUALITY, constants.BROTLI_DEFAULT_WINDOW)

const atQuality = (content: Buffer, quality: number, windowBits: number): Promise<Buffer> =>
  asBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })

/** Writes a file so that it survives a power cut. */
export const writeSynced = async (file: string, content: Buffer | string): Promise<void> => {
  await using handle = await open(file, 'w')
  await handle.writeFile(content)
  await handle.sync()
}

const isForServer = (name: string): boolean => name === '_redirects' || name === '_headers' || name === 'release.json'
