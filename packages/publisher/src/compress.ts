import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { eachOf } from './each-of.ts'
import { inSlices } from './in-slices.ts'
import { linkInPlace } from './reuse.ts'
import type { FileInfo } from './walk.ts'

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Below this a packet is not saved, in bytes. */
const WORTH_COMPRESSING = 1024
const TEXT = /\.(html|css|m?js|json|geojson|jsonld|ndjson|map|svg|xml|atom|rss|txt|csv|ics|webmanifest|vtt|md|wasm)$/

/**
 * Writes `.br` and `.gz` beside every text file of 1 KB or more, where that saves something. What is
 * unchanged gets its forms from the release before.
 */
export const compressRelease = async (parameters: {
  folder: string
  files: FileInfo[]
  before: string | undefined
  filesBefore: FileInfo[]
  unchanged: ReadonlySet<string>
}): Promise<void> => {
  const { folder, files, before, filesBefore, unchanged } = parameters
  const forms = new Set(filesBefore.map(({ name }) => name).filter((name) => /\.(br|gz)$/.test(name)))
  const worth = files.filter(({ name, size }) => size >= WORTH_COMPRESSING && TEXT.test(name) && !isForServer(name))
  const linked = new Set<string>()
  await inSlices(worth, ({ name }) => {
    if (before === undefined || !unchanged.has(name)) return
    if (linkForms({ file: path.join(folder, name), old: path.join(before, name), name, forms })) linked.add(name)
  })
  await eachOf(
    worth.filter(({ name }) => !linked.has(name)),
    ({ name, size }) => writeForms(path.join(folder, name), size, name.startsWith('_astro/')),
  )
}

/** The forms of an unchanged file; false where they could not be linked. That it had none says that none was worth it. */
const linkForms = (parameters: { file: string; old: string; name: string; forms: Set<string> }): boolean => {
  const { file, old, name, forms } = parameters
  for (const extension of ['.br', '.gz'])
    if (forms.has(name + extension) && !linkInPlace(old + extension, file + extension)) return false
  return true
}

/** Files with hashed names live through many releases and deserve the longest compression; pages change often and get a quick one. */
const writeForms = async (file: string, size: number, isLasting: boolean): Promise<void> => {
  const content = await readFile(file)
  const [brotli, gzipped] = await Promise.all([
    asBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: isLasting ? 11 : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: size,
      },
    }),
    asGzip(content, { level: isLasting ? 9 : 6 }),
  ])
  if (brotli.length < size) await writeSynced(`${file}.br`, brotli)
  if (gzipped.length < size) await writeSynced(`${file}.gz`, gzipped)
}

/** Writes a file so that it survives a power cut. */
export const writeSynced = async (file: string, content: Buffer | string): Promise<void> => {
  await using handle = await open(file, 'w')
  await handle.writeFile(content)
  await handle.sync()
}

const isForServer = (name: string): boolean => name === '_redirects' || name === '_headers' || name === 'release.json'
