import { bricks, mixer, planks, towerCrane } from '../kit/building-site.ts'
import { mix } from '../kit/colour.ts'
import { curve, faded, ground, path, rect, type Shape, segment } from '../kit/draw.ts'
import { forestEdge } from '../kit/land.ts'
import { longHouse } from '../kit/long-houses.ts'
import { amber, brick, ink, pine, plaster, roof, sand, sea, sky, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { cone, excavator } from '../kit/vehicles.ts'

/** A house going up: scaffolding, a crane, builders at work. */
export const drawConstruction = (): string =>
  scene(
    skyDown(900, 'day'),
    sun([330, 200, 60]),
    cloud({ x: 500, y: 340, width: 300 }, { seed: 'co-1' }),
    cloud({ x: 1480, y: 420, width: 320 }, { seed: 'co-2' }),
    forestEdge({ from: -60, to: WIDTH + 60, base: 820, bottom: 940, height: 120, seed: 'co-f' }, mix(pine.mid, sky.mid, 0.35)),
    longHouse({ x: 20, base: 920, width: 400, walls: 170, roof: 140, wall: plaster.ochre, columns: 3, chimneys: [0.3] }),
    ground(
      {
        top: [
          [-20, 916],
          [960, 906],
          [1960, 920],
        ],
        bottom: 1290,
      },
      sand.dark,
    ),
    ground(
      {
        top: [
          [-20, 1010],
          [700, 1040],
          [1300, 1020],
          [1960, 1060],
        ],
        bottom: 1290,
      },
      sand.mid,
    ),
    towerCrane({ x: 1560, y: 960 }),
    unfinishedHouse({ x: 560, y: 950 }),
    excavator({ x: 330, y: 1140, scale: 1.15, flip: true }),
    ground(
      {
        top: [
          [-30, 1180],
          [30, 1100],
          [80, 1070],
          [150, 1120],
          [260, 1200],
        ],
        bottom: 1210,
      },
      sand.deep,
    ),
    bricks([1340, 1090]),
    person({
      x: 760,
      y: 1130,
      height: 210,
      look: 0,
      vest: amber.light,
      hat: { kind: 'helmet', colour: white },
      hands: [
        [0.24, 0.66],
        [0.1, 0.56],
      ],
    }),
    path('M800 986L870 970L880 1006L810 1022Z', white),
    curve(
      [
        [812, 1000],
        [840, 990],
        [868, 992],
      ],
      { colour: sea.mid, width: 3 },
    ),
    person({
      x: 910,
      y: 1136,
      height: 206,
      look: 3,
      facing: 'left',
      vest: roof.light,
      hat: { kind: 'helmet', colour: amber.light },
      hands: [
        [0.16, 0.68],
        [-0.1, 0.46],
      ],
    }),
    person({
      x: 1240,
      y: 1110,
      height: 200,
      look: 2,
      vest: amber.light,
      hat: { kind: 'helmet', colour: amber.light },
      hands: [
        [0.28, 0.5],
        [0.2, 0.44],
      ],
    }),
    mixer([1680, 1170]),
    [
      [1080, 1200],
      [1180, 1216],
    ].map(([x = 0, y = 0]) => cone({ x, y, scale: 1 })),
    planks([560, 1200]),
  )

const unfinishedHouse = ({ x, y }: { x: number; y: number }): Shape =>
  [
    rect([x, y - 420, 700, 420], brick.light),
    ...times(14, (row) => rect([x, y - 420 + row * 30, 700, 3], brick.mid)),
    ...times(14, (row) =>
      times(12, (column) => rect([x + column * 60 + (row % 2) * 30, y - 420 + row * 30, 3, 30], brick.mid)).join(''),
    ),
    ...[
      [80, 300],
      [300, 300],
      [520, 300],
      [80, 110],
      [520, 110],
    ].map(
      ([dx = 0, dy = 0]) =>
        rect([x + dx, y - dy - 60, 104, 130], mix(ink, brick.deep, 0.35)) +
        rect([x + dx - 12, y - dy - 76, 128, 18], stone.light),
    ),
    rect([x + 292, y - 200, 120, 200], mix(ink, brick.deep, 0.35)),
    rect([x + 276, y - 220, 152, 22], stone.light),
    rect([x - 10, y - 232, 720, 22], stone.light),
    rect([x - 12, y - 436, 724, 22], stone.light),
    ...times(8, (index) =>
      segment([x + 10 + index * 97, y - 434, x + 60 + index * 82, y - 590], { colour: wood.light, width: 13 }),
    ),
    segment([x + 40, y - 592, x + 660, y - 592], { colour: wood.mid, width: 15 }),
    segment([x - 20, y - 440, x + 720, y - 440], { colour: wood.mid, width: 13 }),
    ...times(4, (row) =>
      segment([x + 22 + row * 11, y - 470 - row * 30, x + 690 - row * 8, y - 470 - row * 30], { colour: wood.light, width: 6 }),
    ),
    ...times(5, (index) =>
      segment([x - 60 + index * 205, y + 10, x - 60 + index * 205, y - 500], { colour: stone.deep, width: 9 }),
    ),
    ...[-150, -310, -450].map(
      (dy) =>
        rect([x - 80, y + dy, 860, 14], wood.light) +
        segment([x - 60, y + dy - 60, x + 760, y + dy - 60], { colour: stone.mid, width: 5 }),
    ),
    ...times(4, (index) =>
      faded(0.8, segment([x - 60 + index * 205, y + 6, x + 145 + index * 205, y - 150], { colour: stone.mid, width: 4 })),
    ),
    person({
      x: x + 230,
      y: y - 310,
      height: 128,
      look: 4,
      vest: amber.light,
      hat: { kind: 'helmet', colour: roof.light },
      hands: [
        [0.26, 0.62],
        [0.14, 0.56],
      ],
    }),
    person({
      x: x + 640,
      y: y - 150,
      height: 128,
      look: 5,
      vest: roof.light,
      hat: { kind: 'helmet', colour: white },
      facing: 'left',
      hands: [
        [0.28, 0.7],
        [-0.12, 0.46],
      ],
    }),
    person({
      x: x + 470,
      y: y - 450,
      height: 124,
      look: 0,
      vest: amber.light,
      hat: { kind: 'helmet', colour: amber.light },
      hands: [
        [0.24, 0.9],
        [0.2, 0.5],
      ],
    }),
  ].join('')
