import encodeQR from 'qr'

/** A QR code as one line of an SVG: drawn through all rows to and fro, with dashes where it is dark. `size` is that of the drawing. */
export type Code = { size: number; line: string; dashes: string }

/** Any of the eight masks can be read; to weigh them against one another would take four times as long. ISO/IEC 18004, 7.8. */
const MASK = 3

/** The QR code of a text, with the least redundancy: it is read from paper or a screen, undamaged. */
export const codeOf = (text: string): Code => {
  // The encoder's quiet zone is a module wide; what stands around the drawing is white anyway.
  const rows = encodeQR(text, 'raw', { ecc: 'low', mask: MASK, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const size = rows.length
  const line = `M0 .5${rows.map((_, index) => `h${index % 2 === 0 ? '' : '-'}${size}v1`).join('')}`
  const runs: number[] = []
  let isDark = true
  let length = 0
  // The step from a row to the next is a module long, and light.
  for (const [index, row] of rows.entries())
    for (const module of [...(index % 2 === 0 ? row : row.toReversed()), false]) {
      if (module === isDark) {
        length++
        continue
      }
      runs.push(length)
      isDark = module
      length = 1
    }
  return { size, line, dashes: [...runs, length].join(' ') }
}
