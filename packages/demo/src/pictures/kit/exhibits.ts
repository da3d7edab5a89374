import { sailingBoat } from './boats.ts'
import { mix } from './colour.ts'
import { circle, ellipse, faded, line, type Point, path, placed, polygon, rect, type Shape, segment } from './draw.ts'
import { gradient } from './gradient.ts'
import { blob } from './land.ts'
import { amber, ink, paper, roof, stone, white, wood } from './palette.ts'
import { times } from './random.ts'

export const showcase = ({ x, y, width }: { x: number; y: number; width: number }, content: Shape): Shape =>
  placed(
    { x, y },
    faded(0.35, ellipse([0, 96, width * 0.62, 20], ink)),
    rect([-width / 2, -130, width, 226], mix(wood.deep, ink, 0.15)),
    rect([-width / 2 - 12, -146, width + 24, 24], wood.mid),
    rect([-width / 2 + 10, -150, width - 20, 14], roof.deep),
    placed({ y: -150 }, circle([0, -40, width * 0.4], gradient('lamp')), content),
    faded(0.16, rect([-width / 2 + 8, -340, width - 16, 196], white)),
    faded(
      0.3,
      polygon(
        [
          [-width / 2 + 20, -340],
          [-width / 2 + 90, -340],
          [-width / 2 + 20, -190],
        ],
        white,
      ),
    ),
    line(
      [
        [-width / 2 + 8, -144],
        [-width / 2 + 8, -340],
        [width / 2 - 8, -340],
        [width / 2 - 8, -144],
      ],
      { colour: stone.light, width: 5 },
    ),
  )

export const amberPiece = (x: number, size: number, seed: string): Shape =>
  placed(
    { x, y: -4, scale: size },
    blob([0, -34, 66, 40], { seed, fill: gradient('amber') }),
    faded(0.7, blob([8, -26, 40, 22], { seed: `${seed}i`, fill: amber.light })),
    faded(0.8, path('M-46 -48q10 -18 36 -20q-20 8 -36 20z', white)),
  )

export const necklace = (): Shape =>
  times(13, (index) => {
    const angle = Math.PI * (0.08 + (index / 12) * 0.84)
    return circle(
      [Math.cos(angle) * 66, -110 + Math.sin(angle) * 96, 9 + Math.sin(angle) * 7],
      index % 2 === 0 ? amber.mid : amber.light,
    )
  }).join('')

export const compass = (): Shape =>
  [
    circle([0, -60, 56], wood.light),
    circle([0, -60, 46], paper),
    path('M0 -100L9 -60L-9 -60Z', roof.mid),
    path('M0 -20L9 -60L-9 -60Z', ink),
    circle([0, -60, 5], amber.mid),
  ].join('')

export const modelBoat = ([x, y]: Point): Shape =>
  segment([x - 150, 40, x - 110, y + 6], { colour: stone.mid, width: 2 }) +
  segment([x + 150, 40, x + 110, y + 6], { colour: stone.mid, width: 2 }) +
  sailingBoat({ x, y, scale: 0.82 }, { hull: wood.mid, sail: paper })
