import { lighter, mix } from '../kit/colour.ts'
import { circle, ellipse, faded, line, type Point, path, placed, polygon, rect, type Shape } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { amber, ink, night, paper, pine, roof, sea, wood } from '../kit/palette.ts'
import { between, cycled, seeded, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { HEIGHT, skyDown, stars, WIDTH } from '../kit/sky.ts'
import { crowd, SQUARE, squareHouses } from '../kit/square.ts'
import { stall, streetLamp } from '../kit/things.ts'

/** The Christmas market in the evening, the great tree lit. */
export const drawChristmasMarket = (): string => {
  const random = seeded('snow')
  const lit = (index: number) =>
    times(6, (at) => ((index * 5 + at * 3) % 7 < 4 ? at : 99)).concat(index % 2 === 0 ? [-1, -2] : [-2])
  return scene(
    skyDown(820, 'night'),
    stars({ bottom: 420, count: 90 }, 'xm'),
    squareHouses({ lit }),
    SQUARE.map(({ x, width, walls, gable, front }) =>
      front === 'plain' || front === 'timbered' ? snowOnGable({ x, width, eaves: 800 - walls, gable }) : '',
    ),
    rect([0, 796, WIDTH, 500], mix(paper, night.low, 0.34)),
    [0, 1, 2].map((band) =>
      faded(
        0.5,
        path(
          `M0 ${860 + band * 130}Q480 ${830 + band * 130} 960 ${868 + band * 130}T1920 ${850 + band * 130}V1290H0Z`,
          mix(paper, night.low, 0.26 - band * 0.08),
        ),
      ),
    ),
    faded(0.6, ellipse([960, 1040, 620, 110], gradient('lamp'))),
    stall({ x: 300, y: 960, scale: 0.95 }, { stripe: roof.mid, isLit: true, goods: [roof.light, amber.light, paper] }),
    stall({ x: 1620, y: 960, scale: 0.95 }, { stripe: pine.light, isLit: true, goods: [amber.mid, paper, roof.light] }),
    stall({ x: 600, y: 900, scale: 0.75 }, { stripe: sea.mid, isLit: true }),
    stall({ x: 1320, y: 900, scale: 0.75 }, { stripe: roof.mid, isLit: true }),
    [
      [300, 960, 0.95],
      [1620, 960, 0.95],
      [600, 900, 0.75],
      [1320, 900, 0.75],
    ].map(([x = 0, y = 0, scale = 1]) =>
      placed({ x, y, scale }, path('M-140 -272Q-70 -296 0 -284T140 -272Q132 -258 110 -262T40 -258T-50 -260T-140 -264Z', paper)),
    ),
    christmasTree([960, 1040]),
    [120, 1800].map((x) => streetLamp({ x, y: 1060, scale: 1 }, { isLit: true })),
    crowd([
      {
        x: 470,
        y: 1010,
        height: 160,
        look: 1,
        outfit: 'coat',
        top: roof.mid,
        hat: { kind: 'wool', colour: paper },
        facing: 'left',
        hands: [
          [0.2, 0.6],
          [-0.1, 0.46],
        ],
      },
      { x: 540, y: 1010, height: 100, look: 2, outfit: 'coat', hat: { kind: 'wool', colour: sea.mid } },
      {
        x: 1440,
        y: 1010,
        height: 166,
        look: 0,
        outfit: 'coat',
        top: sea.deep,
        bottom: ink,
        hat: { kind: 'wool', colour: amber.mid },
        hands: [
          [0.2, 0.6],
          [-0.1, 0.46],
        ],
      },
      {
        x: 740,
        y: 1130,
        height: 206,
        look: 3,
        outfit: 'coat',
        top: pine.light,
        hat: { kind: 'wool', colour: roof.mid },
        hands: [
          [0.1, 0.46],
          [-0.18, 0.46],
        ],
      },
      {
        x: 652,
        y: 1130,
        height: 132,
        look: 6,
        outfit: 'coat',
        top: amber.mid,
        hat: { kind: 'wool', colour: paper },
        hands: [
          [0.28, 0.68],
          [-0.1, 0.46],
        ],
      },
      {
        x: 1200,
        y: 1150,
        height: 214,
        look: 5,
        outfit: 'coat',
        top: mix(roof.mid, paper, 0.2),
        hat: { kind: 'wool', colour: sea.light },
        facing: 'left',
        stride: 0.3,
      },
      {
        x: 1286,
        y: 1150,
        height: 220,
        look: 7,
        outfit: 'coat',
        top: night.low,
        bottom: ink,
        hat: { kind: 'wool', colour: roof.mid },
        facing: 'left',
        stride: 0.3,
      },
    ]),
    times(230, () =>
      faded(between(random, [0.35, 0.95]), circle([random() * WIDTH, random() * HEIGHT, between(random, [1.5, 5])], paper)),
    ),
  )
}

const snowOnGable = ({ x, width, eaves, gable }: { x: number; width: number; eaves: number; gable: number }): Shape => {
  const middle = x + width / 2
  const peak = eaves - gable - width * 0.06
  return line(
    [
      [x - width * 0.06, eaves + 4],
      [middle, peak - 4],
      [x + width * 1.06, eaves + 4],
    ],
    { colour: mix(paper, night.low, 0.25), width: 13 },
  )
}

const christmasTree = ([x, y]: Point): Shape => {
  const random = seeded('tree')
  const tiers = times(6, (index) => ({ top: y - 760 + index * 104, half: 96 + index * 52, height: 190 }))
  return [
    faded(0.35, ellipse([x, y + 4, 300, 30], night.high)),
    rect([x - 26, y - 60, 52, 62], wood.deep),
    ...tiers
      .toReversed()
      .map(({ top, half, height }, index) =>
        [
          path(
            `M${x} ${top}Q${x + half * 0.45} ${top + height * 0.6} ${x + half} ${top + height}Q${x + half * 0.5} ${top + height * 0.9} ${x + half * 0.3} ${top + height * 1.06}Q${x} ${top + height * 0.92} ${x - half * 0.3} ${top + height * 1.06}Q${x - half * 0.5} ${top + height * 0.9} ${x - half} ${top + height}Q${x - half * 0.45} ${top + height * 0.6} ${x} ${top}Z`,
            index % 2 === 0 ? pine.mid : lighter(pine.mid, -0.03),
          ),
          faded(
            0.3,
            path(
              `M${x} ${top}Q${x + half * 0.45} ${top + height * 0.6} ${x + half} ${top + height}Q${x + half * 0.5} ${top + height * 0.9} ${x + half * 0.3} ${top + height * 1.06}L${x + half * 0.1} ${top + height * 0.98}Z`,
              pine.deep,
            ),
          ),
          path(
            `M${x - half * 0.88} ${top + height * 0.92}Q${x} ${top + height * 1.12} ${x + half * 0.9} ${top + height * 0.9}L${x + half * 0.84} ${top + height * 0.86}Q${x} ${top + height * 1.05} ${x - half * 0.8} ${top + height * 0.86}Z`,
            mix(amber.light, paper, 0.3),
          ),
        ].join(''),
      ),
    ...times(70, () => {
      const t = random() ** 0.7
      const px = x + (random() - 0.5) * 2 * (20 + t * 235)
      const py = y - 700 + t * 600
      const colour = cycled([amber.glow, amber.light, roof.light, paper], Math.floor(random() * 4))
      return faded(0.5, circle([px, py, 20], gradient('lamp'))) + circle([px, py, between(random, [5, 11])], colour)
    }),
    circle([x, y - 770, 120], gradient('lamp')),
    polygon(
      times(10, (index): Point => {
        const angle = (index * Math.PI) / 5
        const radius = index % 2 === 0 ? 46 : 19
        return [x + Math.sin(angle) * radius, y - 770 - Math.cos(angle) * radius]
      }),
      amber.glow,
    ),
  ].join('')
}
