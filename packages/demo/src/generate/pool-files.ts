import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { renderMedia } from '../media-files.ts'
import { PICTURES } from '../pictures/index.ts'
import { type FileSizes, ORIGINAL_SIZE, POOL, type PoolItem, RENDITION_WIDTHS } from './pool.ts'

const AVIF = { quality: 45, effort: 0 }
const WEBP = { quality: 70, effort: 1 }
const JPEG = { quality: 75 }

/**
 * Writes the files of the pool's first `count` items (all unless given), pictures both as drawn and mirrored, so that an edit can
 * replace one by the other. The same call always writes the same bytes.
 *
 * @param folder made where it is missing
 * @returns the length of each file, by its name
 */
export const writeTownMedia = async (parameters: { folder: string; count?: number }): Promise<FileSizes> => {
  const { folder, count = POOL.length } = parameters
  await mkdir(folder, { recursive: true })
  const sizes = new Map<string, number>()
  for (const item of POOL.slice(0, count)) for (const [name, size] of await writeItem(item, folder)) sizes.set(name, size)
  return sizes
}

const writeItem = async ({ key, kind }: PoolItem, folder: string): Promise<[string, number][]> => {
  if (kind === 'picture') return writePicture(key, folder)
  const { filename, bytes } = await renderMedia(key)
  await writeFile(path.join(folder, filename), bytes)
  return [[filename, bytes.byteLength]]
}

const writePicture = async (key: string, folder: string): Promise<[string, number][]> => {
  const drawing = await sharp(Buffer.from(PICTURES[key]?.() ?? ''))
    .resize(ORIGINAL_SIZE)
    .flatten()
    .png({ compressionLevel: 1 })
    .toBuffer()
  const sides = [
    { name: key, picture: sharp(drawing) },
    { name: `${key}-lustro`, picture: sharp(drawing).flop() },
  ]
  const written = await Promise.all(
    sides.flatMap(({ name, picture }) => [
      save(picture.clone().jpeg(JPEG), path.join(folder, `${name}.jpg`)),
      ...RENDITION_WIDTHS.flatMap((width) => [
        save(picture.clone().resize({ width }).avif(AVIF), path.join(folder, `${name}-${width}.avif`)),
        save(picture.clone().resize({ width }).webp(WEBP), path.join(folder, `${name}-${width}.webp`)),
      ]),
    ]),
  )
  return written
}

const save = async (picture: Sharp, file: string): Promise<[string, number]> => {
  const { size } = await picture.toFile(file)
  return [path.basename(file), size]
}
