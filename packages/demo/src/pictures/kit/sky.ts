import { mix } from './colour.ts'
import { circle, faded, type Point, path, placed, rect, type Shape } from './draw.ts'
import { gradient } from './gradient.ts'
import { dusk, paper, sky, white } from './palette.ts'
import { between, seeded, times } from './random.ts'

export const WIDTH = 1920
export const HEIGHT = 1280

export const skyDown = (horizon: number, kind: 'day' | 'morning' | 'dusk' | 'sunset' | 'night' | 'overcast'): Shape =>
  rect([0, 0, WIDTH, horizon + 2], gradient(`sky-${kind}`))

/** A pale disc in soft rings of light. */
export const sun = ([x, y, radius]: readonly [number, number, number], colour = paper): Shape =>
  [
    circle([x, y, radius * 4.2], gradient('sun')),
    faded(0.35, circle([x, y, radius * 1.5], colour)),
    circle([x, y, radius], colour),
  ].join('')

/** A summer cloud with a level base; its left end is at `x`. */
export const cloud = (
  place: { x: number; y: number; width: number },
  options: { seed: string; colour?: string; shade?: string },
): Shape => {
  const random = seeded(options.seed)
  const bumps = 5 + Math.floor(random() * 2)
  const heights = times(bumps, (index) => Math.sin(((index + 0.7) / (bumps + 0.4)) * Math.PI) * between(random, [0.75, 1.15]))
  const outline = (lift: number): string => {
    const step = place.width / bumps
    const crest: Point[] = heights.map((height, index) => [place.x + step * (index + 0.5), place.y - height * place.width * lift])
    const arcs = crest.map(([, top], index) => {
      const right = place.x + step * (index + 1)
      const nextTop = crest[index + 1]?.[1] ?? place.y
      const y = index === bumps - 1 ? place.y : (top + nextTop) / 2 + step * 0.28
      return `A${(step * 0.62).toFixed(1)} ${(step * 0.6).toFixed(1)} 0 0 1 ${right.toFixed(1)} ${Math.min(y, place.y).toFixed(1)}`
    })
    return `M${place.x.toFixed(1)} ${place.y}${arcs.join('')}Z`
  }
  return [
    path(outline(0.2), options.shade ?? sky.cloudShade),
    placed({ x: -place.width * 0.012, y: -place.width * 0.018 }, path(outline(0.2), options.colour ?? sky.cloud)),
  ].join('')
}

/** Long level streaks of cloud near the horizon. */
export const streaks = (
  area: { top: number; bottom: number; count: number },
  options: { seed: string; colour?: string },
): Shape => {
  const random = seeded(options.seed)
  return times(area.count, () => {
    const y = between(random, [area.top, area.bottom])
    const x = between(random, [-200, WIDTH - 100])
    const width = between(random, [240, 760])
    const height = between(random, [4, 11])
    const data = `M${x.toFixed(1)} ${y.toFixed(1)}q${(width * 0.5).toFixed(1)} ${(-height * 1.6).toFixed(1)} ${width.toFixed(1)} 0q${(-width * 0.5).toFixed(1)} ${height.toFixed(1)} ${(-width).toFixed(1)} 0Z`
    return faded(between(random, [0.35, 0.8]), path(data, options.colour ?? white))
  }).join('')
}

export const stars = (area: { bottom: number; count: number }, seed: string): Shape => {
  const random = seeded(seed)
  return times(area.count, () =>
    faded(
      between(random, [0.3, 0.9]),
      circle([random() * WIDTH, random() ** 1.3 * area.bottom, between(random, [0.9, 2.3])], mix(paper, dusk.glow, random())),
    ),
  ).join('')
}
