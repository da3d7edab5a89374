import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, type Point, path, placed, rect, type Shape } from '../kit/draw.ts'
import { amber, ink, pine, plaster, roof, sea, stone, white, wood } from '../kit/palette.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun } from '../kit/sky.ts'
import { crowd, pigeons, setts, squareHouses } from '../kit/square.ts'
import { bicycle, stall, streetLamp } from '../kit/things.ts'

/** The market square on a market day, old houses around it. */
export const drawMarketSquare = (): string =>
  scene(
    skyDown(700, 'day'),
    sun([1560, 150, 56]),
    cloud({ x: 240, y: 190, width: 380 }, { seed: 'ms-1' }),
    cloud({ x: 960, y: 140, width: 280 }, { seed: 'ms-2' }),
    squareHouses(),
    setts({ top: 796, bottom: 1280, seed: 'ms' }, { base: mix(stone.pale, plaster.cream, 0.4), joint: stone.mid }),
    [90, 1060, 1800].map((x) => streetLamp({ x, y: 850, scale: 0.75 })),
    crowd([
      { x: 520, y: 850, height: 120, look: 5, outfit: 'dress', stride: 0.3 },
      { x: 880, y: 856, height: 124, look: 0, stride: 0.5, facing: 'left' },
      { x: 1160, y: 846, height: 118, look: 3, stride: 0.4 },
      { x: 1490, y: 850, height: 120, look: 7, facing: 'left' },
    ]),
    stall({ x: 260, y: 960, scale: 0.9 }, { stripe: roof.mid }),
    stall({ x: 1640, y: 950, scale: 0.9 }, { stripe: pine.light, goods: [roof.mid, pine.moss, amber.light] }),
    stall({ x: 1240, y: 930, scale: 0.82 }, { stripe: sea.mid, goods: [amber.mid, amber.deep, amber.light] }),
    fountain([760, 1010]),
    crowd([
      {
        x: 430,
        y: 1000,
        height: 168,
        look: 1,
        outfit: 'dress',
        facing: 'left',
        hands: [
          [0.22, 0.58],
          [-0.1, 0.44],
        ],
      },
      {
        x: 1130,
        y: 976,
        height: 156,
        look: 4,
        outfit: 'dress',
        hands: [
          [0.24, 0.6],
          [-0.1, 0.44],
        ],
      },
      {
        x: 1450,
        y: 1010,
        height: 170,
        look: 2,
        hands: [
          [0.24, 0.6],
          [-0.1, 0.44],
        ],
      },
      { x: 1400, y: 1010, height: 106, look: 6 },
      {
        x: 980,
        y: 1120,
        height: 212,
        look: 0,
        stride: 0.5,
        hands: [
          [0.14, 0.46],
          [-0.16, 0.44],
        ],
      },
      { x: 1060, y: 1120, height: 204, look: 5, outfit: 'dress', stride: 0.3 },
      { x: 330, y: 1160, height: 220, look: 3, outfit: 'coat', facing: 'right', stride: 0.4, top: sea.mid },
    ]),
    basket([356, 1064]),
    bicycle({ x: 1640, y: 1150, scale: 1.5 }, { frame: sea.light }),
    crowd([
      {
        x: 1560,
        y: 1150,
        height: 214,
        look: 7,
        facing: 'right',
        hands: [
          [0.3, 0.6],
          [-0.1, 0.46],
        ],
      },
    ]),
    pigeons([
      [600, 1140],
      [640, 1156],
      [560, 1160],
      [700, 1150],
    ]),
  )

const basket = ([x, y]: Point): Shape =>
  placed({ x, y }, path('M-24 0h48l-8 34h-32z', wood.light), circle([-8, 0, 12], roof.mid), circle([10, -2, 12], amber.mid))

const fountain = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    faded(0.2, ellipse([0, 26, 190, 26], ink)),
    path('M-170 -40H170L150 24Q0 50 -150 24Z', stone.mid),
    ellipse([0, -40, 172, 26], stone.pale),
    ellipse([0, -38, 152, 20], sea.light),
    rect([-16, -170, 32, 136], stone.light),
    path('M-70 -150Q0 -110 70 -150L54 -132Q0 -106 -54 -132Z', stone.mid),
    ellipse([0, -152, 70, 10], sea.pale),
    ...[-1, 1].flatMap((side) =>
      [0.6, 1].map((size) =>
        faded(
          0.75,
          path(
            `M${side * 4} -190Q${side * 60 * size} -${220 + 10 * size} ${side * 84 * size} -44L${side * 78 * size} -44Q${side * 54 * size} -${200} ${side * 4} -184Z`,
            white,
          ),
        ),
      ),
    ),
    path('M0 -236q16 26 0 46q-16 -20 0 -46z', white),
  )
