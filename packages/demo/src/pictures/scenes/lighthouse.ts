import { farGull } from '../kit/birds.ts'
import { mix } from '../kit/colour.ts'
import { ellipse, faded, ground, line, type Point, path, rect, type Shape, segment } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { scotsPine, tufts } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { amber, ink, pine, roof, sand, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun } from '../kit/sky.ts'
import { sashWindow } from '../kit/windows.ts'

/** The lighthouse on its dune, the path up to it, the sea behind. */
export const drawLighthouse = (): string =>
  scene(
    skyDown(820, 'morning'),
    sun([520, 330, 90]),
    cloud({ x: 110, y: 560, width: 380 }, { seed: 'lh-1' }),
    cloud({ x: 760, y: 250, width: 300 }, { seed: 'lh-2' }),
    streaks({ top: 640, bottom: 770, count: 12 }, { seed: 'lh-s' }),
    water({ top: 800, bottom: 1280, seed: 'lh' }),
    ground(
      {
        top: [
          [560, 1290],
          [760, 1060],
          [960, 950],
          [1200, 900],
          [1500, 880],
          [1960, 900],
        ],
        bottom: 1290,
      },
      mix(sand.dark, pine.moss, 0.2),
    ),
    scotsPine([1730, 930], { height: 470, seed: 'lh-p1', lean: 0.12 }),
    scotsPine([1850, 960], { height: 560, seed: 'lh-p2', lean: 0.1 }),
    scotsPine([1640, 910], { height: 340, seed: 'lh-p3', lean: 0.12, haze: 0.12 }),
    rect([1340, 800, 210, 110], white),
    path('M1325 806L1370 730L1525 730L1568 806Z', roof.mid),
    [1364, 1432, 1498].map((x) => sashWindow([x, 828, 32, 46])),
    lighthouse({ x: 1230, y: 912, scale: 0.86 }),
    ground(
      {
        top: [
          [420, 1290],
          [700, 1150],
          [940, 1040],
          [1180, 960],
          [1500, 940],
          [1960, 980],
        ],
        bottom: 1290,
      },
      gradient('dune'),
    ),
    path(
      'M1040 1300C1120 1190 1330 1150 1350 1090C1366 1040 1226 1010 1204 950H1258C1290 1000 1450 1030 1440 1100C1430 1170 1330 1200 1330 1300Z',
      sand.light,
    ),
    ground(
      {
        top: [
          [1360, 1290],
          [1480, 1150],
          [1700, 1060],
          [1960, 1030],
        ],
        bottom: 1290,
      },
      mix(sand.dark, pine.moss, 0.3),
    ),
    ground(
      {
        top: [
          [-20, 1120],
          [240, 1130],
          [520, 1200],
          [820, 1290],
        ],
        bottom: 1290,
      },
      mix(sand.dark, sand.mid, 0.4),
    ),
    faded(0.2, ellipse([1332, 1132, 60, 9], ink)),
    person({ x: 1310, y: 1130, height: 140, look: 0, stride: 0.5, pack: amber.mid }),
    person({ x: 1376, y: 1128, height: 134, look: 6, stride: 0.4 }),
    fence([
      [1392, 1270],
      [1476, 1150],
      [1476, 1060],
      [1370, 990],
      [1300, 962],
    ]),
    tufts(
      [
        [60, 1180],
        [190, 1170],
        [330, 1200],
        [470, 1230],
        [620, 1270],
        [120, 1270],
        [330, 1280],
      ],
      { size: 150, seed: 'lh-t' },
    ),
    tufts(
      [
        [780, 1180],
        [900, 1110],
        [1020, 1060],
        [760, 1260],
        [930, 1210],
      ],
      { size: 110, seed: 'lh-u' },
    ),
    tufts(
      [
        [1480, 1190],
        [1600, 1140],
        [1720, 1110],
        [1850, 1090],
        [1560, 1260],
        [1760, 1220],
        [1880, 1200],
      ],
      { size: 140, seed: 'lh-v' },
    ),
    farGull([900, 430], { span: 96 }),
    farGull([1010, 360], { span: 66, rotate: -8 }),
    farGull([700, 520], { span: 60, rotate: 10 }),
  )

const fence = (points: readonly Point[]): Shape =>
  [
    ...points.map(([x, y], index) => segment([x, y, x, y - 92 + index * 14], { colour: wood.deep, width: 11 - index * 1.6 })),
    line(
      points.map(([x, y], index): Point => [x, y - 78 + index * 12]),
      { colour: wood.mid, width: 6 },
    ),
    line(
      points.map(([x, y], index): Point => [x, y - 46 + index * 8]),
      { colour: wood.mid, width: 6 },
    ),
  ].join('')
