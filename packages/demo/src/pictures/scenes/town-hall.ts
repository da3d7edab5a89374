import { farGull } from '../kit/birds.ts'
import { polishFlag } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { circle, faded, path, placed, rect, type Shape, segment } from '../kit/draw.ts'
import { gabledHouse } from '../kit/houses.ts'
import { bushes, leafyTree } from '../kit/land.ts'
import { amber, brick, ink, paper, pine, plaster, roof, sea, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { pigeons, setts } from '../kit/square.ts'
import { bench, streetLamp } from '../kit/things.ts'
import { door, sashWindow, windowGrid } from '../kit/windows.ts'

/** The town hall on its square, with trees, a flag and people coming and going. */
export const drawTownHall = (): string =>
  scene(
    skyDown(1000, 'day'),
    sun([320, 210, 62]),
    cloud({ x: 500, y: 300, width: 330 }, { seed: 'th-1' }),
    cloud({ x: 1300, y: 240, width: 420 }, { seed: 'th-2' }),
    farGull([620, 430], { span: 70 }),
    farGull([1310, 400], { span: 80, rotate: -6 }),
    [-20, 150, 1640, 1820].map((x, index) =>
      gabledHouse({
        x,
        base: 990,
        width: 180,
        walls: 250 + (index % 2) * 30,
        gable: 130,
        wall: cycled([plaster.ochre, plaster.cream, plaster.sage, plaster.rose], index),
        front: index % 2 === 0 ? 'stepped' : 'plain',
      }),
    ),
    rect([0, 980, WIDTH, 320], stone.light),
    townHallFront({ x: 960, y: 1000, scale: 0.82 }),
    setts({ top: 1020, bottom: 1280, seed: 'th' }, { base: stone.light, joint: stone.mid }),
    rect([0, 1012, WIDTH, 10], stone.mid),
    leafyTree([330, 1030], { height: 400, seed: 'th-a' }),
    leafyTree([1590, 1030], { height: 400, seed: 'th-b' }),
    bushes({ from: 400, to: 660, base: 1020, size: 52, seed: 'th-c' }, pine.moss),
    bushes({ from: 1270, to: 1520, base: 1020, size: 52, seed: 'th-d' }, pine.moss),
    [470, 1440].map((x) => streetLamp({ x, y: 1060, scale: 0.8 })),
    bench({ x: 230, y: 1120, scale: 1 }),
    person({ x: 232, y: 1130, height: 150, look: 3, isSeated: true }),
    bench({ x: 1690, y: 1120, scale: 1 }),
    person({ x: 900, y: 1075, height: 128, look: 0, stride: 0.5, pack: roof.mid }),
    person({ x: 1040, y: 1062, height: 124, look: 5, outfit: 'dress', facing: 'left', stride: 0.3 }),
    person({ x: 700, y: 1160, height: 172, look: 1, outfit: 'dress' }),
    person({
      x: 762,
      y: 1160,
      height: 110,
      look: 2,
      outfit: 'shorts',
      hands: [
        [0.12, 0.5],
        [-0.3, 0.72],
      ],
    }),
    person({ x: 1260, y: 1190, height: 182, look: 4, stride: 0.6, facing: 'left', top: amber.mid, bottom: sea.deep }),
    pigeons([
      [1060, 1200],
      [1100, 1214],
      [1020, 1222],
      [1130, 1196],
    ]),
  )

const clock = ([x, y, radius]: readonly [number, number, number]): Shape =>
  [
    circle([x, y, radius], ink),
    circle([x, y, radius * 0.88], paper),
    ...times(12, (hour) => {
      const angle = (hour * Math.PI) / 6
      return segment(
        [
          x + Math.sin(angle) * radius * 0.68,
          y - Math.cos(angle) * radius * 0.68,
          x + Math.sin(angle) * radius * 0.78,
          y - Math.cos(angle) * radius * 0.78,
        ],
        { colour: ink, width: radius * 0.06 },
      )
    }),
    segment([x, y, x - radius * 0.3, y - radius * 0.36], { colour: ink, width: radius * 0.09 }),
    segment([x, y, x + radius * 0.02, y - radius * 0.66], { colour: ink, width: radius * 0.06 }),
    circle([x, y, radius * 0.08], amber.mid),
  ].join('')

/** The town hall: brick, symmetrical, with a clock tower; its step is at the origin, about 900 px tall at scale 1. */
const townHallFront = (place: { x: number; y: number; scale: number }): Shape =>
  placed(
    place,
    rect([-100, -760, 200, 400], brick.mid),
    faded(0.14, rect([40, -760, 60, 400], ink)),
    ...[-1, 1].map((side) => rect([side * 108 - 12, -772, 24, 412], stone.pale)),
    rect([-124, -788, 248, 26], stone.pale),
    clock([0, -668, 62]),
    windowGrid([-90, -590, 180, 120], { columns: 2, rows: 1, size: [42, 84] }),
    path('M-112 -788Q-96 -880 -40 -900V-940H40V-900Q96 -880 112 -788Z', mix(sea.light, pine.light, 0.45)),
    faded(0.16, path('M20 -900V-940H40V-900Q96 -880 112 -788H50Q48 -860 20 -900Z', ink)),
    rect([-30, -980, 60, 44], stone.pale),
    ...[-16, 0, 16].map((x) => rect([x - 3, -976, 6, 38], ink)),
    path('M-40 -980L40 -980L0 -1060Z', mix(sea.light, pine.light, 0.45)),
    segment([0, -1056, 0, -1110], { colour: ink, width: 5 }),
    circle([0, -1092, 9], amber.mid),
    path('M-560 -400L-510 -500L510 -500L560 -400Z', roof.mid),
    ...times(6, (row) => faded(0.16, rect([-556 + row * 8, -492 + row * 16, 1112 - row * 16, 4], roof.deep))),
    ...[-380, -230, 230, 380].map((x) =>
      placed(
        { x, y: -418 },
        path('M-38 0L-38 -34L0 -66L38 -34L38 0Z', brick.light),
        sashWindow([-16, -36, 32, 38]),
        path('M-48 -32L0 -76L48 -32L38 -30L0 -62L-38 -30Z', roof.deep),
      ),
    ),
    rect([-540, -400, 1080, 400], brick.mid),
    ...times(15, (row) => faded(0.09, rect([-540, -392 + row * 26, 1080, 3], brick.deep))),
    rect([-556, -412, 1112, 20], stone.pale),
    rect([-540, -206, 1080, 14], stone.pale),
    rect([-540, -34, 1080, 34], stone.mid),
    windowGrid([-530, -390, 390, 184], { columns: 4, rows: 1, size: [52, 118] }),
    windowGrid([140, -390, 390, 184], { columns: 4, rows: 1, size: [52, 118] }),
    windowGrid([-530, -190, 390, 150], { columns: 4, rows: 1, size: [52, 100] }),
    windowGrid([140, -190, 390, 150], { columns: 4, rows: 1, size: [52, 100] }),
    path('M-130 -400L-130 -470L0 -560L130 -470L130 -400Z', brick.light),
    path('M-148 -464L0 -572L148 -464L130 -458L0 -550L-130 -458Z', stone.pale),
    rect([-130, -410, 260, 410], brick.light),
    ...[-130, 112].map((x) => rect([x, -400, 18, 400], stone.pale)),
    windowGrid([-110, -392, 220, 180], { columns: 3, rows: 1, size: [46, 124] }),
    placed(
      { x: 0, y: -478, scale: 0.32 },
      path('M-70 -80H70V20Q70 80 0 110Q-70 80 -70 20Z', white),
      path('M-58 -68H58V18Q58 70 0 96Q-58 70 -58 18Z', sea.mid),
      circle([0, 6, 26], amber.mid),
    ),
    rect([-118, -214, 236, 22], stone.light),
    ...times(11, (index) => rect([-112 + index * 22, -244, 6, 32], stone.pale)),
    rect([-118, -250, 236, 10], stone.pale),
    door([-52, -126, 104, 126], { colour: wood.deep, isArched: true }),
    ...[
      [-190, 0, 380],
      [-210, 16, 420],
      [-230, 32, 460],
    ].map(([x = 0, y = 0, width = 0], index) => rect([x, y - 16, width, 18], index % 2 === 0 ? stone.light : stone.pale)),
    segment([-300, 0, -300, -330], { colour: white, width: 7 }),
    polishFlag({ x: -298, y: -326, scale: 1.9 }),
    segment([300, 0, 300, -330], { colour: white, width: 7 }),
    placed(
      { x: 302, y: -326, scale: 1.9 },
      path('M0 0Q14 -6 26 0T52 -2V34Q40 39 26 34T0 34Z', sea.mid),
      path('M0 14Q14 8 26 14T52 12V22Q40 27 26 22T0 22Z', amber.mid),
    ),
  )
