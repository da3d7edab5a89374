import { rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { linkInPlace } from './reuse.ts'

/** What the names of compressed forms end in. */
export const FORMS = ['.br', '.gz'] as const
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Below this a packet is not saved, in bytes. */
const WORTH_COMPRESSING = 1024
const TEXT = /\.(html|css|m?js|json|geojson|jsonld|ndjson|map|svg|xml|atom|rss|txt|csv|ics|webmanifest|vtt|md|wasm)$/

/** Whether a file gets compressed forms: a text of 1 KB or more. */
export const isCompressible = ({ name, size }: { name: string; size: number }): boolean =>
  size >= WORTH_COMPRESSING && TEXT.test(name) && !isForServer(name)

/**
 * Writes `.br` and `.gz` beside a file, each where it saves something. Files with hashed names live through many releases and
 * deserve the longest compression; pages change often and get a quick one.
 *
 * @returns the names of the forms
 */
export const compressFile = async (parameters: { folder: string; name: string; content: Buffer }): Promise<string[]> => {
  const { folder, name, content } = parameters
  const isLasting = name.startsWith('_astro/')
  const [brotli, gzipped] = await Promise.all([
    isLasting ? longest(content) : short(content),
    asGzip(content, { level: isLasting ? 9 : 6 }),
  ])
  const worth = [
    { form: `${name}.br`, bytes: brotli },
    { form: `${name}.gz`, bytes: gzipped },
  ].filter(({ bytes }) => bytes.length < content.length)
  for (const { form, bytes } of worth) writeFileSync(path.join(folder, form), bytes)
  return worth.map(({ form }) => form)
}

/** Whether a file is a compressed form of another one. */
export const isForm = (name: string): boolean => /\.(br|gz)$/.test(name)

/** Removes the compressed forms of a file. */
export const removeForms = (file: string): void => {
  for (const extension of FORMS) rmSync(file + extension, { force: true })
}

/**
 * Gives an unchanged file the forms that it had; none says that none was worth it.
 *
 * @returns their names; undefined where they could not be linked
 */
export const linkForms = (parameters: {
  folder: string
  name: string
  before: { folder: string; names: ReadonlySet<string> }
}): string[] | undefined => {
  const { folder, name, before } = parameters
  const forms = FORMS.map((extension) => name + extension).filter((form) => before.names.has(form))
  const areLinked = forms.every((form) => linkInPlace(path.join(before.folder, form), path.join(folder, form)))
  return areLinked ? forms : undefined
}

/** A page of more than this, compressed, may not fit with its style sheet into the first ten packets of an answer (RFC 6928). */
const HEAVY_PAGE = 8448
/** What pages seldom exceed, in bytes: data and lists of everything do. */
const LARGEST_PAGE = 2 ** 17

/**
 * Measured on 22 kB pages: quality 7 in a window of 64 kB takes 0.5 ms, gives what 9 gives in 0.8 ms, and less bytes than 5 in a
 * large window. 10 takes fifty times that for 6 % less: it is for heavy pages.
 */
const short = async (content: Buffer): Promise<Buffer> => {
  if (content.length > LARGEST_PAGE) return atQuality(content, 5, constants.BROTLI_DEFAULT_WINDOW)
  const quick = await atQuality(content, 7, 16)
  return quick.length > HEAVY_PAGE ? atQuality(content, 10, 18) : quick
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
