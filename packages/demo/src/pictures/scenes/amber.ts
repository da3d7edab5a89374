import { mix } from '../kit/colour.ts'
import { circle, curve, ellipse, faded, ground, line, type Point, path, placed, rect, type Shape, segment } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { blob } from '../kit/land.ts'
import { amber, ink, pine, roof, sand, sea, stone, white } from '../kit/palette.ts'
import { between, seeded, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { surf, water } from '../kit/sea.ts'
import { HEIGHT, WIDTH } from '../kit/sky.ts'

/** Amber that a storm left on the sand; one lump keeps an ancient fly. */
export const drawAmber = (): string => {
  const random = seeded('amber-grains')
  const edge: Point[] = [
    [-40, 470],
    [220, 420],
    [520, 500],
    [860, 430],
    [1200, 330],
    [1500, 360],
    [1960, 210],
  ]
  return scene(
    rect([0, 0, WIDTH, HEIGHT], gradient('sea-shallow')),
    water({ top: -260, bottom: 560, seed: 'amber' }, { tone: { base: 'sea-shallow', light: sea.foam, dark: sea.mid } }),
    surf(edge, { reach: 180, sandBottom: 1290 }),
    ground({ top: edge.map(([x, y]): Point => [x, y + 150]), bottom: 1290 }, gradient('sand')),
    times(150, () =>
      faded(
        between(random, [0.2, 0.55]),
        ellipse([random() * WIDTH, 640 + random() * 640, between(random, [2, 7]), between(random, [1.5, 4])], sand.deep),
      ),
    ),
    [
      [300, 760, 26],
      [1500, 620, 30],
      [1690, 1040, 38],
      [980, 1170, 24],
      [180, 1120, 30],
    ].map(
      ([x = 0, y = 0, size = 0], index) =>
        blob([x, y + size * 0.3, size * 1.3, size * 0.5], { seed: `ps${index}`, fill: sand.deep }) +
        blob([x, y, size * 1.2, size * 0.8], { seed: `p${index}`, fill: index % 2 === 0 ? stone.mid : stone.light }),
    ),
    seaweed([1280, 1160]),
    seaweed([420, 640]),
    lump({ x: 860, y: 860, size: 300, seed: 'lump-a' }, fly()),
    lump({ x: 1390, y: 820, size: 150, seed: 'lump-b' }),
    lump({ x: 470, y: 960, size: 128, seed: 'lump-c' }),
    lump({ x: 1230, y: 1060, size: 86, seed: 'lump-d' }),
    lump({ x: 640, y: 1150, size: 66, seed: 'lump-e' }),
    lump({ x: 1640, y: 880, size: 58, seed: 'lump-f' }),
    lump({ x: 290, y: 880, size: 46, seed: 'lump-g' }),
    shell([1560, 1130]),
    shell([330, 1190]),
  )
}

const lump = (place: { x: number; y: number; size: number; seed: string }, inclusion: Shape = ''): Shape => {
  const { x, y, size, seed } = place
  return [
    faded(0.45, blob([x + size * 0.12, y + size * 0.5, size * 1.02, size * 0.3], { seed, fill: sand.deep })),
    faded(0.55, ellipse([x + size * 0.2, y + size * 0.5, size * 0.7, size * 0.17], amber.mid)),
    faded(0.5, ellipse([x + size * 0.24, y + size * 0.5, size * 0.44, size * 0.1], amber.glow)),
    blob([x, y, size, size * 0.68], { seed, fill: gradient('amber') }),
    faded(0.55, blob([x + size * 0.1, y + size * 0.14, size * 0.72, size * 0.42], { seed: `${seed}i`, fill: amber.light })),
    faded(0.5, blob([x + size * 0.22, y + size * 0.24, size * 0.42, size * 0.22], { seed: `${seed}j`, fill: amber.glow })),
    faded(
      0.6,
      circle([x - size * 0.3, y + size * 0.16, size * 0.035], amber.glow),
      circle([x + size * 0.42, y - size * 0.1, size * 0.026], amber.glow),
      circle([x - size * 0.12, y + size * 0.34, size * 0.02], amber.glow),
    ),
    placed({ x: x + size * 0.04, y: y + size * 0.08, scale: size / 300, rotate: -18 }, inclusion),
    faded(
      0.85,
      path(
        `M${x - size * 0.72} ${y - size * 0.2}q${size * 0.14} ${-size * 0.3} ${size * 0.52} ${-size * 0.33}q${-size * 0.28} ${size * 0.12} ${-size * 0.52} ${size * 0.33}z`,
        white,
      ),
    ),
    faded(0.6, ellipse([x - size * 0.06, y - size * 0.52, size * 0.07, size * 0.025], white)),
  ].join('')
}

const fly = (): Shape =>
  [
    ...[-1, 1].flatMap((side) =>
      [
        [26, 44],
        [0, 56],
        [-26, 46],
      ].map(([dx = 0, reach = 0]) =>
        line(
          [
            [dx, 8 * side],
            [dx + 14, side * reach * 0.7],
            [dx + 4, side * reach * 1.25],
          ],
          { colour: mix(ink, amber.deep, 0.25), width: 4 },
        ),
      ),
    ),
    faded(
      0.55,
      placed({ rotate: 24 }, ellipse([-50, -22, 66, 19], amber.glow)),
      placed({ rotate: -24 }, ellipse([-50, 22, 66, 19], amber.glow)),
    ),
    ellipse([-34, 0, 46, 17], mix(ink, amber.deep, 0.3)),
    ...times(3, (index) => segment([-54 + index * 17, -14, -54 + index * 17, 14], { colour: amber.deep, width: 3 })),
    ellipse([18, 0, 24, 20], mix(ink, amber.deep, 0.15)),
    circle([48, 0, 15], mix(ink, amber.deep, 0.2)),
    circle([54, -8, 6], roof.deep),
    circle([54, 8, 6], roof.deep),
    segment([60, -5, 82, -14], { colour: ink, width: 3 }),
    segment([60, 5, 82, 14], { colour: ink, width: 3 }),
  ].join('')

const seaweed = ([x, y]: Point): Shape =>
  times(5, (index) =>
    curve(
      [
        [x + index * 6, y],
        [x - 24 + index * 22, y - 22 - index * 3],
        [x + 10 + index * 30, y - 36 + index * 6],
        [x + 46 + index * 26, y - 22 - index * 9],
        [x + 84 + index * 20, y - 34 + index * 8],
      ],
      { colour: index % 2 === 0 ? pine.mid : pine.light, width: 7 - index },
    ),
  ).join('')

const shell = ([x, y]: Point): Shape =>
  placed(
    { x, y, rotate: 18 },
    faded(0.3, ellipse([6, 32, 50, 10], sand.deep)),
    path('M0 34Q-58 20 -46 -18Q-30 -44 0 -44Q30 -44 46 -18Q58 20 0 34Z', mix(roof.light, white, 0.7)),
    ...times(7, (index) =>
      segment([0, 32, -36 + index * 12, -22 - Math.sin((index / 6) * Math.PI) * 16], {
        colour: mix(roof.light, white, 0.45),
        width: 3,
      }),
    ),
  )
