import { mix } from './colour.ts'
import { faded, ground, type Point, path, rect, type Shape } from './draw.ts'
import { gradient } from './gradient.ts'
import { sea, white } from './palette.ts'
import { between, type Random, seeded, times } from './random.ts'
import { WIDTH } from './sky.ts'

type Tone = { base: 'sea-day' | 'sea-shallow' | 'sea-dusk'; light: string; dark: string }
const DAY_SEA: Tone = { base: 'sea-day', light: sea.pale, dark: sea.deep }

/** A short crest of water: flat below, lifted in the middle. */
const crest = ([x, y]: Point, { width, height }: { width: number; height: number }): string => {
  const half = (width / 2).toFixed(1)
  const back = (-width / 2).toFixed(1)
  return `M${(x - width / 2).toFixed(1)} ${y.toFixed(1)}q${(width / 4).toFixed(1)} ${(-height).toFixed(1)} ${half} ${(-height).toFixed(1)}t${half} ${height.toFixed(1)}q${back} ${(height * 0.55).toFixed(1)} ${back} ${(height * 0.1).toFixed(1)}t${back} ${(-height * 0.1).toFixed(1)}Z`
}

/** Open water between two heights; its crests grow towards the viewer. */
export const water = (
  area: { top: number; bottom: number; seed: string },
  options: { tone?: Tone; rows?: number; calm?: number } = {},
): Shape => {
  const { tone = DAY_SEA, rows = 22, calm = 1 } = options
  const random = seeded(area.seed)
  const crests = times(rows, (row) => {
    const depth = ((row + 0.6) / rows) ** 1.7
    const y = area.top + 6 + (area.bottom - area.top) * depth
    return crestRow(random, { y, depth, tone, calm })
  })
  return [rect([0, area.top, WIDTH, area.bottom - area.top + 2], gradient(tone.base)), ...crests].join('')
}

const crestRow = (random: Random, row: { y: number; depth: number; tone: Tone; calm: number }): Shape => {
  const { y, depth, tone, calm } = row
  const size = 40 + depth * 250
  return times(Math.ceil(WIDTH / (size * 1.25)), (index) => {
    const isLight = random() < 0.58
    const x = (index + random()) * size * 1.25
    const shape = {
      width: size * between(random, [0.6, 1.35]),
      height: ((2.2 + depth * 13) * between(random, [0.6, 1.1])) / calm,
    }
    const colour = isLight ? tone.light : mix(tone.dark, sea.mid, 0.35)
    return faded(
      (isLight ? 0.5 : 0.32) * between(random, [0.55, 1]),
      path(crest([x, y + between(random, [-5, 5])], shape), colour),
    )
  }).join('')
}

/** The path of light that the sun lays on the water below it. */
export const glitter = (
  area: { x: number; top: number; bottom: number; spread: number; seed: string },
  colour: string,
): Shape => {
  const random = seeded(area.seed)
  return times(90, (index) => {
    const depth = (index / 90) ** 1.35
    const y = area.top + (area.bottom - area.top) * depth + 4
    const x = area.x + (random() - 0.5) * (30 + area.spread * depth) * 1.2
    const width = (24 + depth * 170) * between(random, [0.4, 1.1])
    return faded(between(random, [0.35, 0.9]), path(crest([x, y], { width, height: 2.4 + depth * 8 }), colour))
  }).join('')
}

/** A soft line of points across the picture, for shores and far hills. */
export const wavy = (span: { from: Point; to: Point; steps: number; sway: number; seed: string }): Point[] => {
  const random = seeded(span.seed)
  return times(span.steps + 1, (step) => {
    const t = step / span.steps
    return [
      span.from[0] + (span.to[0] - span.from[0]) * t,
      span.from[1] + (span.to[1] - span.from[1]) * t + (random() - 0.5) * 2 * span.sway,
    ]
  })
}

/** Waves running out on a beach: wet sand, then layers of foam whose edge is `edge`. */
export const surf = (
  edge: readonly Point[],
  options: { reach: number; sandBottom: number; foam?: string; shallows?: string },
): Shape => {
  const moved = (by: number): Point[] => edge.map(([x, y]) => [x, y + by])
  const { reach, foam = white, shallows = sea.pale } = options
  return [
    faded(0.5, ground({ top: moved(-reach), bottom: options.sandBottom }, shallows)),
    faded(0.9, ground({ top: moved(-reach * 0.72), bottom: options.sandBottom }, foam)),
    ground({ top: moved(-reach * 0.55), bottom: options.sandBottom }, mix(shallows, foam, 0.25)),
    faded(0.95, ground({ top: moved(-reach * 0.12), bottom: options.sandBottom }, foam)),
    ground({ top: edge, bottom: options.sandBottom }, gradient('sand-wet')),
  ].join('')
}
