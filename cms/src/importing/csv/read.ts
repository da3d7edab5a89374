import { parse } from 'csv-parse/sync'

export type CsvTable = { header: string[]; rows: { row: number; cells: Record<string, string> }[] }

/** A file that is no table: no header, or quotes that do not end. */
export class CsvError extends Error {
  override name = 'CsvError'
}

/** The text of a file in UTF-8, or in Windows-1250 where it is not. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

const separatorOf = (firstLine: string): string => {
  const count = (mark: string): number => firstLine.split(mark).length
  return [';', ',', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ';'
}

/**
 * A table with a header, as Excel and LibreOffice write it: UTF-8 or Windows-1250, separated by semicolons, commas or tabs.
 *
 * @throws CsvError
 */
export const readCsv = (bytes: Uint8Array): CsvTable => {
  const text = decoded(bytes)
  const [firstLine = ''] = text.split(/\r?\n/u)
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(firstLine),
      relax_column_count: true,
      max_record_size: 1_000_000,
    })
  } catch (cause) {
    throw new CsvError('the table cannot be read', { cause })
  }
  const [header = [], ...lines] = records
  const names = header.map((name) => name.trim())
  if (!names.includes('number')) throw new CsvError('the table has no column "number"')
  const rows = lines
    .map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries(names.map((name, column): [string, string] => [name, (cells[column] ?? '').trim()])),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  return { header: names, rows }
}
