type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const pathOf = (url: unknown): string | undefined => {
  if (typeof url !== 'string' || url === '') return undefined
  const { pathname } = new URL(url, 'http://localhost')
  return pathname
}

const fileOf = (row: unknown) => {
  if (!isRow(row)) return undefined
  const url = pathOf(row.url)
  if (url === undefined || typeof row.mimeType !== 'string') return undefined
  return {
    url,
    mimeType: row.mimeType,
    width: typeof row.width === 'number' ? row.width : null,
    height: typeof row.height === 'number' ? row.height : null,
    filesize: typeof row.filesize === 'number' ? row.filesize : 0,
  }
}

/** The files of a media document: the upload itself and its renditions, each with its path on the CMS. */
export const mediaFiles = (doc: Row) => {
  const sizes = isRow(doc.sizes) ? Object.values(doc.sizes).map(fileOf) : []
  return {
    filename: doc.filename,
    focalX: doc.focalX ?? 50,
    focalY: doc.focalY ?? 50,
    original: fileOf(doc),
    sizes: sizes.filter((file) => file !== undefined),
  }
}
