import { lighter, mix } from '../kit/colour.ts'
import {
  circle,
  ellipse,
  faded,
  ground,
  line,
  type Point,
  path,
  placed,
  polygon,
  rect,
  type Shape,
  segment,
} from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { forestEdge } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { amber, dusk, ink, night, paper, pine, roof, sea, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { between, seeded, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { skyDown, stars, streaks, WIDTH } from '../kit/sky.ts'

/** A summer evening's concert on the stage by the sea. */
export const drawConcert = (): string =>
  scene(
    skyDown(760, 'dusk'),
    stars({ bottom: 300, count: 60 }, 'cn'),
    streaks({ top: 380, bottom: 680, count: 12 }, { seed: 'cn-s', colour: dusk.low }),
    water({ top: 700, bottom: 860, seed: 'cn' }, { tone: { base: 'sea-dusk', light: dusk.low, dark: dusk.high } }),
    lighthouse({ x: 150, y: 740, scale: 0.36 }, { isLit: true, haze: { colour: dusk.high, amount: 0.5 } }),
    forestEdge({ from: -60, to: 330, base: 740, bottom: 860, height: 60, seed: 'cn-f' }, mix(pine.deep, dusk.high, 0.45)),
    forestEdge(
      { from: 1620, to: WIDTH + 60, base: 720, bottom: 860, height: 130, seed: 'cn-g' },
      mix(pine.deep, dusk.high, 0.45),
    ),
    stage(),
    ground(
      {
        top: [
          [-20, 850],
          [1960, 850],
        ],
        bottom: 1290,
      },
      mix(night.high, dusk.mid, 0.16),
    ),
    faded(0.35, ellipse([960, 900, 760, 90], gradient('lamp'))),
    audience({ y: 960, size: 74, count: 25, seed: 'cn-a', colour: mix(dusk.high, ink, 0.25) }),
    audience({ y: 1060, size: 100, count: 19, seed: 'cn-b', colour: mix(dusk.high, ink, 0.55) }),
    audience({ y: 1200, size: 140, count: 14, seed: 'cn-c', colour: mix(night.high, ink, 0.3) }),
    audience({ y: 1330, size: 180, count: 11, seed: 'cn-d', colour: mix(night.high, ink, 0.85) }),
  )

const stage = (): Shape => {
  const bulbs = times(23, (index): Point => [430 + index * 48.2, 404 + Math.sin((index / 22) * Math.PI) * -34])
  return [
    path('M380 850L420 400L1500 400L1540 850Z', night.high),
    path('M400 420Q960 180 1520 420L1500 470Q960 260 420 470Z', sea.deep),
    path('M400 420Q960 180 1520 420L1516 432Q960 196 404 432Z', amber.mid),
    rect([440, 440, 1040, 330], mix(night.mid, dusk.mid, 0.35)),
    ...[
      [560, 640, roof.light],
      [760, 860, amber.light],
      [960, 960, paper],
      [1160, 1060, amber.light],
      [1360, 1280, roof.light],
    ].map(([from = 0, to = 0, colour = paper]) =>
      faded(
        0.3,
        polygon(
          [
            [Number(from) - 14, 410],
            [Number(from) + 14, 410],
            [Number(to) + 120, 770],
            [Number(to) - 120, 770],
          ],
          String(colour),
        ),
      ),
    ),
    ...[560, 760, 960, 1160, 1360].map((x) =>
      placed({ x, y: 404 }, path('M-20 -22L20 -22L26 18L-26 18Z', ink), ellipse([0, 18, 26, 8], amber.glow)),
    ),
    ...bulbs.map(([x, y]) => circle([x, y + 70, 26], gradient('lamp')) + circle([x, y + 70, 6], amber.glow)),
    drums([990, 760]),
    ...[470, 1450].map((x) =>
      placed(
        { x, y: 770 },
        rect([-50, -220, 100, 220], ink),
        ...[-160, -60].map((y) => circle([0, y, 36], lighter(ink, 0.14)) + circle([0, y, 16], ink)),
      ),
    ),
    person({
      x: 812,
      y: 776,
      height: 226,
      look: 1,
      outfit: 'dress',
      top: roof.mid,
      bottom: roof.deep,
      hands: [
        [0.14, 0.72],
        [-0.26, 0.7],
      ],
    }),
    segment([846, 776, 846, 612], { colour: ink, width: 5 }),
    circle([846, 606, 8], ink),
    person({
      x: 1180,
      y: 776,
      height: 232,
      look: 0,
      facing: 'left',
      top: white,
      hands: [
        [0.2, 0.56],
        [-0.02, 0.5],
      ],
    }),
    placed(
      { x: 1176, y: 656, rotate: 18 },
      path('M-46 0q-18 -30 14 -34q20 -2 26 10q8 -8 20 0v26q-10 10 -20 2q-10 14 -26 10q-20 -4 -14 -14z', amber.mid),
      rect([8, 2, 110, 9], wood.deep),
      circle([-18, -2, 10], wood.deep),
    ),
    person({
      x: 1330,
      y: 776,
      height: 226,
      look: 5,
      outfit: 'dress',
      facing: 'left',
      top: sea.light,
      bottom: sea.mid,
      hands: [
        [0.22, 0.66],
        [0.04, 0.74],
      ],
    }),
    placed({ x: 1300, y: 628, rotate: -30 }, ellipse([0, 0, 26, 12], wood.mid), rect([20, -3, 56, 6], wood.deep)),
    person({
      x: 590,
      y: 776,
      height: 222,
      look: 3,
      top: pine.light,
      hands: [
        [0.2, 0.6],
        [0.16, 0.56],
      ],
    }),
    rect([610, 640, 150, 18], ink),
    ...[630, 740].map((x) => segment([x, 656, x + (x === 630 ? 30 : -30), 776], { colour: ink, width: 6 })),
    rect([380, 770, 1160, 90], wood.deep),
    rect([370, 764, 1180, 16], wood.mid),
    ...times(13, (index) => rect([396 + index * 90, 782, 4, 78], mix(wood.deep, ink, 0.4))),
  ].join('')
}

const drums = ([x, y]: Point): Shape =>
  [
    person({
      x,
      y: y - 50,
      height: 190,
      look: 2,
      top: amber.mid,
      hands: [
        [0.24, 0.66],
        [-0.24, 0.62],
      ],
    }),
    ...[-104, 104].map(
      (dx) => segment([x + dx, y, x + dx, y - 130], { colour: ink, width: 4 }) + ellipse([x + dx, y - 132, 54, 9], amber.light),
    ),
    ...[-62, 62].map((dx) => rect([x + dx - 34, y - 96, 68, 46], roof.mid) + ellipse([x + dx, y - 96, 34, 9], white)),
    circle([x, y - 46, 52], white),
    circle([x, y - 46, 42], sea.pale),
  ].join('')

/** A row of listeners seen from behind, some with raised hands. */
const audience = (row: { y: number; size: number; count: number; seed: string; colour: string }): Shape => {
  const random = seeded(row.seed)
  const step = WIDTH / row.count
  return times(row.count + 1, (index) => {
    const x = (index + between(random, [-0.25, 0.25])) * step
    const size = row.size * between(random, [0.9, 1.12])
    const fill = lighter(row.colour, (random() - 0.5) * 0.05)
    const isWaving = random() < 0.3
    return [
      path(
        `M${x - size * 0.62} ${row.y + size}Q${x - size * 0.62} ${row.y + size * 0.2} ${x} ${row.y + size * 0.16}Q${x + size * 0.62} ${row.y + size * 0.2} ${x + size * 0.62} ${row.y + size}Z`,
        fill,
      ),
      ellipse([x, row.y - size * 0.12, size * 0.27, size * 0.32], fill),
      isWaving
        ? line(
            [
              [x + size * 0.4, row.y + size * 0.4],
              [x + size * 0.56, row.y - size * 0.1],
              [x + size * 0.4, row.y - size * 0.6],
            ],
            { colour: fill, width: size * 0.17 },
          )
        : '',
    ].join('')
  }).join('')
}
