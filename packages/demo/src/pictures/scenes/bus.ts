import { farGull } from '../kit/birds.ts'
import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, ground, type Point, path, placed, polygon, rect, rounded, type Shape } from '../kit/draw.ts'
import { forestEdge, scotsPine, tufts } from '../kit/land.ts'
import { farTown } from '../kit/long-houses.ts'
import { amber, ink, paper, pine, roof, sand, sea, sky, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { townBus } from '../kit/vehicles.ts'

/** The town bus at its stop by the sea, passengers getting on. */
export const drawBus = (): string =>
  scene(
    skyDown(640, 'day'),
    sun([1580, 190, 60]),
    cloud({ x: 260, y: 220, width: 380 }, { seed: 'bu-1' }),
    cloud({ x: 980, y: 280, width: 300 }, { seed: 'bu-2' }),
    water({ top: 600, bottom: 800, seed: 'bus' }),
    forestEdge({ from: 1180, to: WIDTH + 60, base: 640, bottom: 760, height: 130, seed: 'bu-f' }, mix(pine.mid, sky.mid, 0.35)),
    farTown({ from: -20, base: 700, widths: [110, 84, 120, 92, 104, 88], height: 150 }, (colour) => mix(colour, sky.low, 0.2)),
    ground(
      {
        top: [
          [-20, 700],
          [500, 694],
          [1000, 730],
          [1960, 720],
        ],
        bottom: 840,
      },
      mix(sand.mid, pine.grass, 0.5),
    ),
    tufts(
      [
        [760, 740],
        [900, 750],
        [1040, 752],
        [1180, 748],
        [1640, 750],
        [1780, 750],
        [1880, 750],
      ],
      { size: 80, seed: 'bu-t' },
    ),
    scotsPine([110, 826], { height: 560, seed: 'bu-p1' }),
    scotsPine([1840, 826], { height: 660, seed: 'bu-p2', lean: -0.04 }),
    rect([0, 830, WIDTH, 240], stone.deep),
    rect([0, 826, WIDTH, 12], stone.light),
    times(9, (index) =>
      polygon(
        [
          [index * 240 - 40, 890],
          [index * 240 + 80, 890],
          [index * 240 + 72, 900],
          [index * 240 - 52, 900],
        ],
        paper,
      ),
    ),
    townBus({ x: 1230, y: 1046, scale: 1.16 }),
    rect([0, 1056, WIDTH, 20], stone.light),
    rect([0, 1074, WIDTH, 12], stone.mid),
    rect([0, 1084, WIDTH, 210], stone.pale),
    times(14, (index) => faded(0.5, rect([index * 150 - 20, 1084, 4, 210], stone.light))),
    rect([0, 1096, WIDTH, 16], mix(amber.light, stone.pale, 0.3)),
    shelter([310, 1160]),
    person({ x: 262, y: 1172, height: 200, look: 3, isSeated: true, top: sea.light }),
    person({
      x: 420,
      y: 1180,
      height: 226,
      look: 7,
      outfit: 'coat',
      top: pine.light,
      bottom: ink,
      hands: [
        [0.14, 0.56],
        [-0.1, 0.46],
      ],
    }),
    stopSign([620, 1170]),
    person({
      x: 960,
      y: 1120,
      height: 232,
      look: 1,
      outfit: 'dress',
      stride: 0.4,
      top: roof.mid,
      hands: [
        [0.22, 0.6],
        [-0.14, 0.46],
      ],
    }),
    person({
      x: 876,
      y: 1130,
      height: 150,
      look: 6,
      pack: amber.mid,
      outfit: 'shorts',
      stride: 0.4,
      hands: [
        [0.36, 0.72],
        [-0.1, 0.46],
      ],
    }),
    person({ x: 770, y: 1150, height: 244, look: 0, stride: 0.3, pack: pine.light }),
    farGull([820, 420], { span: 80 }),
    farGull([930, 370], { span: 56, rotate: -8 }),
  )

const shelter = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    faded(0.2, ellipse([0, 6, 260, 14], ink)),
    faded(0.35, rect([-210, -300, 420, 250], sea.pale)),
    faded(0.5, path('M-190 -60L-60 -300L-120 -300L-190 -180Z', white)),
    ...[-214, 0, 206].map((px) => rect([px, -310, 9, 312], ink)),
    rect([-250, -334, 490, 28], sea.deep),
    rect([-120, -86, 250, 14], wood.light),
    ...[-100, 100].map((px) => rect([px, -74, 9, 74], ink)),
    rect([110, -250, 80, 120], white),
    ...times(6, (row) => rect([120, -238 + row * 17, row % 2 === 0 ? 60 : 44, 6], stone.mid)),
  )

const stopSign = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    rect([-5, -320, 10, 322], ink),
    rounded([-44, -400, 88, 92], { radius: 10, fill: sea.mid }),
    rounded([-30, -382, 60, 44], { radius: 8, fill: white }),
    rect([-24, -374, 22, 16], sea.mid),
    rect([2, -374, 22, 16], sea.mid),
    circle([-16, -338, 8], white),
    circle([16, -338, 8], white),
  )
