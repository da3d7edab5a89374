/** A piece of SVG markup. Shapes are joined by concatenation, the later over the earlier. */
export type Shape = string
export type Point = readonly [x: number, y: number]
export type Box = readonly [x: number, y: number, width: number, height: number]
export type Pen = { colour: string; width: number; dash?: string; cap?: 'butt' | 'round' }
export type Placement = { x?: number; y?: number; scale?: number; flip?: boolean; rotate?: number }

export const rect = ([x, y, width, height]: Box, fill: string): Shape =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`

export const rounded = ([x, y, width, height]: Box, { radius, fill }: { radius: number; fill: string }): Shape =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}"/>`

export const circle = ([x, y, radius]: readonly [number, number, number], fill: string): Shape =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`

export const ellipse = ([x, y, rx, ry]: readonly [number, number, number, number], fill: string): Shape =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`

export const polygon = (points: readonly Point[], fill: string): Shape => `<polygon points="${pairs(points)}" fill="${fill}"/>`

/** A closed shape given as SVG path data. */
export const path = (data: string, fill: string): Shape => `<path d="${data}" fill="${fill}"/>`

/** A soft closed shape through the points. */
export const soft = (points: readonly Point[], fill: string): Shape => path(`${spline(points, true)}Z`, fill)

/** Ground with a soft upper edge, filled down to `bottom`. */
export const ground = ({ top, bottom }: { top: readonly Point[]; bottom: number }, fill: string): Shape => {
  const first = top[0] ?? [0, bottom]
  const last = top.at(-1) ?? [0, bottom]
  return path(`${spline(top, false)}L${n(last[0])} ${n(bottom)}L${n(first[0])} ${n(bottom)}Z`, fill)
}

/** A straight-edged line through the points. */
export const line = (points: readonly Point[], pen: Pen): Shape =>
  `<polyline points="${pairs(points)}" fill="none" ${strokeOf(pen)}/>`

/** A straight line from the first point to the second. */
export const segment = ([x1, y1, x2, y2]: readonly [number, number, number, number], pen: Pen): Shape =>
  line(
    [
      [x1, y1],
      [x2, y2],
    ],
    pen,
  )

/** A soft line through the points. */
export const curve = (points: readonly Point[], pen: Pen): Shape =>
  `<path d="${spline(points, false)}" fill="none" ${strokeOf(pen)}/>`

export const placed = (placement: Placement, ...shapes: Shape[]): Shape => {
  const { x = 0, y = 0, scale = 1, flip = false, rotate = 0 } = placement
  const turn = rotate === 0 ? '' : ` rotate(${n(rotate)})`
  return `<g transform="translate(${n(x)} ${n(y)})${turn} scale(${flip ? -precise(scale) : precise(scale)} ${precise(scale)})">${shapes.join('')}</g>`
}

export const faded = (opacity: number, ...shapes: Shape[]): Shape => `<g opacity="${precise(opacity)}">${shapes.join('')}</g>`

/** Shapes seen only inside a polygon. `name` is unique within the picture. */
export const within = ({ name, outline }: { name: string; outline: string }, ...shapes: Shape[]): Shape =>
  `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${shapes.join('')}</g>`

const outlineOf = (points: readonly Point[]): string => `M${pairs(points)}Z`
export const boxOutline = ([x, y, width, height]: Box): string =>
  outlineOf([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])

const strokeOf = ({ colour, width, dash, cap = 'round' }: Pen): string =>
  `stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}`

const pairs = (points: readonly Point[]): string => points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')

// A Catmull-Rom spline through the points, as Bézier segments.
const spline = (points: readonly Point[], isClosed: boolean): string => {
  const count = points.length
  const at = (index: number): Point =>
    points[isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0]
  const segments = Array.from({ length: isClosed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[...first, ...second, ...to].map(n).join(' ')}`
  })
  return `M${at(0).map(n).join(' ')}${segments.join('')}`
}

const n = (value: number): number => Math.round(value * 10) / 10
const precise = (value: number): number => Math.round(value * 1000) / 1000
