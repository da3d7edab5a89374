import { lighter, mix } from './colour.ts'
import { curve, ellipse, faded, ground, type Point, path, placed, polygon, type Shape, soft } from './draw.ts'
import { bark, pine, sand } from './palette.ts'
import { between, seeded, times } from './random.ts'

/** A soft irregular patch: foliage, a stone, a bush. */
export const blob = (
  [x, y, rx, ry]: readonly [number, number, number, number],
  options: { seed: string; fill: string; rough?: number },
): Shape => {
  const random = seeded(options.seed)
  const { rough = 0.14 } = options
  const corners = 11
  const points = times(corners, (index): Point => {
    const angle = (index / corners) * Math.PI * 2
    const reach = 1 + (random() - 0.5) * 2 * rough
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]
  })
  return soft(points, options.fill)
}

/** A tuft of marram grass, bent by the wind from the left; `[x, y]` is its foot. */
export const tuft = ([x, y]: Point, options: { size: number; seed: string; colour?: string }): Shape => {
  const random = seeded(options.seed)
  const { size, colour = pine.moss } = options
  const shadow = faded(0.16, ellipse([x + size * 0.12, y + size * 0.04, size * 0.42, size * 0.06], bark.deep))
  return (
    shadow +
    times(13, (index) => {
      const lean = (index / 12 - 0.4) * size * 1.1 + size * 0.25
      const height = size * between(random, [0.6, 1.05]) * (1 - Math.abs(index - 6) * 0.045)
      const foot = x + (index - 6) * size * 0.035
      const low = y + (1 - ((index - 6) / 6) ** 2) * size * 0.055 + random() * size * 0.03
      const shade = mix(colour, index % 3 === 0 ? sand.deep : pine.mid, random() * 0.55)
      const [tipX, tipY] = [foot + lean, y - height * 0.92]
      const thick = size * 0.035
      return path(
        `M${(foot - thick).toFixed(1)} ${low.toFixed(1)}Q${(foot + lean * 0.15).toFixed(1)} ${(y - height * 0.75).toFixed(1)} ${tipX.toFixed(1)} ${tipY.toFixed(1)}Q${(foot + lean * 0.3 + thick).toFixed(1)} ${(y - height * 0.6).toFixed(1)} ${(foot + thick).toFixed(1)} ${low.toFixed(1)}Z`,
        shade,
      )
    }).join('')
  )
}

/** Tufts along a line of ground, larger towards the viewer. */
export const tufts = (
  line: readonly Point[],
  options: { size: number; seed: string; every?: number; colour?: string },
): Shape => {
  const random = seeded(options.seed)
  return line
    .filter((_, index) => index % (options.every ?? 1) === 0)
    .map(([x, y], index) =>
      tuft([x + (random() - 0.5) * options.size, y + random() * options.size * 0.3], {
        ...options,
        size: options.size * between(random, [0.65, 1.15]),
        seed: `${options.seed}${index}`,
      }),
    )
    .join('')
}

/** A Scots pine of the coast: a bare trunk, reddish above, under level pads of needles. `[x, y]` is its foot. */
export const scotsPine = (
  [x, y]: Point,
  options: { height: number; seed: string; haze?: number; hazeColour?: string; lean?: number },
): Shape => {
  const { height, seed, haze = 0, hazeColour = sand.light, lean = 0.05 } = options
  const random = seeded(seed)
  const tint = (colour: string) => mix(colour, hazeColour, haze)
  const width = height * 0.035
  const at = (t: number): Point => [x + Math.sin(t * 1.6) * lean * height, y - t * height]
  const trunk = (side: number): Point[] => [0, 0.3, 0.6, 0.95].map((t) => [at(t)[0] + side * width * (0.62 - t * 0.45), at(t)[1]])
  const pads = times(7, (index) => {
    const t = 0.62 + index * 0.058
    const side = index % 2 === 0 ? -1 : 1
    const reach = height * (0.2 - index * 0.018) * between(random, [0.8, 1.15])
    const [px, py] = [at(t)[0] + side * reach * (index === 6 ? 0.1 : 0.55), at(t)[1]]
    return { px, py, rx: reach, ry: reach * 0.42, index }
  })
  return [
    polygon([...trunk(-1), ...trunk(1).reverse()], tint(bark.mid)),
    polygon([...trunk(0.25), ...trunk(1).reverse()], tint(bark.deep)),
    ...pads.map(({ px, py, index }) =>
      curve([at(0.5 + index * 0.05), [px, py + 4]], { colour: tint(bark.mid), width: width * 0.3 }),
    ),
    ...pads.map(({ px, py, rx, ry, index }) =>
      blob([px + rx * 0.06, py + ry * 0.3, rx, ry], { seed: `${seed}d${index}`, fill: tint(pine.deep) }),
    ),
    ...pads.map(({ px, py, rx, ry, index }) =>
      blob([px - rx * 0.04, py, rx * 0.9, ry * 0.78], { seed: `${seed}m${index}`, fill: tint(pine.mid) }),
    ),
    ...pads.map(({ px, py, rx, ry, index }) =>
      blob([px - rx * 0.2, py - ry * 0.28, rx * 0.52, ry * 0.36], { seed: `${seed}l${index}`, fill: tint(pine.light) }),
    ),
  ].join('')
}

