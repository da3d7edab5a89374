import { lighter } from './colour.ts'
import { faded, line, type Point, path, polygon, rect, type Shape, segment } from './draw.ts'
import { ink, plaster, roof, sea, white, wood } from './palette.ts'
import { times } from './random.ts'
import { door, sashWindow, windowGrid } from './windows.ts'

export type House = {
  x: number
  base: number
  width: number
  walls: number
  gable: number
  wall?: string
  tiles?: string
  rows?: number
  columns?: number
  front?: 'plain' | 'stepped' | 'curved' | 'timbered'
  lit?: readonly number[]
  frame?: string
  hasDoor?: boolean
  doorColour?: string
}

/** A narrow old-town house with its gable to the street; left foot at `x`, `base`. */
export const gabledHouse = (house: House): Shape => {
  const { x, base, width, walls, gable, wall = plaster.cream, tiles = roof.mid, rows = 2, columns = 2, front = 'plain' } = house
  const eaves = base - walls
  const peak = eaves - gable
  const middle = x + width / 2
  const hasDoor = house.hasDoor ?? true
  const groundFloor = hasDoor ? Math.min(walls * 0.42, width * 0.62) : 0
  const size: [number, number] = [
    width / (columns * 2.1),
    Math.min((walls - groundFloor) / (rows * 1.55), width / (columns * 1.35)),
  ]
  const lights = { ...(house.lit && { lit: house.lit }), ...(house.frame && { frame: house.frame }) }
  const paint = house.frame ? { frame: house.frame } : {}
  return [
    frontOf({ x, base, width, eaves, peak, wall, tiles, front }),
    windowGrid([x, eaves + walls * 0.02, width, walls - groundFloor - walls * 0.02], { columns, rows, size, ...lights }),
    front === 'timbered' ? timbers({ x, base, width, eaves, peak }) : '',
    sashWindow([middle - size[0] * 0.4, eaves - gable * 0.42, size[0] * 0.8, size[1] * 0.85], {
      ...paint,
      isLit: house.lit?.includes(-1) ?? false,
    }),
    hasDoor
      ? door([x + width * 0.14, base - groundFloor * 0.8, width * 0.24, groundFloor * 0.8], {
          colour: house.doorColour ?? sea.deep,
        })
      : '',
    hasDoor
      ? sashWindow([x + width * 0.52, base - groundFloor * 0.82, width * 0.34, groundFloor * 0.5], {
          ...paint,
          panes: 2,
          isLit: house.lit?.includes(-2) ?? false,
        })
      : '',
    faded(0.1, rect([x + width * 0.9, eaves, width * 0.1, walls], ink)),
  ].join('')
}

type Front = {
  x: number
  base: number
  width: number
  eaves: number
  peak: number
  wall: string
  tiles: string
  front: NonNullable<House['front']>
}

const frontOf = ({ x, base, width, eaves, peak, wall, tiles, front }: Front): Shape => {
  const middle = x + width / 2
  const walls = rect([x, eaves, width, base - eaves], wall)
  if (front === 'stepped') return walls + steppedGable({ x, width, eaves, peak }, wall)
  if (front === 'curved')
    return [
      walls,
      path(
        `M${x} ${eaves}q${width * 0.02} ${(peak - eaves) * 0.35} ${width * 0.16} ${(peak - eaves) * 0.42}q${width * 0.1} ${(peak - eaves) * 0.1} ${width * 0.12} ${(peak - eaves) * 0.38}h${width * 0.08}q${width * 0.14} ${(peak - eaves) * 0.3} ${width * 0.28} 0h${width * 0.08}q${width * 0.02} ${(eaves - peak) * 0.28} ${width * 0.12} ${(eaves - peak) * 0.38}q${width * 0.14} ${(eaves - peak) * 0.07} ${width * 0.16} ${(eaves - peak) * 0.42}z`,
        wall,
      ),
      rect([x - 4, eaves - 5, width + 8, 10], white),
      segment([middle - width * 0.22, peak + (eaves - peak) * 0.2, middle + width * 0.22, peak + (eaves - peak) * 0.2], {
        colour: white,
        width: 6,
      }),
    ].join('')
  const over = width * 0.07
  const thick = width * 0.06
  return [
    walls,
    polygon(
      [
        [x, eaves + 1],
        [middle, peak],
        [x + width, eaves + 1],
      ],
      front === 'timbered' ? wall : lighter(wall, 0.02),
    ),
    polygon(
      [
        [x - over, eaves + over * 0.9],
        [middle, peak - thick],
        [middle, peak + thick * 0.9],
        [x - over + thick * 0.2, eaves + over * 0.9 + thick],
      ],
      tiles,
    ),
    polygon(
      [
        [x + width + over, eaves + over * 0.9],
        [middle, peak - thick],
        [middle, peak + thick * 0.9],
        [x + width + over - thick * 0.2, eaves + over * 0.9 + thick],
      ],
      lighter(tiles, -0.08),
    ),
  ].join('')
}

const steppedGable = (
  { x, width, eaves, peak }: { x: number; width: number; eaves: number; peak: number },
  wall: string,
): Shape => {
  const steps = 4
  return times(steps, (step) => {
    const inset = (width / 2) * (step / (steps + 0.4))
    const top = eaves - ((eaves - peak) * (step + 1)) / steps
    return (
      rect([x + inset, top, width - inset * 2, (eaves - peak) / steps + 1], wall) +
      rect([x + inset - 3, top - 6, width - inset * 2 + 6, 8], lighter(wall, -0.14))
    )
  })
    .reverse()
    .join('')
}

const timbers = ({
  x,
  base,
  width,
  eaves,
  peak,
}: {
  x: number
  base: number
  width: number
  eaves: number
  peak: number
}): Shape => {
  const pen = { colour: wood.deep, width: width * 0.03, cap: 'butt' as const }
  const level = (y: number): [Point, Point] => [
    [x, y],
    [x + width, y],
  ]
  const middle = x + width / 2
  return [
    line(level(eaves), pen),
    line(level(eaves + (base - eaves) * 0.52), pen),
    ...[0.015, 0.5, 0.985].map((t) => segment([x + width * t, eaves, x + width * t, base], pen)),
    segment([x + width * 0.2, eaves - (eaves - peak) * 0.36, x + width * 0.8, eaves - (eaves - peak) * 0.36], pen),
    segment([middle, eaves - (eaves - peak) * 0.72, middle, peak + 8], pen),
  ].join('')
}
