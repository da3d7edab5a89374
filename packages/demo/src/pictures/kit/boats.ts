import { lighter, mix } from './colour.ts'
import { circle, curve, ellipse, faded, path, placed, rect, rounded, type Shape, segment } from './draw.ts'
import { amber, ink, roof, sea, stone, white, wood } from './palette.ts'
import { between, seeded, times } from './random.ts'

/** What still water gives back of a hull: broken strokes of its colour, from `width` wide to nothing. */
export const reflection = (
  place: { x: number; y: number; width: number; depth: number; seed: string },
  colour: string,
): Shape => {
  const random = seeded(place.seed)
  const rows = 9
  return times(rows, (row) => {
    const t = row / rows
    const width = place.width * (1 - t * 0.55) * between(random, [0.8, 1.05])
    const y = place.y + place.depth * t
    const x = place.x + (random() - 0.5) * place.width * 0.14
    return faded(0.5 * (1 - t), ellipse([x, y, width / 2, (place.depth / rows) * 0.36], colour))
  }).join('')
}

/** A small flag of Poland, its mast at the origin, flying to the right. */
export const polishFlag = (place: { x: number; y: number; scale: number }): Shape =>
  placed(
    place,
    path('M0 0Q14 -6 26 0T52 -2V16Q40 22 26 17T0 17Z', white),
    path('M0 17Q14 11 26 17T52 15V33Q40 39 26 34T0 34Z', '#c8344a'),
  )

/** A fishing cutter from the side, bow to the right, waterline at y = 0, about 440 px long at scale 1. */
export const cutter = (
  place: { x: number; y: number; scale: number; flip?: boolean },
  { hull = sea.mid, hasFlag = true }: { hull?: string; hasFlag?: boolean } = {},
): Shape =>
  placed(
    place,
    segment([28, -30, 28, -330], { colour: wood.deep, width: 8 }),
    segment([28, -300, -160, -120], { colour: wood.deep, width: 5 }),
    segment([28, -322, 206, -84], { colour: ink, width: 2 }),
    segment([28, -322, -204, -70], { colour: ink, width: 2 }),
    segment([-160, -120, -160, -66], { colour: ink, width: 2 }),
    hasFlag
      ? polishFlag({ x: -202, y: -136, scale: 0.9 }) + segment([-203, -140, -203, -66], { colour: wood.deep, width: 4 })
      : '',
    path('M-118 -60L-118 -160L-22 -160L-10 -60Z', white),
    path('M-46 -60L-46 -160L-22 -160L-10 -60Z', lighter(white, -0.07)),
    path('M-130 -160L-126 -176L-10 -176L-14 -160Z', roof.mid),
    ...[-108, -80, -52].map((x) => rounded([x, -148, 22, 30], { radius: 3, fill: mix(sea.deep, ink, 0.4) })),
    segment([-96, -176, -96, -226], { colour: ink, width: 3 }),
    circle([-96, -228, 5], amber.light),
    path('M60 -62q6 -38 44 -34t50 18l12 20z', mix(sea.light, amber.deep, 0.25)),
    curve(
      [
        [64, -64],
        [96, -86],
        [132, -74],
        [158, -62],
      ],
      { colour: mix(sea.deep, ink, 0.2), width: 2, dash: '6 5' },
    ),
    path('M-222 -70Q-60 -46 96 -62Q170 -72 232 -104Q214 -50 176 4H-196Q-220 -30 -222 -70Z', hull),
    path('M-222 -70Q-60 -46 96 -62Q170 -72 232 -104L226 -88Q160 -54 96 -46Q-60 -30 -221 -54Z', white),
    path('M-208 -20Q0 -4 190 -16L176 4H-196Z', roof.deep),
    ...[-150, -90, 40, 110].map(
      (x, index) => circle([x, -30 + (index % 2) * 2, 12], ink) + circle([x, -30 + (index % 2) * 2, 5], lighter(ink, 0.2)),
    ),
    faded(0.12, path('M60 -58Q170 -72 232 -104Q214 -50 176 4H40Q60 -20 60 -58Z', ink)),
  )

