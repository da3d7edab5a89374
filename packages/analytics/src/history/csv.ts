/** Raised where a file is not what it was said to be; names the line. */
export class ImportError extends Error {
  override name = 'ImportError'
}

/**
 * Reads CSV (RFC 4180; a byte order mark and line ends of either kind are taken) as one record per
 * line, by the names in its first line.
 *
 * @throws ImportError where a quote is not closed or a line has another number of fields
 */
export const readCsv = (text: string): Record<string, string>[] => {
  const [header, ...rows] = linesOf(text.replace(/^\ufeff/, ''))
  if (header === undefined) throw new ImportError('The file is empty')
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new ImportError(`Line ${index + 2} has ${row.length} fields where the first line names ${header.length}`)
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']))
  })
}

/** The fields of one line. @throws ImportError where a quote is not closed */
export const readFields = (line: string, number: number): string[] => {
  try {
    return linesOf(line)[0] ?? []
  } catch (cause) {
    throw new ImportError(`Line ${number} has a quote that is not closed or stands alone`, { cause })
  }
}

/** One match is one field: quoted or plain, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

const linesOf = (text: string): string[][] => {
  const lines: string[][] = []
  let line: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length || line.length > 0) {
    const match = FIELD.exec(text)
    if (match === null) throw new ImportError(`Line ${lines.length + 1} has a quote that is not closed or stands alone`)
    const [, quoted, plain = '', end] = match
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') {
      if (line.length > 1 || line[0] !== '') lines.push(line)
      line = []
    }
  }
  return lines
}
