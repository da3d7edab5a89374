import { mix } from '../kit/colour.ts'
import { circle, curve, ellipse, faded, ground, type Point, path, placed, rounded, type Shape, segment } from '../kit/draw.ts'
import { blob, bushes, forestEdge, scotsPine, tufts } from '../kit/land.ts'
import { amber, ink, pine, roof, sand, sea, sky, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { bench } from '../kit/things.ts'

/** A playground between pines: a wooden ship to climb, a slide, swings. */
export const drawPlayground = (): string =>
  scene(
    skyDown(820, 'day'),
    sun([300, 190, 60]),
    cloud({ x: 620, y: 230, width: 380 }, { seed: 'pg-1' }),
    cloud({ x: 1320, y: 300, width: 300 }, { seed: 'pg-2' }),
    forestEdge({ from: -60, to: WIDTH + 60, base: 780, bottom: 860, height: 170, seed: 'pg-f' }, mix(pine.mid, sky.mid, 0.3)),
    scotsPine([120, 900], { height: 640, seed: 'pg-p1' }),
    scotsPine([1810, 890], { height: 680, seed: 'pg-p2', lean: -0.04 }),
    scotsPine([1690, 870], { height: 500, seed: 'pg-p3', haze: 0.15, lean: -0.03 }),
    ground(
      {
        top: [
          [-20, 850],
          [480, 824],
          [1100, 840],
          [1960, 820],
        ],
        bottom: 1290,
      },
      pine.grass,
    ),
    ground(
      {
        top: [
          [-20, 900],
          [500, 870],
          [1200, 890],
          [1960, 860],
        ],
        bottom: 1290,
      },
      mix(pine.grass, pine.moss, 0.4),
    ),
    path('M220 1010Q500 900 1000 920T1720 960Q1860 1060 1660 1150Q1200 1260 700 1220T220 1120Q140 1060 220 1010Z', sand.mid),
    path('M260 1020Q520 930 1000 944T1690 976Q1800 1060 1620 1126Q1200 1220 720 1186T270 1104Q200 1060 260 1020Z', sand.light),
    climbingShip({ x: 790, y: 1060, scale: 1.06 }),
    swings([1450, 1050]),
    person({
      x: 690,
      y: 1130,
      height: 160,
      look: 2,
      outfit: 'shorts',
      hands: [
        [0.22, 0.9],
        [-0.2, 0.85],
      ],
    }),
    sandpit([430, 1100]),
    person({
      x: 360,
      y: 1110,
      height: 128,
      look: 6,
      outfit: 'dress',
      isSeated: false,
      hands: [
        [0.22, 0.4],
        [0.12, 0.36],
      ],
    }),
    person({
      x: 540,
      y: 1116,
      height: 120,
      look: 3,
      outfit: 'shorts',
      facing: 'left',
      hands: [
        [0.24, 0.4],
        [-0.1, 0.42],
      ],
    }),
    bench({ x: 1700, y: 1180, scale: 1.25, flip: true }),
    person({ x: 1690, y: 1196, height: 200, look: 1, isSeated: true, facing: 'left' }),
    person({
      x: 1270,
      y: 1150,
      height: 216,
      look: 0,
      facing: 'right',
      hands: [
        [0.26, 0.66],
        [0.16, 0.6],
      ],
    }),
    tufts(
      [
        [80, 1230],
        [220, 1250],
        [1500, 1260],
        [1840, 1250],
        [980, 1270],
      ],
      { size: 90, seed: 'pg-t' },
    ),
    bushes({ from: -20, to: 180, base: 1000, size: 90, seed: 'pg-b' }, pine.light),
  )

const climbingShip = (place: { x: number; y: number; scale: number }): Shape =>
  placed(
    place,
    faded(0.2, ellipse([0, 8, 420, 26], ink)),
    segment([20, -120, 20, -560], { colour: wood.deep, width: 20 }),
    path('M26 -540Q190 -470 200 -300Q110 -330 26 -290Z', roof.light),
    path('M26 -540Q120 -470 128 -310Q80 -314 26 -290Z', amber.light),
    path('M22 -588q40 -18 84 0t60 -4v44q-30 10 -62 2t-82 2z', sea.mid),
    ...times(6, (index) =>
      segment([-150 + index * 6, -150 - index * 62, -60 + index * 4, -150 - index * 62], { colour: wood.light, width: 5 }),
    ),
    segment([-176, -110, 10, -540], { colour: wood.light, width: 6 }),
    segment([-70, -110, 14, -540], { colour: wood.light, width: 6 }),
    path('M-330 -250H-210V-130H-330Z', wood.light),
    path('M-350 -262H-190L-210 -250H-330Z', roof.mid),
    rounded([-300, -220, 34, 34], { radius: 17, fill: sea.pale }),
    person({
      x: -130,
      y: -130,
      height: 130,
      look: 4,
      top: amber.mid,
      hands: [
        [0.24, 0.92],
        [-0.14, 0.5],
      ],
    }),
    person({
      x: 120,
      y: -120,
      height: 124,
      look: 5,
      facing: 'right',
      top: roof.mid,
      hands: [
        [0.26, 0.7],
        [-0.14, 0.5],
      ],
    }),
    path('M-350 -140Q-60 -90 200 -110Q280 -130 330 -190Q320 -70 250 0H-290Q-340 -60 -350 -140Z', wood.mid),
    ...times(4, (row) =>
      curve(
        [
          [-346 + row * 12, -116 + row * 28],
          [-80, -76 + row * 24],
          [200, -86 + row * 24],
          [306 - row * 14, -136 + row * 34],
        ],
        { colour: wood.deep, width: 4 },
      ),
    ),
    path('M-350 -140Q-60 -90 200 -110Q280 -130 330 -190L324 -160Q270 -104 200 -86Q-60 -66 -347 -114Z', wood.light),
    ...[-200, -90, 30, 140].map((x) => circle([x, -54, 25], wood.deep) + circle([x, -54, 18], mix(sea.deep, ink, 0.4))),
    path('M300 -150Q380 -110 420 -20L470 -6V6H404Q360 -80 284 -112Z', sea.light),
    path('M300 -150Q380 -110 420 -20L470 -6V-14L428 -30Q392 -116 312 -166Z', sea.mid),
    segment([300, -150, 330, 0], { colour: wood.deep, width: 9 }),
  )

const swings = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    faded(0.2, ellipse([100, 6, 260, 16], ink)),
    ...[-110, 310].flatMap((foot) => [
      segment([foot - 40, 0, foot, -330], { colour: roof.mid, width: 15 }),
      segment([foot + 40, 0, foot, -330], { colour: roof.deep, width: 15 }),
    ]),
    segment([-112, -330, 312, -330], { colour: wood.mid, width: 18 }),
    segment([20, -328, -40, -96], { colour: ink, width: 3 }),
    segment([56, -328, 0, -86], { colour: ink, width: 3 }),
    segment([-52, -94, 12, -84], { colour: wood.deep, width: 9 }),
    placed(
      { x: -30, y: -36, rotate: 12 },
      person({
        x: 0,
        y: 0,
        height: 132,
        look: 6,
        isSeated: true,
        facing: 'left',
        top: amber.mid,
        bottom: sea.deep,
        hands: [
          [-0.16, 0.8],
          [0.16, 0.86],
        ],
      }),
    ),
    segment([180, -328, 186, -78], { colour: ink, width: 3 }),
    segment([226, -328, 228, -78], { colour: ink, width: 3 }),
    segment([178, -76, 236, -76], { colour: wood.deep, width: 9 }),
  )

const sandpit = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    blob([0, -16, 100, 38], { seed: 'pit', fill: sand.dark }),
    blob([-10, -26, 70, 26], { seed: 'pit2', fill: sand.mid }),
    path('M60 -4h34l-6 -36h-22z', roof.light),
    path('M66 -40q11 -18 22 0z', amber.mid),
  )
