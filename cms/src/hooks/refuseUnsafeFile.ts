import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import sharp from 'sharp'
import type { ErrorName } from '../messages/errors'
import { fieldLabels } from '../messages/fields'
import { errorText } from '../messages/translate'

/** The largest file that is kept, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024
/** The most pixels that a picture may unpack to: a camera's largest, and far below what fills the memory. */
const MOST_PIXELS = 60_000_000

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.subarray(from, to).toString('latin1')

/** What a file really is, by its first bytes; undefined for what is not kept. */
const kindOf = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 4, 8) === 'ftyp' && /avif|avis|mif1/u.test(ascii(bytes, 8, 32))) return 'image/avif'
  return ascii(bytes, 0, 5) === '%PDF-' ? 'application/pdf' : undefined
}

/** Unpacks a picture once, small, so that a broken or swollen one fails here and not when it is half stored. */
const pictureProblem = async (bytes: Buffer): Promise<ErrorName | undefined> => {
  try {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return 'fileTooManyPixels'
    await sharp(bytes, { failOn: 'error' }).resize(16).raw().toBuffer()
    return undefined
  } catch {
    return 'fileBroken'
  }
}

/** What keeps a file from being kept; undefined for a good one. */
export const problemOf = async (
  file: Pick<NonNullable<PayloadRequest['file']>, 'data' | 'mimetype'>,
): Promise<ErrorName | undefined> => {
  if (file.data.length > LARGEST_FILE) return 'fileTooLarge'
  const kind = kindOf(file.data)
  if (kind === undefined || kind !== file.mimetype) return 'fileKind'
  return kind === 'application/pdf' ? undefined : pictureProblem(file.data)
}

/**
 * Refuses, before anything is written, a file that is too large, that is not what its name says, that unpacks to more than the
 * memory holds, or that cannot be unpacked at all; in the language of whoever sent it.
 */
export const refuseUnsafeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.user || !req.file) return args
  const problem = await problemOf(req.file)
  if (!problem) return args
  const message = errorText(req, problem, { max: LARGEST_FILE / 1024 / 1024, megapixels: MOST_PIXELS / 1_000_000 })
  throw new ValidationError({ collection: 'media', errors: [{ path: 'file', label: fieldLabels.file, message }], req }, req.t)
}
