import { farGull } from '../kit/birds.ts'
import { mix } from '../kit/colour.ts'
import { circle, faded, ground, line, type Point, path, rect, type Shape, segment } from '../kit/draw.ts'
import { bushes, forestEdge, leafyTree, scotsPine } from '../kit/land.ts'
import { amber, ink, pine, roof, sea, sky, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { bench } from '../kit/things.ts'
import { windowGrid } from '../kit/windows.ts'

/** The health centre: a low building with a ramp, people of all ages on their way. */
export const drawHealthCentre = (): string =>
  scene(
    skyDown(820, 'day'),
    sun([280, 190, 58]),
    cloud({ x: 660, y: 220, width: 360 }, { seed: 'hc-1' }),
    cloud({ x: 1400, y: 260, width: 320 }, { seed: 'hc-2' }),
    forestEdge({ from: -60, to: WIDTH + 60, base: 720, bottom: 910, height: 150, seed: 'hc-f' }, mix(pine.mid, sky.mid, 0.3)),
    scotsPine([1750, 880], { height: 620, seed: 'hc-p1' }),
    scotsPine([1860, 900], { height: 720, seed: 'hc-p2', lean: -0.03 }),
    rect([260, 560, 1300, 330], white),
    rect([230, 520, 1360, 52], sea.mid),
    faded(0.14, rect([260, 572, 1300, 18], ink)),
    rect([860, 440, 300, 450], mix(sea.pale, white, 0.5)),
    rect([840, 416, 340, 36], sea.deep),
    circle([1010, 510, 44], pine.light),
    rect([1000, 484, 20, 52], white),
    rect([984, 500, 52, 20], white),
    windowGrid([280, 596, 560, 220], { columns: 5, rows: 1, size: [78, 120], panes: 2 }),
    windowGrid([1180, 596, 370, 220], { columns: 3, rows: 1, size: [82, 120], panes: 2 }),
    rect([900, 640, 220, 250], mix(sea.deep, ink, 0.3)),
    [900, 1006, 1112].map((x) => rect([x, 640, 10, 250], white)),
    faded(0.3, path('M912 800L1000 650L912 650Z', sea.pale)),
    rect([860, 600, 300, 24], sea.deep),
    rect([260, 850, 600, 40], stone.light),
    ground(
      {
        top: [
          [-20, 886],
          [1960, 886],
        ],
        bottom: 1290,
      },
      pine.grass,
    ),
    path('M860 884L1160 884L1400 1300L560 1300Z', stone.pale),
    path('M440 946L880 886L900 898L900 960L440 960Z', stone.light),
    line(
      [
        [440, 946],
        [440, 880],
        [880, 820],
        [880, 886],
      ],
      { colour: stone.deep, width: 7 },
    ),
    [550, 660, 770].map((x) =>
      segment([x, 946 - (x - 440) * 0.136, x, 880 - (x - 440) * 0.136], { colour: stone.deep, width: 5 }),
    ),
    wheelchair([640, 932]),
    bushes({ from: 240, to: 440, base: 920, size: 60, seed: 'hc-b' }, pine.light),
    bushes({ from: 1180, to: 1600, base: 920, size: 60, seed: 'hc-c' }, pine.light),
    leafyTree([140, 950], { height: 480, seed: 'hc-t' }),
    times(16, (index) => circle([1200 + index * 26, 930 + (index % 3) * 8, 9], cycled([roof.light, amber.light, white], index))),
    bench({ x: 1480, y: 1060, scale: 1.2, flip: true }),
    person({ x: 1470, y: 1076, height: 190, look: 3, isSeated: true, facing: 'left' }),
    person({
      x: 960,
      y: 950,
      height: 150,
      look: 0,
      top: white,
      bottom: sea.light,
      facing: 'left',
      hands: [
        [0.2, 0.62],
        [-0.1, 0.46],
      ],
    }),
    person({
      x: 870,
      y: 1130,
      height: 236,
      look: 1,
      outfit: 'dress',
      top: roof.light,
      bottom: sea.deep,
      hands: [
        [0.2, 0.52],
        [-0.12, 0.46],
      ],
    }),
    person({
      x: 950,
      y: 1130,
      height: 150,
      look: 6,
      outfit: 'shorts',
      top: amber.mid,
      hands: [
        [0.14, 0.46],
        [-0.22, 0.78],
      ],
    }),
    person({
      x: 1170,
      y: 1180,
      height: 250,
      look: 7,
      facing: 'left',
      outfit: 'coat',
      top: pine.light,
      bottom: ink,
      hands: [
        [0.26, 0.44],
        [-0.12, 0.46],
      ],
    }),
    segment([1106, 1072, 1098, 1180], { colour: wood.deep, width: 8 }),
    farGull([560, 400], { span: 64 }),
  )

const wheelchair = ([x, y]: Point): Shape =>
  [
    person({
      x: x + 4,
      y: y + 4,
      height: 170,
      look: 5,
      isSeated: true,
      top: sea.light,
      bottom: ink,
      hands: [
        [0.16, 0.46],
        [-0.04, 0.44],
      ],
    }),
    line(
      [
        [x - 26, y - 120],
        [x - 22, y - 62],
        [x + 34, y - 58],
        [x + 50, y - 20],
      ],
      { colour: ink, width: 7 },
    ),
    segment([x - 26, y - 120, x - 44, y - 124], { colour: ink, width: 7 }),
    `<circle cx="${x - 6}" cy="${y - 40}" r="40" fill="none" stroke="${ink}" stroke-width="7"/>`,
    circle([x - 6, y - 40, 7], stone.deep),
    `<circle cx="${x + 52}" cy="${y - 12}" r="12" fill="none" stroke="${ink}" stroke-width="6"/>`,
  ].join('')
