import { createHash } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mediaFileSchema } from '@ratusz/content-schemas'
import sharp from 'sharp'
import { z } from 'zod'
import type { DemoMediaFiles } from './feed-lines.ts'
import { type OriginalFormat, originalFormat } from './media-format.ts'
import { PICTURES } from './pictures/index.ts'
import { PRINTABLES } from './printables/index.ts'
import { renderPrintable } from './printables/pdf.ts'

/** An original as a person would upload it. */
export type RenderedMedia = OriginalFormat & { bytes: Uint8Array }

/** Raised for a key that names neither a picture nor a printable document. */
export class UnknownMediaError extends Error {
  override name = 'UnknownMediaError'

  constructor(key: string) {
    super(`The demonstration has no medium "${key}": pictures are listed in pictures/index.ts, documents in printables/index.ts`)
  }
}

const WIDTHS = [480, 960, 1600]
const AVIF = { quality: 55, effort: 2 }
const WEBP = { quality: 78 }
const JPEG = { quality: 88, mozjpeg: true }
const PNG = { compressionLevel: 9, palette: true }
const MANIFEST = 'demo-media.json'

/**
 * The original file of a medium: a drawn picture or a PDF. The same key always gives the same bytes.
 *
 * @throws UnknownMediaError where the demonstration has no such medium
 */
export const renderMedia = async (key: string): Promise<RenderedMedia> => {
  const format = originalFormat(key)
  const printable = PRINTABLES[key]
  const draw = PICTURES[key]
  if (format && printable) return { ...format, bytes: await renderPrintable(printable) }
  if (format && draw) return { ...format, bytes: await encoded(draw(), format) }
  throw new UnknownMediaError(key)
}

/**
 * Writes the files of all media (originals, and AVIF and WebP renditions of pictures) into a folder. A file whose
 * drawing has not changed since the last call is left as it is, so a second call takes no time.
 *
 * @param folder an absolute path; made where it is missing
 * @param mediaBase the address under which the folder is served, without a slash at the end
 * @param keys which media to write, all unless given
 * @returns what a feed says of the files, by the medium's key
 * @throws UnknownMediaError where a key names no medium
 */
export const writeDemoMedia = async (parameters: {
  folder: string
  mediaBase?: string
  keys?: readonly string[]
}): Promise<Map<string, DemoMediaFiles>> => {
  const { folder, mediaBase = '/media', keys = [...Object.keys(PICTURES), ...Object.keys(PRINTABLES)] } = parameters
  await mkdir(folder, { recursive: true })
  const manifest = await readManifest(folder)
  const files = new Map<string, DemoMediaFiles>()
  for (const key of keys) {
    const hash = sourceHash(key)
    const known = manifest[key]
    const isCurrent = known?.hash === hash && (await areAllThere(folder, known.files))
    const entry = isCurrent ? known : { hash, files: await writeFiles(key, folder) }
    if (!isCurrent) {
      manifest[key] = entry
      await writeFile(path.join(folder, MANIFEST), JSON.stringify(manifest))
    }
    const [original, ...sizes] = entry.files.map(({ name, ...file }) => ({ url: `${mediaBase}/${name}`, ...file }))
    if (original) files.set(key, { original, sizes })
  }
  return files
}

const manifestSchema = z.record(
  z.string(),
  z.object({ hash: z.string(), files: z.array(mediaFileSchema.omit({ url: true }).extend({ name: z.string() })) }),
)
type Manifest = z.infer<typeof manifestSchema>
type WrittenFile = Manifest[string]['files'][number]

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return manifestSchema.parse(JSON.parse(text))
}

const sourceHash = (key: string): string =>
  createHash('sha256')
    .update(PICTURES[key]?.() ?? JSON.stringify(PRINTABLES[key]))
    .update(JSON.stringify({ WIDTHS, AVIF, WEBP, JPEG, PNG, sharp: sharp.versions.sharp }))
    .digest('hex')

const areAllThere = async (folder: string, files: WrittenFile[]): Promise<boolean> => {
  const sizes = await Promise.all(
    files.map(({ name }) =>
      stat(path.join(folder, name)).then(
        ({ size }) => size,
        () => undefined,
      ),
    ),
  )
  return files.every(({ filesize }, index) => sizes[index] === filesize)
}

const writeFiles = async (key: string, folder: string): Promise<WrittenFile[]> => {
  const { filename, mimeType, width, height, bytes } = await renderMedia(key)
  await writeFile(path.join(folder, filename), bytes)
  const original = { name: filename, mimeType, width, height, filesize: bytes.byteLength }
  const targets = width === null ? [] : WIDTHS.filter((candidate) => candidate <= width)
  const renditions = targets.flatMap((target) =>
    (['avif', 'webp'] as const).map(async (format) => {
      const resized = sharp(bytes).resize({ width: target })
      const name = `${key}-${target}.${format}`
      const info = await (format === 'avif' ? resized.avif(AVIF) : resized.webp(WEBP)).toFile(path.join(folder, name))
      return { name, mimeType: `image/${format}`, width: info.width, height: info.height, filesize: info.size }
    }),
  )
  return [original, ...(await Promise.all(renditions))]
}

const encoded = (svg: string, { mimeType }: OriginalFormat): Promise<Uint8Array> => {
  const picture = sharp(Buffer.from(svg))
  return (mimeType === 'image/png' ? picture.png(PNG) : picture.flatten().jpeg(JPEG)).toBuffer()
}
