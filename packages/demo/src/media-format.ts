import { PICTURES } from './pictures/index.ts'
import { PRINTABLES } from './printables/index.ts'

/** How a medium's original is stored: its file name, type and, for a picture, its size in pixels. */
export type OriginalFormat = { filename: string; mimeType: string; width: number | null; height: number | null }

/**
 * The original's format by the medium's key: the crest is a transparent PNG, other pictures are JPEG, printable
 * documents are PDF. Undefined where the key names no file.
 */
export const originalFormat = (key: string): OriginalFormat | undefined => {
  if (key in PRINTABLES) return { filename: `${key}.pdf`, mimeType: 'application/pdf', width: null, height: null }
  if (!(key in PICTURES)) return undefined
  if (key === 'crest') return { filename: 'crest.png', mimeType: 'image/png', width: 960, height: 1224 }
  return { filename: `${key}.jpg`, mimeType: 'image/jpeg', width: 1920, height: 1280 }
}
