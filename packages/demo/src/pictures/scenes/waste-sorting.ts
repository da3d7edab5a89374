import { lighter, mix } from '../kit/colour.ts'
import { circle, curve, ellipse, faded, ground, type Point, path, placed, rect, rounded, type Shape } from '../kit/draw.ts'
import { gabledHouse } from '../kit/houses.ts'
import { bushes, forestEdge, leafyTree } from '../kit/land.ts'
import { longHouse } from '../kit/long-houses.ts'
import { amber, bark, ink, pine, plaster, roof, sea, sky, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { posts } from '../kit/things.ts'

const SIGNS: readonly Shape[] = [
  path('M-12 -40h24v16q16 8 16 24v34q0 8 -8 8h-40q-8 0 -8 -8v-34q0 -16 16 -24z', amber.deep),
  path('M-28 -36h40l16 16v56h-56z', sea.mid) +
    path('M12 -36v16h16z', sea.pale) +
    [-6, 8, 22].map((y) => rect([-18, y, 36, 5], white)).join(''),
  path('M-8 -44h16v22q14 8 14 26v34q0 6 -6 6h-32q-6 0 -6 -6v-34q0 -18 14 -26z', pine.light),
  path('M0 -40Q40 -24 30 14Q20 38 -4 40Q-34 28 -28 -4Q-22 -30 0 -40Z', bark.mid) +
    curve(
      [
        [-8, 44],
        [2, 4],
        [8, -26],
      ],
      { colour: white, width: 4 },
    ),
  path('M-26 -18h52l-6 58h-40z', stone.deep) + rect([-32, -32, 64, 10], stone.deep) + rect([-10, -42, 20, 10], stone.deep),
]

/** Sorting waste: the five colours of containers, two neighbours using them. */
export const drawWasteSorting = (): string =>
  scene(
    skyDown(860, 'day'),
    cloud({ x: 180, y: 230, width: 400 }, { seed: 'ws-1' }),
    cloud({ x: 1180, y: 180, width: 330 }, { seed: 'ws-2' }),
    sun([1640, 200, 58]),
    forestEdge({ from: -60, to: WIDTH + 60, base: 760, bottom: 860, height: 130, seed: 'ws-f' }, mix(pine.mid, sky.mid, 0.3)),
    longHouse({
      x: 60,
      base: 860,
      width: 560,
      walls: 190,
      roof: 180,
      wall: plaster.cream,
      columns: 4,
      chimneys: [0.2],
      dormers: [0.32, 0.66],
    }),
    gabledHouse({ x: 700, base: 860, width: 300, walls: 220, gable: 170, wall: plaster.ochre, rows: 1, front: 'timbered' }),
    longHouse({
      x: 1080,
      base: 860,
      width: 620,
      walls: 180,
      roof: 170,
      wall: plaster.rose,
      tiles: roof.light,
      columns: 4,
      chimneys: [0.75],
      dormers: [0.3, 0.6],
    }),
    leafyTree([1800, 890], { height: 460, seed: 'ws-t' }),
    leafyTree([650, 880], { height: 280, seed: 'ws-u', foliage: pine.moss }),
    bushes({ from: 0, to: 560, base: 884, size: 60, seed: 'ws-b' }, pine.light),
    bushes({ from: 1080, to: 1700, base: 884, size: 60, seed: 'ws-c' }, pine.light),
    ground(
      {
        top: [
          [-20, 872],
          [960, 866],
          [1960, 872],
        ],
        bottom: 1290,
      },
      pine.grass,
    ),
    rect([0, 960, WIDTH, 330], stone.pale),
    times(12, (index) => faded(0.5, rect([index * 172, 960, 4, 330], stone.light))),
    times(3, (index) => faded(0.5, rect([0, 1050 + index * 90, WIDTH, 4], stone.light))),
    posts([60, 800, 1800, 170], { count: 58, fill: wood.light, shade: wood.mid }),
    rect([40, 836, 1840, 14], wood.mid),
    rect([40, 912, 1840, 14], wood.mid),
    [amber.light, sea.mid, pine.light, bark.mid, stone.deep].map((colour, index) =>
      container({ x: 370 + index * 262, y: 1090, scale: 1 }, { colour, sign: index }),
    ),
    person({
      x: 240,
      y: 1170,
      height: 340,
      look: 1,
      outfit: 'dress',
      top: roof.light,
      bottom: sea.deep,
      hands: [
        [0.3, 0.82],
        [-0.12, 0.46],
      ],
    }),
    bottle([346, 884]),
    person({
      x: 1640,
      y: 1180,
      height: 350,
      look: 0,
      facing: 'left',
      top: sea.light,
      hands: [
        [0.28, 0.66],
        [0.2, 0.6],
      ],
    }),
    box([1532, 950]),
    person({
      x: 1760,
      y: 1184,
      height: 224,
      look: 6,
      outfit: 'shorts',
      facing: 'left',
      top: amber.mid,
      hands: [
        [0.26, 0.62],
        [-0.1, 0.46],
      ],
    }),
    box([1676, 1050]),
  )

const container = (place: { x: number; y: number; scale: number }, { colour, sign }: { colour: string; sign: number }): Shape =>
  placed(
    place,
    faded(0.25, ellipse([0, 6, 130, 16], ink)),
    path('M-108 -300L108 -300L92 -10L-92 -10Z', colour),
    path('M40 -300L108 -300L92 -10L36 -10Z', lighter(colour, -0.07)),
    path('M-118 -298Q-112 -352 0 -356Q112 -352 118 -298Z', lighter(colour, -0.04)),
    rect([-122, -304, 244, 16], lighter(colour, -0.1)),
    rounded([-56, -334, 112, 20], { radius: 10, fill: mix(ink, colour, 0.15) }),
    circle([-70, -8, 18], ink),
    circle([70, -8, 18], ink),
    circle([0, -160, 56], white),
    placed({ y: -160, scale: 0.9 }, SIGNS[sign] ?? ''),
  )

const bottle = ([x, y]: Point): Shape =>
  placed(
    { x, y, rotate: 24 },
    path('M-7 -44h14v18q13 8 13 24v40q0 6 -6 6h-28q-6 0 -6 -6v-40q0 -16 13 -24z', sea.pale),
    rect([-20, 4, 40, 16], roof.mid),
    rect([-8, -50, 16, 8], roof.mid),
  )

const box = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    rect([-44, -34, 88, 66], wood.light),
    rect([-8, -34, 16, 66], wood.mid),
    path('M-44 -34L44 -34L54 -48L-34 -48Z', lighter(wood.light, 0.06)),
  )
