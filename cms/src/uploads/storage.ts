import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { isRecord } from '../fields/validate'
import { settings } from '../settings'
import { freeName, renditionName } from './names'

type Row = Record<string, unknown>

/** Where uploaded files and their renditions are kept. */
export const mediaFolder = path.join(settings.DATA_DIR, 'media')

const FOCAL_POINT = 'focalPointToKeep'

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100

const pointIn = (x: unknown, y: unknown): { focalX: number; focalY: number } | undefined =>
  isShare(x) && isShare(y) ? { focalX: x, focalY: y } : undefined

/**
 * Has a picture's focal point kept as the two numbers that it is: pictures are cropped to it on the portal. Payload would make every
 * rendition again. Where a picture is cropped, what is stored of it is handed to Payload as if it had been sent again.
 */
export const takeEdits: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: Row = 'data' in args && isRecord(args.data) ? { ...args.data } : {}
  const { uploadEdits } = req.query
  const edits: Row = isRecord(uploadEdits) ? { ...uploadEdits } : {}
  const point = isRecord(edits.focalPoint) ? edits.focalPoint : { x: data.focalX, y: data.focalY }
  req.context[FOCAL_POINT] = pointIn(point.x, point.y)
  delete edits.focalPoint
  delete data.focalX
  delete data.focalY
  if (isRecord(uploadEdits)) req.query = { ...req.query, uploadEdits: edits }
  if (isRecord(edits.crop) && !req.file && req.user && 'id' in args && args.id !== undefined) {
    const stored = await storedFile(req, args.id)
    if (stored) req.file = stored
  }
  return { ...args, data }
}

const storedFile = async (req: PayloadRequest, id: string | number): Promise<PayloadRequest['file']> => {
  const doc = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true })
  if (!doc?.filename || !doc.mimeType) return undefined
  const bytes = await readFile(path.join(mediaFolder, path.basename(doc.filename)))
  return { data: bytes, mimetype: doc.mimeType, name: doc.filename, size: bytes.length }
}

/** Gives a new file and its renditions names that no other file has: what is there is neither overwritten nor mixed up. */
export const nameFiles: CollectionBeforeChangeHook = async ({ data, req }) => {
  const point = req.context[FOCAL_POINT]
  const named: Row = { ...data, ...(isRecord(point) ? point : {}) }
  if (!req.file || typeof named.filename !== 'string') return named
  const filename = await freeName(mediaFolder, named.filename)
  const sizes = isRecord(named.sizes) ? named.sizes : {}
  return {
    ...named,
    filename,
    sizes: Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, renamed(filename, size)])),
  }
}

const renamed = (original: string, size: unknown): unknown =>
  isRecord(size) && typeof size.filename === 'string'
    ? { ...size, filename: renditionName({ original, rendition: size.filename, width: size.width, height: size.height }) }
    : size

/**
 * Writes a document's new files before it is committed: a document that is there has its files, whatever happens. The files that it
 * had before stay until they are swept up, and so do those of a document that was not committed after all.
 */
export const writeFiles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { file, payloadUploadSizes = {} } = req
  if (!file || typeof doc.filename !== 'string') return doc
  const sizes = isRecord(doc.sizes) ? doc.sizes : {}
  const files = new Map<string, Uint8Array>([[doc.filename, file.data]])
  for (const [name, size] of Object.entries(sizes)) {
    const bytes = payloadUploadSizes[name]
    if (bytes && isRecord(size) && typeof size.filename === 'string') files.set(size.filename, bytes)
  }
  await mkdir(mediaFolder, { recursive: true })
  await Promise.all([...files].map(([name, bytes]) => writeDurably(path.join(mediaFolder, name), bytes)))
  return doc
}

/** A file is there whole, and on the disk, or not at all. */
const writeDurably = async (file: string, bytes: Uint8Array): Promise<void> => {
  const draft = `${file}.${process.pid}.new`
  const handle = await open(draft, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Gives a kept file to whoever may read it, which Payload has checked. */
export const serveFile = async (
  _req: PayloadRequest,
  { params }: { doc: TypeWithID; params: { filename: string; clientUploadContext?: unknown } },
): Promise<Response> => {
  const name = path.basename(params.filename)
  const bytes =
    // With that, Payload would take a file that is kept for one that is being sent.
    params.clientUploadContext === undefined ? await readFile(path.join(mediaFolder, name)).catch(() => undefined) : undefined
  if (!bytes) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
