import { farGull } from '../kit/birds.ts'
import { mix } from '../kit/colour.ts'
import { ellipse, faded, ground, type Point, path, rect, rounded, type Shape } from '../kit/draw.ts'
import { forestEdge } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { dusk, ink, paper, pine, sand, sea, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { glitter, surf, water, wavy } from '../kit/sea.ts'
import { skyDown, streaks, sun, WIDTH } from '../kit/sky.ts'

/** The sun going down into the sea; groynes and two people watching. */
export const drawSunset = (): string => {
  const edge = wavy({ from: [-40, 1120], to: [1960, 1060], steps: 8, sway: 14, seed: 'ss-edge' })
  return scene(
    skyDown(720, 'sunset'),
    sun([1060, 610, 150], mix(dusk.glow, paper, 0.55)),
    times(3, (index) =>
      faded(0.8, path(`M${620 + index * 210} ${590 + index * 42}q190 -13 420 0q-230 12 -420 0z`, mix(dusk.mid, dusk.low, 0.5))),
    ),
    streaks({ top: 180, bottom: 560, count: 15 }, { seed: 'ss-a', colour: mix(dusk.mid, dusk.low, 0.4) }),
    streaks({ top: 420, bottom: 690, count: 12 }, { seed: 'ss-b', colour: dusk.glow }),
    water({ top: 716, bottom: 1180, seed: 'ss' }, { tone: { base: 'sea-dusk', light: dusk.low, dark: dusk.high } }),
    glitter({ x: 1060, top: 720, bottom: 1090, spread: 460, seed: 'ss-g' }, mix(dusk.glow, paper, 0.35)),
    faded(0.9, lighthouse({ x: 1790, y: 716, scale: 0.24 }, { isLit: true, haze: { colour: dusk.high, amount: 0.55 } })),
    forestEdge(
      { from: 1640, to: WIDTH + 60, base: 722, bottom: 740, height: 44, seed: 'ss-cape' },
      mix(pine.deep, dusk.high, 0.5),
    ),
    groyne({ from: [150, 1180], to: [640, 760], count: 15, height: 210 }),
    groyne({ from: [1640, 1150], to: [1330, 752], count: 14, height: 150 }),
    surf(edge, { reach: 46, sandBottom: 1290, foam: mix(dusk.glow, paper, 0.4), shallows: mix(dusk.mid, dusk.low, 0.55) }),
    ground({ top: edge.map(([x, y]): Point => [x, y + 4]), bottom: 1290 }, mix(sand.deep, dusk.high, 0.45)),
    ground({ top: edge.map(([x, y]): Point => [x, y + 64 - x * 0.02]), bottom: 1290 }, mix(sand.dark, dusk.mid, 0.42)),
    person({
      isAway: true,
      x: 800,
      y: 1180,
      height: 250,
      look: 0,
      outfit: 'coat',
      top: mix(dusk.high, ink, 0.5),
      bottom: ink,
      hands: [
        [0.14, 0.46],
        [-0.1, 0.46],
      ],
    }),
    person({
      isAway: true,
      x: 868,
      y: 1180,
      height: 268,
      look: 3,
      top: mix(sea.deep, ink, 0.5),
      bottom: ink,
      hands: [
        [0.1, 0.46],
        [-0.14, 0.46],
      ],
    }),
    faded(0.35, ellipse([834, 1186, 110, 12], ink)),
    farGull([560, 430], { span: 84, colour: mix(dusk.high, ink, 0.4) }),
    farGull([670, 370], { span: 60, colour: mix(dusk.high, ink, 0.4), rotate: -8 }),
    farGull([1420, 480], { span: 54, colour: mix(dusk.high, ink, 0.4), rotate: 8 }),
  )
}

/** A groyne: posts that run out into the sea, shorter with distance, wet and dark below. */
const groyne = (run: { from: Point; to: Point; count: number; height: number }): Shape =>
  times(run.count, (index) => {
    const t = (index / (run.count - 1)) ** 0.72
    const x = run.from[0] + (run.to[0] - run.from[0]) * t
    const y = run.from[1] + (run.to[1] - run.from[1]) * t
    const height = run.height * (1 - t * 0.84) * (0.88 + ((index * 7) % 5) / 22)
    const thick = height * 0.3
    return [
      rounded([x - thick / 2, y - height, thick, height], { radius: thick * 0.24, fill: mix(wood.mid, ink, 0.28) }),
      rect([x + thick * 0.1, y - height * 0.96, thick * 0.4, height * 0.96], mix(wood.deep, ink, 0.4)),
      ellipse([x, y - height, thick / 2, thick * 0.18], wood.light),
      rect([x - thick / 2, y - height * 0.3, thick, height * 0.3], mix(pine.deep, ink, 0.4)),
      faded(0.7, ellipse([x, y, thick * 0.9, thick * 0.16], sea.foam)),
    ].join('')
  })
    .reverse()
    .join('')
