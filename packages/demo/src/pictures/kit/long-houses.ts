import { lighter, mix } from './colour.ts'
import { faded, type Point, path, placed, polygon, rect, rounded, type Shape } from './draw.ts'
import { ink, plaster, roof, sea, white } from './palette.ts'
import { times } from './random.ts'
import { sashWindow, windowGrid } from './windows.ts'

/** A long house with the roof's slope to the viewer. */
export const longHouse = (house: {
  x: number
  base: number
  width: number
  walls: number
  roof: number
  wall?: string
  tiles?: string
  columns?: number
  rows?: number
  chimneys?: readonly number[]
  dormers?: readonly number[]
  lit?: readonly number[]
}): Shape => {
  const { x, base, width, walls, wall = plaster.cream, tiles = roof.mid, columns = 4, rows = 1 } = house
  const eaves = base - walls
  const ridge = eaves - house.roof
  const size: [number, number] = [
    Math.min(width / (columns * 2.3), walls * 0.5),
    Math.min(walls / (rows * 1.7), width / (columns * 1.5)),
  ]
  return [
    ...(house.chimneys ?? []).map((t) =>
      rect([x + width * t, ridge - house.roof * 0.3, width * 0.035, house.roof * 0.5], roof.deep),
    ),
    rect([x, eaves, width, walls], wall),
    polygon(
      [
        [x - width * 0.025, eaves + 6],
        [x + width * 0.05, ridge],
        [x + width * 0.95, ridge],
        [x + width * 1.025, eaves + 6],
      ],
      tiles,
    ),
    ...times(5, (row) => {
      const t = (row + 0.6) / 5
      return faded(0.14, rect([x + width * (0.05 - t * 0.075), ridge + house.roof * t, width * (0.9 + t * 0.15), 3], roof.deep))
    }),
    faded(0.2, rect([x, eaves + 6, width, 9], ink)),
    ...(house.dormers ?? []).map((t) =>
      dormer({ x: x + width * t, y: eaves - house.roof * 0.18, size: house.roof * 0.5 }, { wall, tiles }),
    ),
    windowGrid([x, eaves + 6, width, walls - 6], { columns, rows, size, ...(house.lit && { lit: house.lit }) }),
  ].join('')
}

const dormer = (
  { x, y, size }: { x: number; y: number; size: number },
  { wall, tiles }: { wall: string; tiles: string },
): Shape =>
  placed(
    { x, y, scale: size / 100 },
    rect([-38, -70, 76, 74], wall),
    sashWindow([-22, -56, 44, 50]),
    path('M-52 -62L0 -118L52 -62L40 -62L0 -102L-40 -62Z', lighter(tiles, -0.05)),
    path('M-40 -62L0 -103L40 -62Z', wall),
  )

/** A far row of the old town's roofs: shapes only. */
export const farTown = (
  area: { from: number; base: number; widths: readonly number[]; height: number },
  haze: (colour: string) => string,
): Shape => {
  const walls = [plaster.cream, plaster.ochre, plaster.rose, plaster.sage, white]
  let x = area.from
  return area.widths
    .map((width, index) => {
      const wall = haze(walls[index % walls.length] ?? white)
      const tiles = haze(index % 3 === 1 ? roof.light : roof.mid)
      const tall = area.height * (0.72 + ((index * 37) % 10) / 28)
      const left = x
      x += width
      const windows = times(Math.max(1, Math.floor(width / 34)) * 2, (at) =>
        rounded([left + 14 + Math.floor(at / 2) * 30, area.base - tall + 12 + (at % 2) * tall * 0.42, 11, tall * 0.22], {
          radius: 1,
          fill: haze(mix(sea.deep, ink, 0.3)),
        }),
      ).join('')
      const isGabled = index % 2 === 0
      const roofShape: Point[] = isGabled
        ? [
            [left - 3, area.base - tall + 3],
            [left + width / 2, area.base - tall - width * 0.5],
            [left + width + 3, area.base - tall + 3],
          ]
        : [
            [left - 3, area.base - tall + 3],
            [left + width * 0.1, area.base - tall - width * 0.34],
            [left + width * 0.9, area.base - tall - width * 0.34],
            [left + width + 3, area.base - tall + 3],
          ]
      return rect([left, area.base - tall, width, tall], wall) + polygon(roofShape, tiles) + windows
    })
    .join('')
}
