import { lighter, mix } from './colour.ts'
import { type Box, circle, faded, polygon, rect, type Shape } from './draw.ts'
import { amber, ink, sea, white } from './palette.ts'
import { times } from './random.ts'

/** A window with a frame, panes and a sill; lit from inside in the evening. */
export const sashWindow = (
  [x, y, width, height]: Box,
  options: { isLit?: boolean; frame?: string; panes?: 2 | 4 | 6 } = {},
): Shape => {
  const { isLit = false, frame = white, panes = 4 } = options
  const glass = isLit ? amber.light : mix(sea.deep, ink, 0.35)
  const edge = Math.max(2, width * 0.09)
  const inner: Box = [x + edge, y + edge, width - edge * 2, height - edge * 2]
  const bar = edge * 0.55
  const rows = panes === 2 ? 0 : panes / 2 - 1
  return [
    rect([x, y, width, height], frame),
    rect(inner, glass),
    isLit
      ? ''
      : faded(
          0.3,
          polygon(
            [
              [inner[0], inner[1] + inner[3] * 0.75],
              [inner[0] + inner[2] * 0.7, inner[1]],
              [inner[0], inner[1]],
            ],
            sea.pale,
          ),
        ),
    rect([x + width / 2 - bar / 2, y, bar, height], frame),
    ...times(rows, (row) => rect([x, y + (height * (row + 1)) / (rows + 1) - bar / 2, width, bar], frame)),
    rect([x - width * 0.08, y + height, width * 1.16, Math.max(2, height * 0.06)], lighter(frame, -0.12)),
  ].join('')
}

/** Rows and columns of windows spread evenly over a box. */
export const windowGrid = (
  box: Box,
  options: {
    columns: number
    rows: number
    size: readonly [number, number]
    lit?: readonly number[]
    frame?: string
    panes?: 2 | 4 | 6
  },
): Shape => {
  const [x, y, width, height] = box
  const { columns, rows, size } = options
  return times(columns * rows, (index) => {
    const column = index % columns
    const row = Math.floor(index / columns)
    const left = x + (width / columns) * (column + 0.5) - size[0] / 2
    const top = y + (height / rows) * (row + 0.5) - size[1] / 2
    return sashWindow([left, top, size[0], size[1]], { ...options, isLit: options.lit?.includes(index) ?? false })
  }).join('')
}

export const door = (
  [x, y, width, height]: Box,
  { colour = sea.deep, isArched = false }: { colour?: string; isArched?: boolean } = {},
): Shape => {
  const head = isArched
    ? circle([x + width / 2, y, width / 2 + 5], white) + circle([x + width / 2, y, width / 2], lighter(colour, 0.12))
    : ''
  return [
    head,
    rect([x - 5, y - (isArched ? 0 : 5), width + 10, height + (isArched ? 0 : 5)], white),
    rect([x, y, width, height], colour),
    rect([x + width * 0.14, y + height * 0.1, width * 0.3, height * 0.36], lighter(colour, 0.1)),
    rect([x + width * 0.56, y + height * 0.1, width * 0.3, height * 0.36], lighter(colour, 0.1)),
    rect([x + width * 0.14, y + height * 0.56, width * 0.3, height * 0.34], lighter(colour, 0.06)),
    rect([x + width * 0.56, y + height * 0.56, width * 0.3, height * 0.34], lighter(colour, 0.06)),
    circle([x + width * 0.52, y + height * 0.52, Math.max(2, width * 0.04)], amber.light),
  ].join('')
}
