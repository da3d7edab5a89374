import { rmSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { eachOf } from './each-of.ts'
import { inSlices } from './in-slices.ts'
import { linkInPlace } from './reuse.ts'
import type { FileInfo } from './walk.ts'

/** What the names of compressed forms end in. */
export const FORMS = ['.br', '.gz'] as const
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Below this a packet is not saved, in bytes. */
const WORTH_COMPRESSING = 1024
const TEXT = /\.(html|css|m?js|json|geojson|jsonld|ndjson|map|svg|xml|atom|rss|txt|csv|ics|webmanifest|vtt|md|wasm)$/

/**
 * Writes `.br` and `.gz` beside every text file of 1 KB or more, where that saves something. What is
 * unchanged gets its forms from the release before.
 *
 * @param parameters.files the files that may be other ones than those of the release before
 * @param parameters.unchanged those of them that are not
 * @returns the names of the forms that these files have now
 */
export const compressFiles = async (parameters: {
  folder: string
  files: readonly FileInfo[]
  before: { folder: string; names: ReadonlySet<string> } | undefined
  unchanged: ReadonlySet<string>
}): Promise<string[]> => {
  const { folder, files, before, unchanged } = parameters
  const linked = new Set<string>()
  const forms: string[] = []
  await inSlices(files, ({ name }) => {
    if (before && unchanged.has(name) && linkForms({ folder, name, before })) {
      linked.add(name)
      forms.push(...FORMS.map((form) => name + form).filter((form) => before.names.has(form)))
    } else removeForms(path.join(folder, name))
  })
  await eachOf(
    files.filter(({ name, size }) => size >= WORTH_COMPRESSING && TEXT.test(name) && !isForServer(name) && !linked.has(name)),
    async ({ name, size }) => {
      const written = await writeForms(path.join(folder, name), size, name.startsWith('_astro/'))
      forms.push(...written.map((form) => name + form))
    },
  )
  return forms
}

/** Whether a file is a compressed form of another one. */
export const isForm = (name: string): boolean => /\.(br|gz)$/.test(name)

/** Removes the compressed forms of a file. */
export const removeForms = (file: string): void => {
  for (const extension of FORMS) rmSync(file + extension, { force: true })
}

/** The forms of an unchanged file; false where they could not be linked. That it had none says that none was worth it. */
const linkForms = (parameters: {
  folder: string
  name: string
  before: { folder: string; names: ReadonlySet<string> }
}): boolean => {
  const { folder, name, before } = parameters
  return FORMS.every(
    (extension) =>
      !before.names.has(name + extension) ||
      linkInPlace(path.join(before.folder, name + extension), path.join(folder, name + extension)),
  )
}

/** Files with hashed names live through many releases and deserve the longest compression; pages change often and get a quick one. */
const writeForms = async (file: string, size: number, isLasting: boolean): Promise<string[]> => {
  const content = await readFile(file)
  const [brotli, gzipped] = await Promise.all([
    isLasting ? longest(content) : short(content),
    asGzip(content, { level: isLasting ? 9 : 6 }),
  ])
  const worth = [
    { form: '.br', content: brotli },
    { form: '.gz', content: gzipped },
  ].filter(({ content: smaller }) => smaller.length < size)
  for (const { form, content: smaller } of worth) await writeSynced(file + form, smaller)
  return worth.map(({ form }) => form)
}

/** A page of more than this, compressed, may not fit with its style sheet into the first ten packets of an answer (RFC 6928). */
const HEAVY_PAGE = 8192
/** What pages seldom exceed, in bytes: data and lists of everything do. */
const LARGEST_PAGE = 2 ** 17

/** Quality 9 in a small window takes no longer than 5 in a large one; the longest, thirty times that, is for heavy pages. */
const short = async (content: Buffer): Promise<Buffer> => {
  if (content.length > LARGEST_PAGE) return atQuality(content, 5, constants.BROTLI_DEFAULT_WINDOW)
  const quick = await atQuality(content, 9, constants.BROTLI_MIN_WINDOW_BITS + 6)
  return quick.length > HEAVY_PAGE ? longest(content) : quick
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