/** An open wooden fishing boat drawn up on the beach, with flags that mark nets. */
export const beachBoat = (
  place: { x: number; y: number; scale: number; flip?: boolean },
  { hull = sea.mid }: { hull?: string } = {},
): Shape =>
  placed(
    place,
    faded(0.2, path('M-250 6Q0 34 270 4Q120 -14 -250 6Z', ink)),
    ...[-140, -112, -84].map(
      (x, index) =>
        segment([x, -90, x - 26 + index * 14, -260 - index * 18], { colour: wood.light, width: 4 }) +
        placed(
          { x: x - 26 + index * 14, y: -260 - index * 18 },
          path('M0 0q22 6 44 -2t36 6l-4 26q-20 -8 -38 -2t-36 0z', [roof.mid, amber.mid, ink][index] ?? ink),
        ),
    ),
    path('M-236 -104Q-40 -70 120 -84Q210 -96 268 -142Q250 -60 196 -2Q40 16 -190 2Q-228 -40 -236 -104Z', hull),
    path('M-236 -104Q-40 -70 120 -84Q210 -96 268 -142L262 -122Q200 -76 120 -66Q-40 -52 -235 -86Z', white),
    path('M-222 -50Q0 -24 216 -40L196 -2Q40 16 -190 2Q-212 -22 -222 -50Z', lighter(hull, -0.08)),
    ...[-26, -44].map((y) =>
      curve(
        [
          [-226, y - 14],
          [-60, y + 8],
          [120, y + 4],
          [222, y - 22],
        ],
        { colour: lighter(hull, -0.13), width: 2.5 },
      ),
    ),
    path('M-120 -96q10 -30 52 -32t64 20l10 22z', mix(sea.pale, wood.mid, 0.25)),
    curve(
      [
        [-116, -96],
        [-70, -122],
        [-20, -104],
        [8, -90],
      ],
      { colour: sea.deep, width: 2, dash: '5 5' },
    ),
    rounded([120, -118, 44, 36], { radius: 6, fill: amber.mid }),
    faded(0.14, path('M100 -66Q210 -80 266 -134Q250 -60 196 -2Q120 10 60 8Q100 -20 100 -66Z', ink)),
  )

/** A sailing boat heeling to the right, with an optional coloured spinnaker; hull at the origin. */
export const sailingBoat = (
  place: { x: number; y: number; scale: number; flip?: boolean; rotate?: number },
  { sail = white, spinnaker, hull = white }: { sail?: string; spinnaker?: string; hull?: string } = {},
): Shape =>
  placed(
    place,
    segment([0, -26, 0, -420], { colour: wood.deep, width: 5 }),
    path('M-6 -410Q-70 -220 -150 -52Q-70 -40 -6 -48Z', sail),
    path('M-6 -410Q-28 -220 -60 -46Q-30 -44 -6 -48Z', lighter(sail, -0.05)),
    ...times(3, (index) =>
      segment([-6, -130 - index * 86, -118 + index * 34, -130 - index * 86 + 8], { colour: lighter(sail, -0.12), width: 2 }),
    ),
    spinnaker
      ? path('M4 -404Q190 -330 196 -170Q190 -90 132 -56Q60 -92 4 -84Q60 -240 4 -404Z', spinnaker) +
          path('M4 -404Q110 -320 118 -190Q116 -110 84 -74Q40 -88 4 -84Q60 -240 4 -404Z', lighter(spinnaker, 0.09)) +
          path('M4 -404Q170 -352 190 -216Q120 -262 38 -300Q22 -360 4 -404Z', white)
      : path('M6 -380Q70 -200 126 -46Q60 -40 6 -52Z', lighter(sail, -0.02)),
    path('M-168 -40Q0 -22 176 -46Q150 -4 116 6H-120Q-158 -8 -168 -40Z', hull),
    path('M-162 -24Q0 -6 160 -26Q140 0 116 6H-120Q-150 -4 -162 -24Z', lighter(hull, -0.12)),
    rect([-40, -54, 70, 20], lighter(hull, -0.05)),
    faded(0.5, path('M-190 6Q0 -6 200 6Q100 20 -190 6Z', sea.foam)),
  )

/** A mooring post and a coil of rope. */
export const bollard = (place: { x: number; y: number; scale: number }): Shape =>
  placed(
    place,
    rounded([-16, -44, 32, 46], { radius: 5, fill: ink }),
    rounded([-24, -52, 48, 18], { radius: 8, fill: lighter(ink, 0.1) }),
    faded(0.3, rect([-12, -34, 7, 34], stone.pale)),
  )
