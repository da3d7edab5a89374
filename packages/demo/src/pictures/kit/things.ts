import { lighter, mix } from './colour.ts'
import { type Box, circle, ellipse, faded, line, path, placed, polygon, rect, rounded, type Shape, segment } from './draw.ts'
import { gradient } from './gradient.ts'
import { amber, ink, paper, roof, stone, white, wood } from './palette.ts'
import { cycled, times } from './random.ts'

export const bench = (place: { x: number; y: number; scale: number; flip?: boolean }): Shape =>
  placed(
    place,
    faded(0.18, ellipse([0, 2, 90, 7], ink)),
    ...[-62, 58].map((x) =>
      line(
        [
          [x, 0],
          [x, -46],
          [x - 8, -86],
        ],
        { colour: ink, width: 7 },
      ),
    ),
    ...[-86, -70].map((y) => rounded([-84, y, 160, 11], { radius: 4, fill: wood.light })),
    rounded([-80, -48, 160, 12], { radius: 4, fill: wood.mid }),
  )

/** A street lamp, about 300 px tall at scale 1. */
export const streetLamp = (place: { x: number; y: number; scale: number }, { isLit = false }: { isLit?: boolean } = {}): Shape =>
  placed(
    place,
    isLit ? circle([0, -272, 130], gradient('lamp')) : '',
    path('M-12 0L12 0L6 -40L-6 -40Z', ink),
    segment([0, -20, 0, -240], { colour: ink, width: 7 }),
    path('M-17 -292L17 -292L12 -246L-12 -246Z', isLit ? amber.glow : mix(paper, stone.light, 0.4)),
    path('M-22 -290L22 -290L0 -318Z', ink),
    rect([-14, -248, 28, 6], ink),
  )

/** A market stall with a striped awning, goods and a trader's place behind. */
export const stall = (
  place: { x: number; y: number; scale: number; flip?: boolean },
  {
    stripe = roof.mid,
    goods = [amber.mid, roof.light, '#7f9c54'],
    isLit = false,
  }: { stripe?: string; goods?: readonly string[]; isLit?: boolean } = {},
): Shape => {
  const stripes = 8
  const width = 300
  return placed(
    place,
    faded(0.2, ellipse([0, 3, 170, 12], ink)),
    ...[-140, 140].map((x) => rect([x - 5, -230, 10, 230], wood.deep)),
    rect([-136, -196, 272, 110], isLit ? amber.light : mix(wood.deep, ink, 0.4)),
    isLit ? circle([0, -150, 180], gradient('lamp')) : '',
    rect([-148, -96, 296, 96], wood.mid),
    ...times(7, (index) => rect([-148 + index * 44, -96, 4, 96], wood.deep)),
    rect([-156, -106, 312, 14], wood.light),
    ...times(18, (index) => circle([-136 + index * 16, -112 - (index % 3) * 3, 10], cycled(goods, Math.floor(index / 6)))),
    ...times(stripes, (index) => {
      const left = -150 + (width / stripes) * index - 14 + index * 3.5
      const next = -150 + (width / stripes) * (index + 1) - 14 + (index + 1) * 3.5
      const top = (index: number) => -128 + (256 / stripes) * index
      const fill = index % 2 === 0 ? stripe : white
      return (
        polygon(
          [
            [top(index), -272],
            [top(index + 1), -272],
            [next, -206],
            [left, -206],
          ],
          fill,
        ) + path(`M${left} -206h${next - left}v10a${(next - left) / 2} 14 0 0 1 ${left - next} 0z`, lighter(fill, -0.07))
      )
    }),
  )
}

/** A white-barked birch or lamp-like vertical for parks is drawn elsewhere; this is a bicycle, wheels on y = 0, riding right. */
export const bicycle = (
  place: { x: number; y: number; scale: number; flip?: boolean },
  { frame = roof.mid }: { frame?: string } = {},
): Shape => {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-34" r="32" fill="none" stroke="${ink}" stroke-width="4.500"/>` +
    times(6, (index) => {
      const angle = (index * Math.PI) / 6
      return segment(
        [x - Math.cos(angle) * 30, -34 - Math.sin(angle) * 30, x + Math.cos(angle) * 30, -34 + Math.sin(angle) * 30],
        { colour: stone.mid, width: 1 },
      )
    }).join('')
  const pen = { colour: frame, width: 5 }
  return placed(
    place,
    wheel(-52),
    wheel(52),
    line(
      [
        [-52, -34],
        [-22, -86],
        [32, -86],
        [52, -34],
      ],
      pen,
    ),
    line(
      [
        [-52, -34],
        [-4, -34],
        [-26, -96],
      ],
      pen,
    ),
    segment([-4, -34, 32, -86], pen),
    line(
      [
        [32, -86],
        [28, -108],
        [42, -112],
      ],
      { colour: ink, width: 5 },
    ),
    segment([-38, -98, -14, -98], { colour: ink, width: 8 }),
    circle([-4, -34, 8], ink),
  )
}

/** A row of slats: a fence, a groyne, a deck seen from the front. */
export const posts = (area: Box, options: { count: number; fill: string; shade: string; uneven?: number }): Shape => {
  const [x, y, width, height] = area
  return times(options.count, (index) => {
    const left = x + (width / options.count) * index
    const lift = ((index * 53) % 17) / 17 - 0.5
    const top = y + lift * (options.uneven ?? 0)
    const thick = (width / options.count) * 0.72
    return (
      rounded([left, top, thick, y + height - top], { radius: thick * 0.2, fill: options.fill }) +
      rect([left + thick * 0.6, top + 4, thick * 0.4, y + height - top - 4], options.shade)
    )
  }).join('')
}
