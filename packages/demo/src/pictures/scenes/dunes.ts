import { farGull } from '../kit/birds.ts'
import { mix } from '../kit/colour.ts'
import { circle, curve, ground, type Point, polygon, rect, type Shape } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { tuft, tufts } from '../kit/land.ts'
import { paper, pine, roof, sand, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water, wavy } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun } from '../kit/sky.ts'

/** Dunes held by marram grass, a boardwalk leading over them to the sea. */
export const drawDunes = (): string => {
  const boards = times(30, (index) => {
    const along = (at: number) => (at / 30) ** 1.9
    const depth = along(index)
    const middle = 1012 - Math.sin((index / 30) * 2.2) * 90 * depth
    return { y: 664 + 640 * depth, middle, half: 15 + 200 * depth, thick: 640 * (along(index + 1) - depth) }
  })
  const posts = boards.filter((_, index) => index % 6 === 3)
  const side = (sign: number): Point[] => boards.map(({ y, middle, half }) => [middle + sign * half * 1.16, y])
  return scene(
    skyDown(520, 'day'),
    sun([330, 210, 60]),
    cloud({ x: 820, y: 230, width: 460 }, { seed: 'du-1' }),
    cloud({ x: 1480, y: 330, width: 280 }, { seed: 'du-2' }),
    streaks({ top: 440, bottom: 505, count: 8 }, { seed: 'du-s' }),
    water({ top: 516, bottom: 720, seed: 'dunes' }),
    ground(
      {
        top: [
          [-20, 660],
          [360, 610],
          [700, 650],
          [1010, 668],
          [1400, 620],
          [1960, 600],
        ],
        bottom: 1290,
      },
      sand.light,
    ),
    ground(
      {
        top: [
          [-20, 690],
          [220, 610],
          [480, 600],
          [720, 690],
          [960, 720],
        ],
        bottom: 1290,
      },
      mix(sand.mid, sand.light, 0.3),
    ),
    ground(
      {
        top: [
          [1040, 716],
          [1300, 620],
          [1560, 560],
          [1960, 540],
        ],
        bottom: 1290,
      },
      mix(sand.mid, sand.dark, 0.2),
    ),
    tufts(wavy({ from: [120, 650], to: [640, 680], steps: 7, sway: 16, seed: 'a' }), { size: 70, seed: 'du-a' }),
    tufts(wavy({ from: [1240, 670], to: [1920, 590], steps: 9, sway: 16, seed: 'b' }), { size: 84, seed: 'du-b' }),
    ground(
      {
        top: [
          [-20, 800],
          [260, 740],
          [560, 760],
          [820, 860],
          [980, 1000],
          [1040, 1290],
        ],
        bottom: 1290,
      },
      gradient('dune'),
    ),
    ground(
      {
        top: [
          [1000, 1290],
          [1090, 960],
          [1260, 800],
          [1540, 700],
          [1960, 660],
        ],
        bottom: 1290,
      },
      gradient('dune'),
    ),
    polygon([...side(-1), ...side(1).reverse()], wood.deep),
    boards.map(({ y, middle, half, thick }, index) =>
      rect([middle - half, y, half * 2, thick * 0.86], mix(wood.light, wood.mid, (index % 3) * 0.14)),
    ),
    posts.flatMap(({ y, middle, half }) =>
      [-1, 1].map((sign) =>
        rect([middle + sign * half * 1.14 - half * 0.04, y - half * 0.85, half * 0.09, half * 0.95], wood.deep),
      ),
    ),
    [-1, 1].map((sign) =>
      posts
        .map(({ y, middle, half }, index) => {
          const next = posts[index + 1]
          const from: Point = [middle + sign * half * 1.14, y - half * 0.72]
          const to: Point = next
            ? [next.middle + sign * next.half * 1.14, next.y - next.half * 0.72]
            : [middle + sign * half * 1.75, y + half * 0.5]
          return curve([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + half * 0.16], to], {
            colour: paper,
            width: 2 + half * 0.03,
          })
        })
        .join(''),
    ),
    person({ x: 1004, y: 700, height: 74, look: 2, stride: 0.4 }),
    person({ x: 1032, y: 700, height: 70, look: 0, outfit: 'dress' }),
    ground(
      {
        top: [
          [-20, 1000],
          [220, 960],
          [480, 1040],
          [680, 1160],
          [800, 1290],
        ],
        bottom: 1290,
      },
      mix(sand.dark, sand.mid, 0.3),
    ),
    ground(
      {
        top: [
          [1330, 1290],
          [1460, 1100],
          [1680, 960],
          [1960, 900],
        ],
        bottom: 1290,
      },
      mix(sand.dark, sand.mid, 0.3),
    ),
    tufts(wavy({ from: [40, 830], to: [760, 900], steps: 7, sway: 26, seed: 'c' }), { size: 130, seed: 'du-c' }),
    tufts(wavy({ from: [1320, 860], to: [1920, 720], steps: 6, sway: 26, seed: 'd' }), { size: 130, seed: 'du-d' }),
    tufts(
      [
        [70, 1080],
        [230, 1060],
        [380, 1120],
        [520, 1200],
        [160, 1240],
        [360, 1270],
      ],
      { size: 230, seed: 'du-e' },
    ),
    tufts(
      [
        [1480, 1200],
        [1620, 1110],
        [1760, 1050],
        [1880, 1020],
        [1640, 1270],
        [1820, 1230],
      ],
      { size: 240, seed: 'du-f' },
    ),
    [
      [420, 1010],
      [150, 940],
      [1560, 980],
      [1800, 900],
    ].map(([x = 0, y = 0], index) => heather([x, y], index)),
    farGull([560, 360], { span: 80 }),
    farGull([680, 300], { span: 56, rotate: -10 }),
  )
}

const heather = ([x, y]: Point, index: number): Shape =>
  [
    tuft([x, y + 16], { size: 64, seed: `heather${index}`, colour: pine.light }),
    ...times(11, (at) =>
      circle(
        [x + 12 + Math.cos(at * 2.4 + index) * (8 + at * 4.5), y - 22 - Math.abs(Math.sin(at * 1.7)) * 36, 7],
        mix('#b48ab0', roof.light, (at % 3) / 6),
      ),
    ),
  ].join('')
