import { lighter, mix } from '../kit/colour.ts'
import {
  type Box,
  circle,
  ellipse,
  faded,
  line,
  type Point,
  path,
  placed,
  rect,
  rounded,
  type Shape,
  segment,
} from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { amber, brick, cloth, ink, paper, pine, plaster, roof, sea, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { between, pick, seeded, times } from '../kit/random.ts'
import { floorBoards, seaView } from '../kit/room.ts'
import { scene } from '../kit/scene.ts'
import { WIDTH } from '../kit/sky.ts'

/** The library's reading room: full shelves, a window on the sea, people reading. */
export const drawLibrary = (): string =>
  scene(
    rect([0, 0, WIDTH, 960], mix(plaster.cream, paper, 0.4)),
    floorBoards(950),
    bookshelf([60, 130, 520, 830], { shelves: 6, seed: 'lib-a' }),
    bookshelf([1340, 130, 520, 830], { shelves: 6, seed: 'lib-b' }),
    seaView([690, 150, 540, 520], { name: 'lib-view', tower: 0.74, bars: 3 }),
    bookshelf([650, 740, 620, 220], { shelves: 1, seed: 'lib-c' }),
    plant([740, 728], 78),
    hangingLamp([640, 150], 52),
    hangingLamp([1280, 150], 52),
    ladder([470, 970]),
    person({
      x: 300,
      y: 1010,
      height: 330,
      look: 1,
      outfit: 'dress',
      hands: [
        [0.2, 0.95],
        [-0.12, 0.5],
      ],
      facing: 'left',
      top: sea.mid,
      bottom: ink,
    }),
    faded(0.25, ellipse([980, 1150, 620, 90], sea.deep)),
    ellipse([980, 1140, 610, 84], roof.light),
    ellipse([980, 1140, 560, 72], mix(roof.light, paper, 0.25)),
    ellipse([980, 1140, 510, 62], roof.light),
    armchair({ x: 760, y: 1150, scale: 1.5 }, sea.mid),
    reader({ x: 752, y: 1150, height: 330, look: 3, facing: 'right' }),
    armchair({ x: 1240, y: 1160, scale: 1.5, flip: true }, pine.light),
    reader({ x: 1248, y: 1160, height: 320, look: 5, facing: 'left' }),
    roundTable([1000, 1190]),
    person({
      x: 1560,
      y: 1100,
      height: 210,
      look: 6,
      outfit: 'dress',
      hands: [
        [0.2, 0.62],
        [0.16, 0.58],
      ],
      top: amber.mid,
      bottom: roof.mid,
    }),
    openBook([1602, 968], 0.9),
    person({
      x: 1680,
      y: 1120,
      height: 340,
      look: 0,
      facing: 'left',
      hands: [
        [0.2, 0.8],
        [-0.1, 0.46],
      ],
      top: pine.mid,
    }),
  )

const bookshelf = (box: Box, options: { shelves: number; seed: string }): Shape => {
  const [x, y, width, height] = box
  const random = seeded(options.seed)
  const colours = [...cloth, roof.mid, amber.mid, sea.light, pine.light, plaster.ochre, brick.light]
  const shelf = height / options.shelves
  return [
    rect([x, y, width, height], wood.mid),
    rect([x + 14, y + 14, width - 28, height - 28], mix(wood.deep, ink, 0.3)),
    ...times(options.shelves, (row) => {
      const floor = y + shelf * (row + 1) - 14
      const books: Shape[] = []
      for (let at = x + 20; at < x + width - 44; ) {
        const thick = between(random, [13, 30])
        const tall = shelf * between(random, [0.55, 0.82])
        const fill = pick(random, colours)
        if (random() < 0.08) {
          at += between(random, [20, 50])
          continue
        }
        if (at + thick > x + width - 20) break
        books.push(
          rect([at, floor - tall, thick - 2, tall], fill),
          rect([at, floor - tall * 0.82, thick - 2, 5], mix(fill, paper, 0.6)),
          faded(0.14, rect([at + thick * 0.6, floor - tall, thick * 0.4 - 2, tall], ink)),
        )
        at += thick
      }
      return `${books.join('')}${rect([x + 8, floor, width - 16, 14], wood.light)}`
    }),
    rect([x, y, 14, height], wood.light),
    rect([x + width - 14, y, 14, height], wood.mid),
    rect([x - 8, y - 14, width + 16, 22], wood.light),
  ].join('')
}

const plant = ([x, y]: Point, size: number): Shape =>
  placed(
    { x, y, scale: size / 100 },
    ...times(9, (index) => {
      const lean = (index - 4) * 15
      return path(
        `M${-4 + index} -60Q${lean * 0.4} -${130 + (index % 3) * 16} ${lean * 1.6} -${150 + (4 - Math.abs(index - 4)) * 22}Q${lean * 1.1} -${100 + (index % 2) * 18} ${4 + index} -60Z`,
        index % 2 === 0 ? pine.light : pine.mid,
      )
    }),
    path('M-38 -66L38 -66L28 0L-28 0Z', roof.light),
    path('M8 -66L38 -66L28 0L6 0Z', roof.mid),
    rect([-42, -74, 84, 14], roof.light),
  )

const hangingLamp = ([x, y]: Point, size: number): Shape =>
  [
    segment([x, 0, x, y - size * 0.6], { colour: ink, width: 4 }),
    circle([x, y + size * 0.2, size * 2.1], gradient('lamp')),
    path(
      `M${x - size} ${y}Q${x - size * 0.8} ${y - size * 0.75} ${x} ${y - size * 0.75}Q${x + size * 0.8} ${y - size * 0.75} ${x + size} ${y}Z`,
      sea.deep,
    ),
    ellipse([x, y, size, size * 0.14], amber.glow),
  ].join('')

const openBook = ([x, y]: Point, scale: number): Shape =>
  placed(
    { x, y, scale },
    path('M-32 -12L0 -4L0 16L-32 8Z', white),
    path('M32 -12L0 -4L0 16L32 8Z', lighter(white, -0.07)),
    line(
      [
        [-32, 9],
        [0, 17],
        [32, 9],
      ],
      { colour: roof.mid, width: 4 },
    ),
  )

const reader = (who: { x: number; y: number; height: number; look: number; facing: 'left' | 'right' }): Shape => {
  const side = who.facing === 'left' ? -1 : 1
  return (
    person({
      ...who,
      isSeated: true,
      hands: [
        [0.22, 0.62],
        [0.16, 0.6],
      ],
    }) + openBook([who.x + side * who.height * 0.24, who.y - who.height * 0.63], who.height / 330)
  )
}

const armchair = (place: { x: number; y: number; scale: number; flip?: boolean }, colour: string): Shape =>
  placed(
    place,
    faded(0.2, ellipse([10, 2, 100, 12], ink)),
    ...[-56, 58].map((x) => segment([x, -20, x - 3, 0], { colour: wood.deep, width: 8 })),
    path('M-78 -20Q-96 -150 -60 -190Q-30 -200 -24 -170L-14 -70H66V-18H-78Z', colour),
    path('M-78 -20Q-96 -150 -60 -190Q-40 -140 -48 -18H-78Z', lighter(colour, -0.06)),
    rounded([-40, -96, 108, 34], { radius: 16, fill: lighter(colour, 0.05) }),
  )

const roundTable = ([x, y]: Point): Shape =>
  placed(
    { x, y },
    faded(0.2, ellipse([0, 4, 110, 14], ink)),
    path('M-10 -120L10 -120L16 0L-16 0Z', wood.deep),
    ellipse([0, -122, 130, 26], wood.mid),
    ellipse([0, -128, 130, 26], wood.light),
    rect([-50, -150, 74, 13], roof.mid),
    rect([-44, -163, 66, 13], sea.mid),
    rect([-40, -175, 56, 12], amber.mid),
    path('M56 -140h34q0 -20 -17 -20t-17 20z', white),
  )

const ladder = ([x, y]: Point): Shape =>
  [0, 70].map((dx) => segment([x + dx, y, x + dx - 60, 190], { colour: wood.light, width: 11 })).join('') +
  times(8, (index) =>
    segment([x - 4 - index * 6.6, y - 70 - index * 86, x + 66 - index * 6.6, y - 70 - index * 86], {
      colour: wood.light,
      width: 9,
    }),
  ).join('')
