import { lighter, mix } from './colour.ts'
import { faded, type Point, path, placed, rect, type Shape, segment } from './draw.ts'
import { gabledHouse, type House } from './houses.ts'
import { night, paper, pine, plaster, roof, sea, stone, wood } from './palette.ts'
import { type Person, person } from './people.ts'
import { cycled, seeded, times } from './random.ts'
import { WIDTH } from './sky.ts'

/** Setts of a square, their rows widening towards the viewer. */
export const setts = (area: { top: number; bottom: number; seed: string }, colours: { base: string; joint: string }): Shape => {
  const random = seeded(area.seed)
  const rows = 18
  return (
    rect([0, area.top, WIDTH, area.bottom - area.top], colours.base) +
    times(rows, (row) => {
      const y = area.top + (area.bottom - area.top) * (row / rows) ** 1.6
      const size = 36 + row * 9
      return (
        faded(0.4, rect([0, y, WIDTH, 1.5 + row * 0.22], colours.joint)) +
        times(Math.ceil(WIDTH / size) + 1, (index) => {
          const x = (index - (row % 2) * 0.5) * size
          const height =
            (area.bottom - area.top) * ((row + 1) / rows) ** 1.6 - (area.bottom - area.top) * (row / rows) ** 1.6 || 1
          return (
            faded(0.4, rect([x, y, 1.5 + row * 0.16, height], colours.joint)) +
            (random() < 0.22
              ? faded(0.22, rect([x + 3, y + 3, size - 4, height - 4], lighter(colours.base, random() < 0.5 ? 0.06 : -0.07)))
              : '')
          )
        }).join('')
      )
    }).join('')
  )
}

export const pigeons = (places: readonly Point[]): Shape =>
  places
    .map(([x, y], index) =>
      placed(
        { x, y, flip: index % 2 === 0 },
        path('M-24 -4Q-10 -22 10 -18Q14 -30 24 -26L30 -22L24 -20Q22 -4 2 -2Z', index % 2 === 0 ? stone.deep : stone.mid),
        segment([2, -3, 2, 3], { colour: roof.light, width: 2 }),
      ),
    )
    .join('')

export const SQUARE: readonly Omit<House, 'base'>[] = [
  { x: -30, width: 210, walls: 330, gable: 170, wall: plaster.rose, front: 'plain' },
  { x: 180, width: 190, walls: 390, gable: 170, wall: plaster.cream, front: 'stepped' },
  { x: 370, width: 220, walls: 320, gable: 180, wall: plaster.ochre, front: 'plain' },
  { x: 590, width: 200, walls: 380, gable: 180, wall: plaster.sage, front: 'curved' },
  { x: 790, width: 230, walls: 310, gable: 190, wall: plaster.cream, front: 'timbered' },
  { x: 1020, width: 200, walls: 400, gable: 160, wall: plaster.blue, front: 'stepped' },
  { x: 1220, width: 220, walls: 330, gable: 180, wall: plaster.rose, front: 'plain' },
  { x: 1440, width: 200, walls: 385, gable: 170, wall: plaster.ochre, front: 'curved' },
  { x: 1640, width: 210, walls: 320, gable: 180, wall: plaster.cream, front: 'plain' },
  { x: 1850, width: 200, walls: 380, gable: 170, wall: plaster.sage, front: 'stepped' },
]

export const squareHouses = (evening?: { lit: (index: number) => readonly number[] }): Shape => {
  const tint = (colour: string) => (evening ? mix(colour, night.mid, 0.58) : colour)
  return SQUARE.map((house, index) =>
    gabledHouse({
      ...house,
      base: 800,
      rows: house.walls > 350 ? 3 : 2,
      wall: tint(house.wall ?? plaster.cream),
      tiles: tint(index % 3 === 1 ? roof.light : roof.mid),
      doorColour: tint(cycled([sea.deep, pine.mid, roof.deep, wood.deep], index)),
      ...(evening && { lit: evening.lit(index), frame: tint(paper) }),
    }),
  ).join('')
}

export const crowd = (people: readonly Person[]): Shape => people.map(person).join('')
