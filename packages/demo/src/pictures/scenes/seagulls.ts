import { farGull, flyingGull, standingGull } from '../kit/birds.ts'
import { sailingBoat } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { ellipse, faded, rect } from '../kit/draw.ts'
import { ink, pine, sea, white, wood } from '../kit/palette.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, streaks } from '../kit/sky.ts'

/** Herring gulls on the groyne posts, the surf around them. */
export const drawSeagulls = (): string => {
  const tops = [
    { x: 240, y: 800, size: 1 },
    { x: 520, y: 900, size: 1.12 },
    { x: 830, y: 760, size: 1.2 },
    { x: 1180, y: 930, size: 1.3 },
    { x: 1560, y: 820, size: 1.42 },
  ]
  return scene(
    skyDown(620, 'day'),
    cloud({ x: 1180, y: 280, width: 520 }, { seed: 'sg-1' }),
    cloud({ x: 120, y: 400, width: 340 }, { seed: 'sg-2' }),
    streaks({ top: 520, bottom: 600, count: 10 }, { seed: 'sg-s' }),
    water({ top: 616, bottom: 1290, seed: 'sg' }, { rows: 26, calm: 0.7 }),
    sailingBoat({ x: 1330, y: 650, scale: 0.22 }),
    sailingBoat({ x: 420, y: 640, scale: 0.16, flip: true }),
    tops.map(({ x, y, size }) => {
      const width = 120 * size
      return [
        rect([x - width / 2, y, width, 1300 - y], mix(wood.mid, ink, 0.2)),
        rect([x + width * 0.14, y, width * 0.36, 1300 - y], mix(wood.deep, ink, 0.3)),
        ...[0.16, 0.32, 0.62].map((t) => rect([x - width * 0.5 + width * t, y + 30, 4, 1300 - y], mix(wood.deep, ink, 0.15))),
        ellipse([x, y, width / 2, width * 0.16], wood.light),
        faded(0.5, ellipse([x, y + 2, width * 0.33, width * 0.09], wood.mid)),
        rect([x - width / 2, 1130, width, 200], mix(pine.deep, ink, 0.35)),
        faded(0.85, ellipse([x, 1222 + size * 8, width * 0.85, width * 0.14], sea.foam)),
        faded(0.9, ellipse([x - 6, 1214 + size * 8, width * 0.6, width * 0.08], white)),
      ].join('')
    }),
    standingGull({ x: 830, y: 764, scale: 1.5 }),
    standingGull({ x: 1560, y: 826, scale: 1.75, flip: true }),
    standingGull({ x: 240, y: 804, scale: 1.1, flip: true }),
    flyingGull({ x: 1150, y: 420, scale: 1.3 }),
    farGull([520, 260], { span: 110 }),
    farGull([680, 190], { span: 70, rotate: -10 }),
    farGull([380, 340], { span: 64, rotate: 8 }),
  )
}
