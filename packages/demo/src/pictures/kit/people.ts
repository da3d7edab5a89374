import { lighter } from './colour.ts'
import { circle, ellipse, line, type Point, path, placed, polygon, rect, rounded, type Shape, soft } from './draw.ts'
import { cloth, hair, ink, skin } from './palette.ts'
import { cycled } from './random.ts'

/**
 * A person, feet at `x`, `y`. Hands are given from the feet in parts of the height: `[0.2, 0.6]` is a little to the
 * front and above the middle. `stride` 0 stands, 1 walks wide; `look` numbers a set of clothes, hair and skin.
 */
export type Person = {
  x: number
  y: number
  height: number
  look: number
  facing?: 'left' | 'right'
  stride?: number
  outfit?: 'trousers' | 'dress' | 'shorts' | 'coat'
  hands?: readonly [front: Point, back: Point]
  isSeated?: boolean
  /** Seen from behind. */
  isAway?: boolean
  top?: string
  bottom?: string
  hat?: { kind: 'helmet' | 'cap' | 'wool'; colour: string }
  pack?: string
  vest?: string
}

const HANG: readonly [Point, Point] = [
  [0.1, 0.46],
  [-0.1, 0.46],
]

export const person = (who: Person): Shape => {
  const { height, look, facing = 'right', outfit = 'trousers', hands = HANG } = who
  const top = who.top ?? cycled(cloth, look)
  const bottom = who.bottom ?? cycled([ink, cycled(cloth, look + 5), lighter(ink, 0.18)], look)
  const flesh = cycled(skin, look * 3 + (look % 2))
  const parts = { who, top, bottom, flesh, outfit }
  return placed(
    { x: who.x, y: who.y, scale: height / 100, flip: facing === 'left' },
    arm(hands[1], lighter(top, -0.07), flesh),
    who.pack ? rounded([-19, -80, 14, 26], { radius: 5, fill: who.pack }) : '',
    who.isSeated ? seatedLegs(parts) : legs(parts),
    torso(parts),
    head(who, flesh, cycled(hair, look)),
    arm(hands[0], lighter(top, 0.04), flesh),
  )
}

type Parts = { who: Person; top: string; bottom: string; flesh: string; outfit: NonNullable<Person['outfit']> }

const legs = ({ who, bottom, flesh, outfit }: Parts): Shape => {
  const spread = 3 + (who.stride ?? 0) * 13
  const covered = outfit === 'trousers' || outfit === 'coat' ? bottom : flesh
  const leg = (foot: number, fill: string): Shape =>
    [
      polygon(
        [
          [foot > 0 ? -2 : -7, -50],
          [foot > 0 ? 7 : 2, -50],
          [foot + 3, -3],
          [foot - 3, -3],
        ],
        fill,
      ),
      outfit === 'shorts'
        ? polygon(
            [
              [foot > 0 ? -2 : -7.5, -50],
              [foot > 0 ? 7.5 : 2, -50],
              [foot * 0.55 + 5, -28],
              [foot * 0.55 - 5, -28],
            ],
            bottom,
          )
        : '',
      path(`M${foot - 3.5} 0h9.5q0 -3.6 -4.5 -4h-5z`, ink),
    ].join('')
  return leg(-spread, lighter(covered, -0.05)) + leg(spread, covered)
}

const seatedLegs = ({ bottom }: Parts): Shape =>
  [
    path('M-8 -54L4 -54L26 -46L26 -38L-8 -40Z', bottom),
    path('M19 -45L26 -45L25 -16L20 -16Z', lighter(bottom, -0.05)),
    path('M19 -13h10q0 -3.6 -4.5 -4h-5.5z', ink),
  ].join('')

const torso = ({ who, top, bottom, outfit }: Parts): Shape => {
  const shoulders: Point[] = [
    [-9.5, -79],
    [-4, -82.5],
    [4, -82.5],
    [9.5, -79],
  ]
  const body = soft([...shoulders, [9.5, -64], [8.5, -47], [0, -45.5], [-8.5, -47], [-9.5, -64]], top)
  if (outfit === 'dress' || outfit === 'coat') {
    const hem = outfit === 'coat' ? -26 : -22
    const skirt = outfit === 'coat' ? top : bottom
    return (
      polygon(
        [
          [-7.5, -58],
          [7.5, -58],
          [14, hem],
          [-14, hem],
        ],
        skirt,
      ) + body
    )
  }
  const shade = path('M3 -82q8 1 7 18l-1 17q-4 1.5 -8 1.5q5 -18 2 -36.500z', lighter(top, -0.06))
  const vest = who.vest
    ? soft(
        [
          [-8, -80],
          [-3, -81],
          [3, -81],
          [8, -80],
          [8, -62],
          [8, -50],
          [-8, -50],
          [-8, -62],
        ],
        who.vest,
      ) + path('M-8.6 -64L8.6 -64L8.6 -61L-8.6 -61Z', '#f4f1e6')
    : ''
  return body + shade + vest
}

const head = (who: Person, flesh: string, colour: string): Shape => {
  if (who.isAway) return rect([-2.7, -88, 5.4, 8], lighter(flesh, -0.06)) + ellipse([0, -92.4, 6.8, 7.6], colour) + headwear(who)
  const isLong = who.outfit === 'dress' || who.look % 4 === 1
  const face = [
    isLong ? path('M-7.600 -93q-1 10 -2.400 15q5 2.500 9 1l3 -12z', colour) : '',
    path('M-2.6 -88L2.6 -88L2.8 -80L-2.8 -80Z', lighter(flesh, -0.06)),
    ellipse([0.4, -91.6, 6.1, 7], flesh),
    path('M-6.300 -90q-1.700 -9.700 6.300 -9.700q6.600 0.200 6.200 5.500q-5 -1.400 -8 -2.400q-0.500 5 -2.400 7.600z', colour),
  ].join('')
  return face + headwear(who)
}

const headwear = ({ hat }: Person): Shape => {
  if (!hat) return ''
  if (hat.kind === 'helmet') return path('M-7.200 -93.500q0 -8 7.400 -8t7.400 8h2.500v1.300h-17.300z', hat.colour)
  if (hat.kind === 'cap') return path('M-7 -94q0 -7 7 -7t6.800 6.200l6 1.500v1.200l-6.500 -0.500z', hat.colour)
  return (
    path('M-7.200 -92.500q-0.200 -9.500 7.200 -9.500t7.200 9.500z', hat.colour) + circle([0, -103, 2.4], lighter(hat.colour, 0.1))
  )
}

const arm = ([dx, dy]: Point, sleeve: string, flesh: string): Shape => {
  const shoulder: Point = [dx >= 0 ? 6 : -6, -77]
  const hand: Point = [dx * 100, -dy * 100]
  const reach = Math.hypot(hand[0] - shoulder[0], hand[1] - shoulder[1])
  const bend = Math.max(0, 34 - reach) * 0.45
  const elbow: Point = [(shoulder[0] + hand[0]) / 2 - bend * 0.6, (shoulder[1] + hand[1]) / 2 + bend]
  return line([shoulder, elbow, hand], { colour: sleeve, width: 5.4 }) + circle([hand[0], hand[1], 2.7], flesh)
}
