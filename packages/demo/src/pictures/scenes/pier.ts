import { farGull, flyingGull } from '../kit/birds.ts'
import { sailingBoat } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, line, type Point, path, placed, polygon, rect, type Shape, segment } from '../kit/draw.ts'
import { amber, paper, roof, sea, sky, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun } from '../kit/sky.ts'

/** The wooden pier running out to sea, lamps and people along it. */
export const drawPier = (): string => {
  const vanishing: Point = [1180, 512]
  const deck = (t: number, side: number): Point => [vanishing[0] + (side * 720 - 300) * t, vanishing[1] + 800 * t]
  const lamps = [0.06, 0.11, 0.19, 0.32, 0.54, 0.88]
  return scene(
    skyDown(520, 'day'),
    sun([420, 210, 64]),
    cloud({ x: 640, y: 290, width: 340 }, { seed: 'pi-1' }),
    cloud({ x: 1400, y: 220, width: 430 }, { seed: 'pi-2' }),
    streaks({ top: 440, bottom: 508, count: 9 }, { seed: 'pi-s' }),
    water({ top: 516, bottom: 1290, seed: 'pier' }, { rows: 26 }),
    sailingBoat({ x: 420, y: 560, scale: 0.28 }),
    sailingBoat({ x: 690, y: 540, scale: 0.16, flip: true }),
    sailingBoat({ x: 1640, y: 556, scale: 0.24 }, { sail: amber.light }),
    times(9, (index) => {
      const t = 0.035 + ((9 - index) / 9) ** 2 * 0.85
      const [x, y] = deck(t, 0.98)
      return (
        rect([x - 30 * t, y, 46 * t, 620 * t], wood.deep) +
        faded(0.6, ellipse([x - 8 * t, y + 600 * t, 90 * t, 14 * t], sea.foam))
      )
    }),
    polygon([deck(0.012, -1), deck(0.012, 1), deck(1.1, 1), deck(1.1, -1)], wood.light),
    polygon(
      [deck(0.012, 1), deck(1.1, 1), [deck(1.1, 1)[0], deck(1.1, 1)[1] + 90], [deck(0.012, 1)[0], deck(0.012, 1)[1] + 3]],
      wood.deep,
    ),
    times(34, (index) => {
      const t = 0.014 + (index / 34) ** 2.1 * 1.05
      const [left, right] = [deck(t, -1), deck(t, 1)]
      return line([left, right], { colour: wood.mid, width: 1 + t * 7, cap: 'butt' })
    }),
    pavilion(vanishing),
    lamps.map((t) => [-1, 1].map((side) => lampPost(deck(t, side * 0.98), t)).join('')),
    [-1, 1].map((side) =>
      [0.34, 0.2]
        .map((height) =>
          line(
            [0.02, ...lamps, 1.7].map((t): Point => [deck(t, side * 0.98)[0], deck(t, side * 0.98)[1] - 620 * t * height]),
            { colour: white, width: 5 },
          ),
        )
        .join(''),
    ),
    person({ x: 1128, y: 604, height: 62, look: 2 }),
    person({ x: 1150, y: 604, height: 58, look: 5, outfit: 'dress' }),
    person({ x: 1100, y: 690, height: 118, look: 1, stride: 0.5, facing: 'left' }),
    person({
      x: 1004,
      y: 800,
      height: 200,
      look: 0,
      stride: 0.4,
      hands: [
        [0.1, 0.46],
        [-0.16, 0.5],
      ],
    }),
    person({
      x: 940,
      y: 800,
      height: 126,
      look: 6,
      outfit: 'dress',
      hands: [
        [0.2, 0.62],
        [-0.14, 0.42],
      ],
    }),
    person({ x: 1120, y: 900, height: 250, look: 4, outfit: 'coat', stride: 0.4, top: roof.mid }),
    farGull([820, 380], { span: 90 }),
    farGull([940, 330], { span: 60, rotate: -8 }),
    flyingGull({ x: 480, y: 720, scale: 0.62 }),
  )
}

const lampPost = ([x, y]: Point, t: number): Shape =>
  placed(
    { x, y, scale: t * 1.5 },
    rect([-9, -240, 18, 240], white),
    rect([3, -240, 6, 240], stone.light),
    segment([0, -240, 0, -420], { colour: white, width: 12 }),
    circle([0, -440, 34], mix(paper, amber.glow, 0.4)),
    rect([-26, -410, 52, 10], white),
  )

const pavilion = ([x, y]: Point): Shape =>
  placed(
    { x: x - 8, y: y + 12 },
    rect([-70, -46, 140, 46], white),
    ...times(5, (index) => rect([-60 + index * 26, -38, 16, 30], sea.mid)),
    path('M-86 -46L86 -46L44 -84L-44 -84Z', roof.mid),
    rect([-14, -104, 28, 22], white),
    path('M-20 -104L20 -104L0 -132Z', roof.mid),
    faded(0.6, rect([-70, 0, 140, 4], sky.cloudShade)),
  )
