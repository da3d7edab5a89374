import { polishFlag } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, ground, type Point, path, rect, type Shape, segment } from '../kit/draw.ts'
import { bushes, forestEdge, leafyTree } from '../kit/land.ts'
import { longHouse } from '../kit/long-houses.ts'
import { amber, brick, ink, pine, plaster, roof, sea, sky, stone, white } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { bench, bicycle } from '../kit/things.ts'
import { door, windowGrid } from '../kit/windows.ts'

const PACKS = [roof.mid, amber.mid, sea.light, pine.light, '#b48ab0']

/** The primary school on a September morning, children arriving. */
export const drawSchool = (): string =>
  scene(
    skyDown(860, 'day'),
    sun([1600, 180, 60]),
    cloud({ x: 160, y: 240, width: 400 }, { seed: 'sc-1' }),
    cloud({ x: 1050, y: 180, width: 300 }, { seed: 'sc-2' }),
    forestEdge({ from: -60, to: WIDTH + 60, base: 760, bottom: 910, height: 150, seed: 'sc-f' }, mix(pine.mid, sky.mid, 0.35)),
    longHouse({
      x: 190,
      base: 880,
      width: 640,
      walls: 320,
      roof: 120,
      wall: plaster.cream,
      columns: 6,
      rows: 2,
      chimneys: [0.2],
    }),
    longHouse({
      x: 1090,
      base: 880,
      width: 640,
      walls: 320,
      roof: 120,
      wall: plaster.cream,
      columns: 6,
      rows: 2,
      chimneys: [0.76],
    }),
    rect([810, 500, 300, 380], brick.light),
    path('M780 508L960 370L1140 508Z', roof.mid),
    path('M838 504L960 410L1082 504Z', brick.light),
    circle([960, 468, 30], white),
    segment([960, 468, 960, 448], { colour: ink, width: 4 }),
    segment([960, 468, 974, 474], { colour: ink, width: 4 }),
    windowGrid([826, 516, 268, 150], { columns: 3, rows: 1, size: [58, 96] }),
    rect([800, 686, 320, 20], white),
    door([884, 730, 152, 150], { colour: sea.mid }),
    windowGrid([816, 720, 62, 120], { columns: 1, rows: 1, size: [44, 80] }),
    windowGrid([1042, 720, 62, 120], { columns: 1, rows: 1, size: [44, 80] }),
    [0, 1, 2].map((step) =>
      rect([860 - step * 22, 872 + step * 12, 200 + step * 44, 14], step % 2 === 0 ? stone.light : stone.pale),
    ),
    segment([700, 900, 700, 470], { colour: white, width: 8 }),
    polishFlag({ x: 702, y: 474, scale: 1.7 }),
    ground(
      {
        top: [
          [-20, 890],
          [1960, 890],
        ],
        bottom: 1290,
      },
      pine.grass,
    ),
    path('M850 900H1070L1420 1300H420Z', stone.pale),
    times(7, (index) =>
      faded(
        0.5,
        segment([850 - index * 61 * (index / 7), 910 + index * 58, 1070 + index * 50 * (index / 7), 910 + index * 58], {
          colour: stone.light,
          width: 3,
        }),
      ),
    ),
    leafyTree([150, 960], { height: 540, seed: 'sc-a', foliage: mix(amber.mid, pine.moss, 0.35) }),
    leafyTree([1780, 960], { height: 560, seed: 'sc-b', foliage: mix(roof.light, amber.mid, 0.5) }),
    bushes({ from: 240, to: 760, base: 916, size: 54, seed: 'sc-c' }, pine.light),
    bushes({ from: 1170, to: 1660, base: 916, size: 54, seed: 'sc-d' }, pine.light),
    bikeRack([1260, 990]),
    bench({ x: 560, y: 1010, scale: 1.05 }),
    person({ x: 930, y: 930, height: 120, look: 2, pack: cycled(PACKS, 0), outfit: 'shorts', stride: 0.5 }),
    person({ x: 1000, y: 930, height: 122, look: 5, pack: cycled(PACKS, 1), outfit: 'dress', stride: 0.4 }),
    person({ x: 840, y: 1040, height: 150, look: 6, pack: cycled(PACKS, 2), stride: 0.6 }),
    person({ x: 1080, y: 1060, height: 156, look: 4, pack: cycled(PACKS, 3), outfit: 'dress', facing: 'left', stride: 0.5 }),
    person({
      x: 1150,
      y: 1070,
      height: 150,
      look: 3,
      pack: cycled(PACKS, 4),
      facing: 'left',
      stride: 0.5,
      hands: [
        [0.2, 0.72],
        [-0.1, 0.46],
      ],
    }),
    person({
      x: 640,
      y: 1190,
      height: 270,
      look: 1,
      outfit: 'dress',
      top: sea.light,
      bottom: ink,
      hands: [
        [0.18, 0.5],
        [-0.14, 0.46],
      ],
    }),
    person({
      x: 730,
      y: 1190,
      height: 172,
      look: 7,
      pack: amber.mid,
      outfit: 'shorts',
      hands: [
        [0.1, 0.46],
        [-0.26, 0.74],
      ],
      top: roof.mid,
    }),
    person({
      x: 1330,
      y: 1200,
      height: 276,
      look: 0,
      facing: 'left',
      stride: 0.4,
      top: pine.light,
      hands: [
        [0.16, 0.46],
        [-0.16, 0.46],
      ],
    }),
    leaves(),
  )

const bikeRack = ([x, y]: Point): Shape =>
  times(3, (index) =>
    bicycle({ x: x + index * 110, y, scale: 0.9 }, { frame: cycled([roof.mid, sea.mid, amber.mid], index) }),
  ).join('') + segment([x - 70, y - 50, x + 300, y - 50], { colour: stone.deep, width: 6 })

const leaves = (): Shape =>
  times(26, (index) =>
    ellipse(
      [((index * 379) % 620) + (index % 2 === 0 ? 0 : 1300), 1000 + ((index * 97) % 250), 11, 6],
      cycled([amber.mid, roof.light, amber.light], index),
    ),
  ).join('')
