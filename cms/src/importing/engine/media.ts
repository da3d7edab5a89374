import type { Payload, PayloadRequest } from 'payload'
import { LARGEST_FILE, problemOf } from '../../hooks/refuseUnsafeFile'
import { errorText } from '../../messages/translate'
import type { Import } from '../../payload-types'
import { FetchError, fetchFile } from '../files/fetchFile'
import { type Problem, type ProblemCode, problem } from '../problems'
import type { FileSource } from '../wordpress/names'
import { refusalsOf } from './refusal'
import { findItem, type Id, inOneTransaction, noteItem } from './store'

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
}

/** What kept a file from being fetched, as the report says it. */
const WHY = {
  address: 'fileAddress',
  status: 'fileRefused',
  tooLarge: 'fileTooLarge',
  kind: 'fileKind',
  timeout: 'fileAway',
  redirects: 'fileAway',
  away: 'fileAway',
} as const satisfies Record<FetchError['code'], ProblemCode>

export type Pace = { timeoutMs: number; pauseMs: number; mayBePrivate: boolean }

const fileName = (name: string, type: string): string => {
  const stem =
    name
      .replace(/\.\w{2,5}$/u, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .slice(0, 120) || 'plik'
  return `${stem}.${EXTENSIONS[type] ?? 'bin'}`
}

/**
 * Brings one picture or file into the media, once: gives its id, or undefined where it could not be had (the item says why). It goes
 * through the same gate as an upload.
 *
 * @param parameters.alt the words beside the picture in the text, where the file itself has none
 */
export const bringFile = async (parameters: {
  payload: Payload
  row: Import
  file: FileSource
  alt: string
  line: number
  pace: Pace
}): Promise<Id | undefined> => {
  const { payload, row, file, alt, line, pace } = parameters
  const known = await findItem(payload, file.key)
  if (known) return known.documentId === null || known.documentId === undefined ? undefined : idIn(payload, known.documentId)
  const failed = async (problems: Problem[]): Promise<undefined> => {
    await inOneTransaction(payload, row, (req) =>
      noteItem(req, row.id, {
        source: file.key,
        state: 'failed',
        kind: 'media',
        row: line,
        title: file.title || file.url,
        problems,
      }),
    )
    return undefined
  }
  let fetched: Awaited<ReturnType<typeof fetchFile>>
  try {
    fetched = await fetchFile(file.url, { ...pace, most: LARGEST_FILE })
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return failed([problem(WHY[error.code], file.url)])
  }
  const { bytes, type, name } = fetched
  const unsafe = await problemOf({ data: bytes, mimetype: type })
  if (unsafe) {
    const language = { i18n: { language: row.language } }
    return failed([problem('refused', errorText(language, unsafe, { max: LARGEST_FILE / 1024 / 1024, megapixels: 60 }))])
  }
  try {
    const write = async (req: PayloadRequest): Promise<Id> => {
      const words = (file.alt || alt).slice(0, 500)
      const { id } = await payload.create({
        collection: 'media',
        data: { ...(words ? { alt: words } : {}), ...(file.title ? { title: file.title.slice(0, 300) } : {}) },
        file: { data: bytes, mimetype: type, name: fileName(name, type), size: bytes.length },
        depth: 0,
        overrideAccess: true,
        disableTransaction: true,
        req,
      })
      await noteItem(req, row.id, {
        source: file.key,
        state: 'published',
        kind: 'media',
        row: line,
        title: file.title || name,
        documentType: 'media',
        documentId: String(id),
        problems: [],
      })
      return id
    }
    return await inOneTransaction(payload, row, write, { beginsLate: true })
  } catch (error) {
    return failed(refusalsOf(error))
  }
}

/** An id as this database has it, from its text. */
export const idIn = (payload: Payload, text: string): Id => (payload.db.defaultIDType === 'number' ? Number(text) : text)
