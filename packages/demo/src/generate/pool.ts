import type { ContentData } from '@ratusz/content-schemas'
import { PRINTABLES } from '../printables/index.ts'
import { PICTURE_ALTS } from './phrases/places.ts'

/** Everything that documents show or offer to download: drawings and printable documents, by key. */
export type PoolItem = { key: string; kind: 'picture' | 'printable' }

const pictures = Object.keys(PICTURE_ALTS).map((key): PoolItem => ({ key, kind: 'picture' }))
const printables = Object.keys(PRINTABLES).map((key): PoolItem => ({ key, kind: 'printable' }))

/** The pool in a fixed order: a small town has the first ones, always with something to download. */
export const POOL: readonly PoolItem[] = [...pictures.slice(0, 4), ...printables, ...pictures.slice(4)]

/** How a picture is cut out: as drawn, or the other way round. A replaced picture changes from one to the other. */
export type Side = 'front' | 'mirrored'

/** Widths of the renditions, and the size of the original, in pixels. */
export const RENDITION_WIDTHS = [480, 960] as const
export const ORIGINAL_SIZE = { width: 1200, height: 800 }

/** The sizes of files in bytes by their name, as `writeTownMedia` wrote them. */
export type FileSizes = ReadonlyMap<string, number>

/** What a feed says of the files of one item of the pool; without `sizes` the lengths are guesses. */
export const filesOf = (
  { key, kind }: PoolItem,
  side: Side,
  sizes: FileSizes | undefined,
): Pick<ContentData<'media'>, 'filename' | 'original' | 'sizes'> => {
  const name = side === 'front' ? key : `${key}-lustro`
  const file = (filename: string, mimeType: string, width: number | null) => ({
    url: `/api/media/file/${filename}`,
    mimeType,
    width,
    height: width === null ? null : (width * ORIGINAL_SIZE.height) / ORIGINAL_SIZE.width,
    filesize: sizes?.get(filename) ?? (width ?? 600) * 50,
  })
  if (kind === 'printable') return { filename: `${name}.pdf`, original: file(`${name}.pdf`, 'application/pdf', null), sizes: [] }
  return {
    filename: `${name}.jpg`,
    original: file(`${name}.jpg`, 'image/jpeg', ORIGINAL_SIZE.width),
    sizes: RENDITION_WIDTHS.flatMap((width) => [
      file(`${name}-${width}.avif`, 'image/avif', width),
      file(`${name}-${width}.webp`, 'image/webp', width),
    ]),
  }
}
