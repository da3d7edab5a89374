import { ellipse, type Placement, path, placed, polygon, rect, type Shape, within } from './draw.ts'
import { amber, ink, roof, sea, white } from './palette.ts'
import { times } from './random.ts'

const SHIELD = 'M-200 -240H200V40Q200 180 0 270Q-200 180 -200 40Z'
const FIELD = 'M-184 -224H184V38Q184 168 0 252Q-184 168 -184 38Z'

/**
 * The town's arms: azure, a lighthouse argent banded gules over two waves argent, in chief a drop of amber each side
 * of its light. Centred on the origin, 400 by 510 at scale 1; nothing is drawn around the shield.
 */
export const arms = (place: Placement): Shape =>
  placed(
    place,
    path(SHIELD, amber.mid),
    path(FIELD, sea.deep),
    within(
      { name: 'arms-field', outline: FIELD },
      tower(),
      path(`M-247.500 72${CRESTS}V260H-247.500Z`, sea.deep),
      ...[72, 131, 190].map((y) => wave(y)),
    ),
    drop([-112, -128]),
    drop([112, -128]),
  )

const CRESTS = 'q27.500 -34 55 0t55 0'.repeat(5)
const TROUGHS = 'q-27.500 34 -55 0t-55 0'.repeat(5)

const tower = (): Shape => {
  const half = (y: number) => 50 - (80 - y) * 0.082
  const band = (from: number, to: number, fill: string) =>
    polygon(
      [
        [-half(from), from],
        [half(from), from],
        [half(to), to],
        [-half(to), to],
      ],
      fill,
    )
  return [
    ...times(5, (index) => band(84 - index * 42, 42 - index * 42 - 0.5, index % 2 === 0 ? roof.mid : white)),
    rect([-50, -140, 100, 16], white),
    rect([-26, -176, 52, 36], amber.light),
    rect([-3, -176, 6, 36], ink),
    path('M-36 -174Q-28 -206 0 -214Q28 -206 36 -174Z', roof.mid),
  ].join('')
}

const wave = (y: number): Shape => path(`M-247.500 ${y}${CRESTS}v26${TROUGHS}z`, white)

const drop = ([x, y]: readonly [number, number]): Shape =>
  placed(
    { x, y },
    path('M0 -50Q34 -6 34 18A34 34 0 0 1 -34 18Q-34 -6 0 -50Z', amber.mid),
    path('M0 -34Q22 -4 22 16A22 22 0 0 1 -22 16Q-22 -4 0 -34Z', amber.light),
    ellipse([-9, 14, 6, 12], amber.glow),
  )
