import { mix } from './colour.ts'
import { circle, ellipse, faded, line, type Point, path, placed, polygon, rect, rounded, type Shape, segment } from './draw.ts'
import { amber, brick, ink, sea, stone, white, wood } from './palette.ts'
import { times } from './random.ts'

export const towerCrane = ({ x, y }: { x: number; y: number }): Shape => {
  const mast = times(13, (index) =>
    line(
      [
        [x - 28, y - index * 62],
        [x + 28, y - (index + 1) * 62],
        [x - 28, y - (index + 1) * 62],
      ],
      { colour: amber.mid, width: 7 },
    ),
  )
  const top = y - 13 * 62
  return [
    rect([x - 80, y - 20, 160, 40], stone.mid),
    segment([x - 28, y, x - 28, top], { colour: amber.deep, width: 11 }),
    segment([x + 28, y, x + 28, top], { colour: amber.deep, width: 11 }),
    ...mast,
    segment([x - 860, top - 10, x + 280, top - 10], { colour: amber.deep, width: 11 }),
    segment([x - 840, top - 54, x + 30, top - 54], { colour: amber.mid, width: 8 }),
    ...times(21, (index) =>
      line(
        [
          [x - 850 + index * 42, top - 10],
          [x - 829 + index * 42, top - 54],
          [x - 808 + index * 42, top - 10],
        ],
        { colour: amber.mid, width: 5 },
      ),
    ),
    polygon(
      [
        [x - 28, top - 10],
        [x, top - 150],
        [x + 28, top - 10],
      ],
      amber.deep,
    ),
    segment([x, top - 144, x - 600, top - 54], { colour: ink, width: 4 }),
    segment([x, top - 144, x + 250, top - 14], { colour: ink, width: 4 }),
    rect([x + 180, top - 6, 100, 74], stone.deep),
    rounded([x - 76, top + 2, 66, 74], { radius: 6, fill: white }),
    rect([x - 70, top + 10, 40, 36], mix(sea.deep, ink, 0.3)),
    rect([x - 650, top - 6, 44, 16], ink),
    segment([x - 628, top, x - 628, top + 200], { colour: ink, width: 4 }),
    line(
      [
        [x - 690, top + 250],
        [x - 628, top + 200],
        [x - 566, top + 250],
      ],
      { colour: ink, width: 3 },
    ),
    rect([x - 700, top + 250, 144, 18], wood.light),
    rect([x - 690, top + 232, 124, 18], wood.mid),
  ].join('')
}

export const bricks = ([x, y]: Point): Shape =>
  times(5, (row) =>
    times(6 - (row === 4 ? 3 : 0), (column) =>
      rect([x + column * 38, y - 24 - row * 24, 36, 22], (row + column) % 3 === 0 ? brick.mid : brick.light),
    ).join(''),
  ).join('') + rect([x - 8, y, 244, 14], wood.mid)

export const planks = ([x, y]: Point): Shape =>
  times(4, (row) => rect([x + row * 8, y - row * 14, 340 - row * 20, 12], row % 2 === 0 ? wood.light : wood.mid)).join('')

export const mixer = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    faded(0.2, ellipse([0, 4, 110, 12], ink)),
    line(
      [
        [-60, 0],
        [-20, -90],
        [60, 0],
      ],
      { colour: ink, width: 10 },
    ),
    circle([60, -22, 24], ink),
    placed(
      { x: -10, y: -120, rotate: -24 },
      path('M-70 -50L10 -70L10 70L-70 50Z', amber.light),
      path('M10 -70L70 -40L70 40L10 70Z', amber.mid),
      ellipse([-70, 0, 14, 50], ink),
    ),
  )