/** A far edge of forest: rounded crowns above `base`, filled down to `bottom`. */
export const forestEdge = (
  area: { from: number; to: number; base: number; bottom: number; height: number; seed: string },
  fill: string,
): Shape => {
  const random = seeded(area.seed)
  const step = area.height * 0.42
  const count = Math.ceil((area.to - area.from) / step)
  const crowns = times(count, (index) => {
    const x = area.from + index * step
    const tall = area.height * between(random, [0.6, 1.1])
    return blob([x, area.base - tall * 0.45, step * 0.85, tall * 0.6], {
      seed: `${area.seed}${index}`,
      fill: index % 3 === 0 ? lighter(fill, 0.025) : fill,
    })
  })
  const [low, high] = [area.base - area.height * 0.02, area.base - area.height * 0.2]
  const floor: Point[] = [
    [area.from - step, low],
    [area.from + step, high],
    [(area.from + area.to) / 2, high],
    [area.to - step, high],
    [area.to + step, low],
  ]
  return [...crowns, ground({ top: floor, bottom: area.bottom }, fill)].join('')
}

/** A round broad-leaved tree: trunk, then foliage in three tones lit from the left. */
export const leafyTree = ([x, y]: Point, options: { height: number; seed: string; foliage?: string }): Shape => {
  const { height, seed, foliage = pine.light } = options
  const crown = height * 0.36
  const top = y - height * 0.64
  const places: (readonly [number, number, number])[] = [
    [-0.5, 0.15, 0.62],
    [0.5, 0.18, 0.6],
    [0, -0.35, 0.72],
    [0, 0.2, 0.75],
  ]
  const layer = (fill: string, move: Point, size: number) =>
    places
      .map(([dx, dy, r], index) =>
        blob([x + (dx + move[0]) * crown, top + (dy + move[1]) * crown, r * crown * size, r * crown * size * 0.92], {
          seed: `${seed}${index}${size}`,
          fill,
          rough: 0.09,
        }),
      )
      .join('')
  return [
    faded(0.18, ellipse([x + height * 0.06, y, height * 0.3, height * 0.035], pine.deep)),
    placed(
      { x, y },
      polygon(
        [
          [-height * 0.028, 0],
          [-height * 0.016, -height * 0.55],
          [height * 0.016, -height * 0.55],
          [height * 0.03, 0],
        ],
        bark.deep,
      ),
    ),
    layer(lighter(foliage, -0.1), [0.08, 0.1], 1),
    layer(foliage, [-0.02, 0], 0.92),
    layer(lighter(foliage, 0.07), [-0.2, -0.2], 0.52),
  ].join('')
}

/** A clipped bush or hedge row. */
export const bushes = (area: { from: number; to: number; base: number; size: number; seed: string }, foliage: string): Shape => {
  const random = seeded(area.seed)
  return times(Math.ceil((area.to - area.from) / (area.size * 0.8)), (index) => {
    const x = area.from + index * area.size * 0.8
    const size = area.size * between(random, [0.75, 1.1])
    return [
      blob([x, area.base - size * 0.35, size * 0.62, size * 0.5], {
        seed: `${area.seed}${index}`,
        fill: lighter(foliage, -0.05),
      }),
      blob([x - size * 0.12, area.base - size * 0.45, size * 0.42, size * 0.3], {
        seed: `${area.seed}l${index}`,
        fill: lighter(foliage, 0.03),
      }),
    ].join('')
  }).join('')
}
