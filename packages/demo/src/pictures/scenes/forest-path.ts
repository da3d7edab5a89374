import { mix } from '../kit/colour.ts'
import {
  circle,
  curve,
  ellipse,
  faded,
  ground,
  type Point,
  path,
  placed,
  polygon,
  rect,
  type Shape,
  segment,
} from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { forestEdge, scotsPine } from '../kit/land.ts'
import { amber, bark, ink, paper, pine, roof, sand, sky, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { between, seeded, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { HEIGHT, sun, WIDTH } from '../kit/sky.ts'

/** A path through the pine forest, the sun between the trunks. */
export const drawForestPath = (): string => {
  const random = seeded('forest')
  const far = times(16, (index) => ({ x: index * 128 - 20 + between(random, [-30, 30]), height: between(random, [620, 760]) }))
  return scene(
    rect([0, 0, WIDTH, HEIGHT], mix(sky.low, pine.moss, 0.25)),
    rect([0, 0, WIDTH, 760], gradient('sky-morning')),
    sun([1060, 380, 120]),
    forestEdge({ from: -60, to: WIDTH + 60, base: 700, bottom: 820, height: 300, seed: 'fp-f' }, mix(pine.light, sky.low, 0.62)),
    far.map(({ x, height }, index) =>
      scotsPine([x, 790], { height, seed: `fp-a${index}`, haze: 0.5, hazeColour: sky.low, lean: 0.01 }),
    ),
    ground(
      {
        top: [
          [-20, 790],
          [600, 770],
          [1200, 776],
          [1960, 790],
        ],
        bottom: 1290,
      },
      mix(pine.moss, sky.low, 0.2),
    ),
    [90, 420, 700, 1330, 1560, 1830].map((x, index) =>
      scotsPine([x, 850 + (index % 2) * 24], {
        height: 830 + (index % 3) * 60,
        seed: `fp-b${index}`,
        haze: 0.22,
        hazeColour: sky.low,
        lean: (index % 2) * 0.03,
      }),
    ),
    ground(
      {
        top: [
          [-20, 900],
          [500, 860],
          [1400, 860],
          [1960, 900],
        ],
        bottom: 1290,
      },
      pine.moss,
    ),
    path(
      'M700 1300C840 1120 1180 1050 1110 950C1060 890 990 870 1000 800H1040C1050 860 1140 880 1220 950C1320 1050 1180 1140 1340 1300Z',
      sand.mid,
    ),
    path(
      'M800 1300C900 1140 1210 1060 1140 960C1080 890 1010 870 1012 800H1030C1036 866 1110 890 1180 960C1270 1060 1100 1150 1190 1300Z',
      sand.light,
    ),
    faded(0.3, path('M1010 380L1110 380L520 1280L180 1280Z', paper), path('M1030 380L1090 380L1800 1280L1500 1280Z', paper)),
    person({ x: 1120, y: 1040, height: 190, look: 1, outfit: 'trousers', stride: 0.5, pack: amber.mid, top: roof.mid }),
    person({ x: 1196, y: 1040, height: 200, look: 0, stride: 0.5 }),
    dog([1276, 1046]),
    segment([1216, 950, 1250, 1006], { colour: ink, width: 2 }),
    [-20, 240, 1650, 1900].map((x, index) => nearTrunk(x, index)),
    [
      [300, 1180],
      [520, 1230],
      [1500, 1150],
      [1720, 1230],
      [140, 1240],
      [1420, 1250],
    ].map(([x = 0, y = 0], index) => fern([x, y], 120 + (index % 3) * 34, `fern${index}`)),
  )
}

const nearTrunk = (x: number, index: number): Shape =>
  [
    polygon(
      [
        [x - 62, 1300],
        [x - 44, -10],
        [x + 44, -10],
        [x + 66, 1300],
      ],
      bark.mid,
    ),
    polygon(
      [
        [x + 10, 1300],
        [x + 8, -10],
        [x + 44, -10],
        [x + 66, 1300],
      ],
      bark.deep,
    ),
    ...times(12, (at) =>
      faded(
        0.5,
        curve(
          [
            [x - 46 + ((at * 37) % 80), at * 112],
            [x - 38 + ((at * 37) % 80), at * 112 + 44],
            [x - 44 + ((at * 37) % 80), at * 112 + 90],
          ],
          { colour: at % 2 === 0 ? bark.light : bark.deep, width: 7 },
        ),
      ),
    ),
    segment([x + (index % 2 === 0 ? 40 : -40), 300 + index * 60, x + (index % 2 === 0 ? 120 : -120), 250 + index * 60], {
      colour: bark.deep,
      width: 13,
    }),
  ].join('')

const fern = ([x, y]: Point, size: number, seed: string): Shape => {
  const random = seeded(seed)
  return times(7, (index) => {
    const lean = (index - 3) * 0.38
    const tip: Point = [x + Math.sin(lean) * size, y - Math.cos(lean) * size * between(random, [0.7, 1])]
    const bend: Point = [x + (tip[0] - x) * 0.35, y + (tip[1] - y) * 0.72]
    const at = (t: number): Point => [
      x + (bend[0] - x) * 2 * t * (1 - t) + (tip[0] - x) * t * t,
      y + (bend[1] - y) * 2 * t * (1 - t) + (tip[1] - y) * t * t,
    ]
    const colour = index % 2 === 0 ? pine.light : pine.mid
    return (
      curve([[x, y], at(0.5), tip], { colour, width: 4 }) +
      times(8, (leaf) => {
        const [px, py] = at(0.2 + leaf * 0.1)
        const reach = size * 0.17 * (1 - leaf * 0.1)
        return placed(
          { x: px, y: py, rotate: (lean * 180) / Math.PI },
          ellipse([-reach * 0.6, 0, reach * 0.6, 4.5], colour),
          ellipse([reach * 0.6, 0, reach * 0.6, 4.5], colour),
        )
      }).join('')
    )
  }).join('')
}

const dog = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    ...[-26, -14, 20, 32].map((leg) =>
      segment([leg, -30, leg + 2, -2], { colour: leg % 4 === 0 ? wood.mid : wood.light, width: 9 }),
    ),
    path('M-40 -54Q0 -66 36 -58Q52 -76 74 -70L84 -60Q74 -50 58 -50Q50 -30 30 -28H-28Q-44 -30 -40 -54Z', wood.light),
    curve(
      [
        [-38, -48],
        [-56, -62],
        [-58, -80],
      ],
      { colour: wood.light, width: 8 },
    ),
    path('M54 -74q-14 4 -10 24q12 -4 16 -18z', wood.deep),
    circle([83, -61, 4], ink),
    circle([68, -64, 2.5], ink),
  )
