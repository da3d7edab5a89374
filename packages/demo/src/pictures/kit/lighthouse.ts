import { lighter, mix } from './colour.ts'
import { circle, faded, line, path, placed, polygon, rect, rounded, type Shape, segment } from './draw.ts'
import { gradient } from './gradient.ts'
import { amber, ink, paper, roof, sea, white } from './palette.ts'
import { times } from './random.ts'

/** The town's lighthouse: white with red bands, a gallery and a lantern. Foot at the origin, about 1000 px tall at scale 1. */
export const lighthouse = (
  place: { x: number; y: number; scale: number },
  { isLit = false, haze }: { isLit?: boolean; haze?: { colour: string; amount: number } } = {},
): Shape => {
  const tint = (colour: string) => (haze ? mix(colour, haze.colour, haze.amount) : colour)
  const half = (y: number) => 92 - (-y / 780) * 34
  const band = (from: number, to: number, fill: string) =>
    polygon(
      [
        [-half(from), from],
        [half(from), from],
        [half(to), to],
        [-half(to), to],
      ],
      fill,
    )
  const bands = times(7, (index) => band(-index * 112, -(index + 1) * 112 - 0.5, tint(index % 2 === 0 ? white : roof.mid)))
  const shade = polygon(
    [
      [half(0) * 0.25, 0],
      [half(0), 0],
      [half(-784), -784],
      [half(-784) * 0.25, -784],
    ],
    ink,
  )
  const gleam = polygon(
    [
      [-half(0) * 0.8, 0],
      [-half(0) * 0.55, 0],
      [-half(-784) * 0.55, -784],
      [-half(-784) * 0.8, -784],
    ],
    paper,
  )
  const slit = (y: number) => rounded([-11, y, 22, 46], { radius: 11, fill: tint(mix(sea.deep, ink, 0.4)) })
  return placed(
    place,
    ...bands,
    faded(0.16, shade),
    faded(0.3, gleam),
    ...[-200, -424, -648].map(slit),
    path('M-26 0v-66a26 26 0 0 1 52 0v66z', tint(sea.deep)),
    path('M-78 -784L78 -784L92 -806L-92 -806Z', tint(lighter(roof.deep, -0.05))),
    line(
      [
        [-88, -806],
        [-88, -850],
        [88, -850],
        [88, -806],
      ],
      { colour: tint(ink), width: 5 },
    ),
    ...times(9, (index) => segment([-88 + index * 22, -806, -88 + index * 22, -850], { colour: tint(ink), width: 3 })),
    rect([-44, -896, 88, 92], tint(isLit ? amber.glow : mix(sea.pale, white, 0.4))),
    ...[-44, -15, 15, 44].map((x) => segment([x, -896, x, -806], { colour: tint(roof.deep), width: 6 })),
    segment([-44, -852, 44, -852], { colour: tint(roof.deep), width: 4 }),
    path('M-56 -894q6 -54 56 -66q50 12 56 66z', tint(roof.mid)),
    path('M8 -958q42 14 48 64h-28q-2 -44 -20 -64z', tint(roof.deep)),
    circle([0, -968, 9], tint(ink)),
    segment([0, -970, 0, -1006], { colour: tint(ink), width: 4 }),
    isLit ? circle([0, -852, 190], gradient('lamp')) : '',
  )
}
