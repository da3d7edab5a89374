/** Content lines of iCalendar (RFC 5545, 3.1). */

/** A text as a value: backslash, semicolon, comma and line break are written as escapes; other control characters are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** An instant as a value in UTC: `20261122T083000Z`. */
export const utcStamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')

/** A day as a value: `20261122`. */
export const dayStamp = (day: string): string => day.replaceAll('-', '')

/** A wall-clock time as a value: `20261122T093000`. */
export const localStamp = (day: string, time: string): string => `${dayStamp(day)}T${time.replace(':', '')}00`

/** Lines as they are sent: each at most 75 octets long, with its end; a character is never cut. */
export const fold = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('')

const foldLine = (line: string): string => {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
