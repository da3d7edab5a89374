import { farGull } from '../kit/birds.ts'
import { cutter, reflection } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { ground } from '../kit/draw.ts'
import { forestEdge, scotsPine, tufts } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { farTown } from '../kit/long-houses.ts'
import { dusk, paper, pine, roof, sand, sea, sky } from '../kit/palette.ts'
import { scene } from '../kit/scene.ts'
import { glitter, water, wavy } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun, WIDTH } from '../kit/sky.ts'

/** The whole town from the sea: for links shared without a picture of their own. */
export const drawOgDefault = (): string =>
  scene(
    skyDown(760, 'morning'),
    sun([560, 380, 110]),
    cloud({ x: 760, y: 330, width: 340 }, { seed: 'og-1' }),
    cloud({ x: 100, y: 260, width: 300 }, { seed: 'og-2' }),
    streaks({ top: 520, bottom: 690, count: 12 }, { seed: 'og-s' }),
    forestEdge({ from: 860, to: WIDTH + 60, base: 640, bottom: 780, height: 120, seed: 'og-f' }, mix(pine.mid, sky.low, 0.2)),
    farTown({ from: 860, base: 744, widths: [86, 70, 96, 78, 104, 72, 90, 84, 100, 76, 96, 88, 94], height: 130 }, (colour) =>
      mix(colour, dusk.glow, 0.1),
    ),
    water({ top: 742, bottom: 1290, seed: 'og' }),
    glitter({ x: 560, top: 748, bottom: 1150, spread: 420, seed: 'og-g' }, mix(dusk.glow, paper, 0.5)),
    ground(
      {
        top: [
          [1220, 1010],
          [1330, 880],
          [1480, 800],
          [1700, 760],
          [1960, 740],
        ],
        bottom: 1010,
      },
      mix(sand.dark, pine.moss, 0.25),
    ),
    ground(
      {
        top: [
          [1180, 1290],
          [1300, 1040],
          [1460, 900],
          [1680, 830],
          [1960, 800],
        ],
        bottom: 1290,
      },
      mix(sand.mid, sand.dark, 0.3),
    ),
    scotsPine([1800, 850], { height: 420, seed: 'og-p1', lean: 0.1 }),
    scotsPine([1880, 880], { height: 500, seed: 'og-p2', lean: 0.08 }),
    lighthouse({ x: 1500, y: 900, scale: 0.78 }, { isLit: true }),
    ground(
      {
        top: [
          [1120, 1290],
          [1300, 1130],
          [1500, 990],
          [1720, 930],
          [1960, 910],
        ],
        bottom: 1290,
      },
      sand.light,
    ),
    tufts(wavy({ from: [1290, 1180], to: [1900, 950], steps: 7, sway: 20, seed: 'og-a' }), { size: 110, seed: 'og-t' }),
    tufts(wavy({ from: [1330, 1270], to: [1900, 1120], steps: 6, sway: 26, seed: 'og-b' }), { size: 160, seed: 'og-u' }),
    reflection({ x: 420, y: 1010, width: 460, depth: 90, seed: 'og-r' }, mix(roof.deep, sea.deep, 0.35)),
    cutter({ x: 420, y: 1000, scale: 1.15 }, { hull: roof.mid }),
    reflection({ x: 930, y: 884, width: 250, depth: 50, seed: 'og-r2' }, sea.deep),
    cutter({ x: 930, y: 880, scale: 0.62 }, { hull: sea.mid }),
    farGull([300, 560], { span: 90 }),
    farGull([430, 500], { span: 64, rotate: -8 }),
    farGull([1180, 460], { span: 80, rotate: 6 }),
    farGull([200, 740], { span: 70 }),
  )
