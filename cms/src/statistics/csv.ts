const NEEDS_QUOTES = /[",\r\n]/u
/** A spreadsheet would run what begins so; the words of a search and the hosts of referrers are written by strangers. */
const LOOKS_LIKE_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export const writeCsv = (rows: (string | number | null)[][]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`

const field = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
