import { farGull } from '../kit/birds.ts'
import { lighter, mix } from '../kit/colour.ts'
import { circle, faded, ground, type Point, path, placed, polygon, type Shape, segment } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { forestEdge, tufts } from '../kit/land.ts'
import { amber, cloth, ink, paper, pine, roof, sand, sea, sky, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { surf, water, wavy } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun, WIDTH } from '../kit/sky.ts'

/** The town's beach on a summer day, seen from the dune. */
export const drawBeach = (): string => {
  const edge = wavy({ from: [-40, 760], to: [1960, 690], steps: 9, sway: 16, seed: 'beach-edge' })
  return scene(
    skyDown(430, 'day'),
    sun([1450, 170, 66]),
    cloud({ x: 240, y: 240, width: 420 }, { seed: 'beach-1' }),
    cloud({ x: 900, y: 330, width: 260 }, { seed: 'beach-2' }),
    streaks({ top: 370, bottom: 415, count: 7 }, { seed: 'beach-s' }),
    water({ top: 428, bottom: 800, seed: 'beach' }, { tone: { base: 'sea-shallow', light: sea.foam, dark: sea.mid } }),
    forestEdge(
      { from: 1440, to: WIDTH + 80, base: 436, bottom: 470, height: 70, seed: 'beach-cape' },
      mix(pine.mid, sky.mid, 0.4),
    ),
    ground(
      {
        top: [
          [1380, 462],
          [1600, 452],
          [1960, 448],
        ],
        bottom: 474,
      },
      mix(sand.mid, sky.low, 0.2),
    ),
    surf(edge, { reach: 110, sandBottom: 1290 }),
    ground({ top: edge.map(([x, y]): Point => [x, y + 54 + Math.sin(x / 260) * 10]), bottom: 1290 }, gradient('sand')),
    [520, 930, 1560].map((x, index) =>
      person({
        x,
        y: 772 - index * 22,
        height: 104,
        look: index + 2,
        outfit: 'shorts',
        stride: 0.6,
        facing: index === 1 ? 'left' : 'right',
      }),
    ),
    person({
      x: 586,
      y: 772,
      height: 68,
      look: 6,
      outfit: 'shorts',
      hands: [
        [0.16, 0.9],
        [-0.12, 0.5],
      ],
    }),
    person({ x: 880, y: 758, height: 98, look: 5, outfit: 'dress', facing: 'left' }),
    person({ x: 72, y: 800, height: 108, look: 7, outfit: 'shorts', stride: 0.8 }),
    windbreak([150, 900], { size: 105, colours: [sea.mid, white] }),
    parasol([330, 930], { size: 118, colours: [roof.mid, white] }),
    towel([420, 925], { size: 110, colour: amber.mid }),
    windbreak([1240, 850], { size: 96, colours: [amber.mid, white] }),
    parasol([1130, 890], { size: 104, colours: [sea.mid, paper], tilt: 6 }),
    towel([1300, 884], { size: 90, colour: sea.light }),
    person({
      x: 1420,
      y: 912,
      height: 150,
      look: 1,
      outfit: 'dress',
      hands: [
        [0.2, 0.6],
        [-0.12, 0.46],
      ],
    }),
    person({
      x: 1500,
      y: 912,
      height: 96,
      look: 4,
      outfit: 'shorts',
      facing: 'left',
      hands: [
        [0.22, 0.62],
        [-0.12, 0.46],
      ],
    }),
    circle([1466, 896, 17], roof.light),
    parasol([760, 1010], { size: 150, colours: [cycled(cloth, 3), paper], tilt: -5 }),
    windbreak([560, 985], { size: 128, colours: [roof.mid, paper] }),
    towel([850, 1010], { size: 140, colour: sea.mid }),
    ground(
      {
        top: [
          [-20, 1120],
          [240, 1090],
          [520, 1150],
          [900, 1230],
          [1200, 1290],
        ],
        bottom: 1290,
      },
      sand.mid,
    ),
    ground(
      {
        top: [
          [1180, 1290],
          [1400, 1200],
          [1660, 1120],
          [1960, 1080],
        ],
        bottom: 1290,
      },
      sand.dark,
    ),
    tufts(
      [
        [60, 1140],
        [180, 1150],
        [320, 1180],
        [470, 1220],
        [90, 1250],
        [260, 1270],
        [640, 1270],
      ],
      { size: 150, seed: 'beach-t' },
    ),
    tufts(
      [
        [1500, 1240],
        [1620, 1190],
        [1740, 1150],
        [1850, 1140],
        [1700, 1270],
        [1880, 1260],
      ],
      { size: 160, seed: 'beach-u' },
    ),
    farGull([760, 210], { span: 84 }),
    farGull([880, 150], { span: 56, rotate: -8 }),
    farGull([1230, 390], { span: 50, rotate: 8 }),
  )
}

const parasol = (
  [x, y]: Point,
  { size, colours, tilt = -8 }: { size: number; colours: readonly [string, string]; tilt?: number },
): Shape =>
  placed(
    { x, y, scale: size / 100, rotate: tilt },
    segment([0, 0, 0, -150], { colour: wood.light, width: 5 }),
    path('M-100 -118Q-92 -190 0 -196Q92 -190 100 -118Z', colours[0]),
    path('M-62 -118Q-58 -176 0 -196Q-22 -170 -24 -118Z', colours[1]),
    path('M24 -118Q22 -170 0 -196Q58 -176 62 -118Z', colours[1]),
    faded(0.14, path('M40 -118Q44 -170 0 -196Q92 -190 100 -118Z', ink)),
    circle([0, -198, 5], wood.mid),
  )

/** A windbreak, as every Baltic beach has: stakes and striped cloth. */
const windbreak = ([x, y]: Point, { size, colours }: { size: number; colours: readonly [string, string] }): Shape => {
  const corners: Point[] = [
    [0, 0],
    [90, 16],
    [190, 10],
    [270, -14],
  ]
  return placed(
    { x, y, scale: size / 100 },
    ...corners.slice(1).map((to, panel) => {
      const from = corners[panel] ?? [0, 0]
      return times(4, (stripe) => {
        const at = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
        const [left, right] = [at(stripe / 4), at((stripe + 1) / 4)]
        const fill = stripe % 2 === 0 ? colours[0] : colours[1]
        return polygon(
          [
            [left[0], left[1] - 62],
            [right[0], right[1] - 62],
            [right[0], right[1] - 8],
            [left[0], left[1] - 8],
          ],
          panel === 1 ? lighter(fill, -0.05) : fill,
        )
      }).join('')
    }),
    ...corners.map(([px, py]) => segment([px, py + 4, px, py - 78], { colour: wood.mid, width: 5 })),
  )
}

const towel = ([x, y]: Point, { size, colour }: { size: number; colour: string }): Shape =>
  placed({ x, y, scale: size / 100 }, path('M-60 0L70 0L100 28L-40 28Z', colour), path('M-50 9L79 9L85 15L-46 15Z', white))
