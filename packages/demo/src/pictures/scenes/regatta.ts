import { farGull } from '../kit/birds.ts'
import { sailingBoat } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, ground, type Point, path, placed, type Shape } from '../kit/draw.ts'
import { forestEdge } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { amber, ink, pine, roof, sand, sea, sky, white } from '../kit/palette.ts'
import { cycled } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun } from '../kit/sky.ts'

/** The regatta in the bay: white sails and bright spinnakers before a fresh wind. */
export const drawRegatta = (): string =>
  scene(
    skyDown(620, 'day'),
    sun([300, 180, 60]),
    cloud({ x: 480, y: 260, width: 420 }, { seed: 're-1' }),
    cloud({ x: 1300, y: 190, width: 460 }, { seed: 're-2' }),
    cloud({ x: 1080, y: 420, width: 240 }, { seed: 're-3' }),
    streaks({ top: 520, bottom: 600, count: 8 }, { seed: 're-s' }),
    water({ top: 616, bottom: 1290, seed: 'regatta' }, { rows: 26, calm: 0.6 }),
    forestEdge({ from: -60, to: 620, base: 622, bottom: 650, height: 60, seed: 're-f' }, mix(pine.mid, sky.mid, 0.45)),
    ground(
      {
        top: [
          [-20, 640],
          [300, 636],
          [680, 650],
        ],
        bottom: 654,
      },
      mix(sand.mid, sky.low, 0.3),
    ),
    lighthouse({ x: 330, y: 636, scale: 0.2 }, { haze: { colour: sky.low, amount: 0.25 } }),
    [
      [760, 660, 0.3, amber.mid],
      [1010, 654, 0.26, roof.light],
      [1240, 664, 0.32, sea.light],
      [1480, 656, 0.28, amber.light],
      [1740, 668, 0.34, roof.mid],
    ].map(([x, y, scale, colour]) =>
      sailingBoat({ x: Number(x), y: Number(y), scale: Number(scale), rotate: 4 }, { spinnaker: String(colour) }),
    ),
    buoy([980, 800], 0.8),
    sailingBoat({ x: 560, y: 800, scale: 0.86, rotate: 7 }, { spinnaker: amber.mid, hull: sea.deep }),
    sailingBoat({ x: 1560, y: 860, scale: 1.0, rotate: 6 }, { spinnaker: sea.mid, hull: white }),
    sailingBoat({ x: 1040, y: 1090, scale: 1.75, rotate: 8 }, { spinnaker: roof.mid, hull: sea.deep, sail: white }),
    crew([950, 1040]),
    sailingBoat({ x: 300, y: 1120, scale: 0.95, rotate: 8 }, { hull: roof.mid }),
    wake([1040, 1104]),
    buoy([1580, 1120], 1.4),
    farGull([880, 360], { span: 80 }),
    farGull([700, 480], { span: 60, rotate: 8 }),
    farGull([1680, 430], { span: 64, rotate: -8 }),
  )

const buoy = ([x, y]: Point, scale: number): Shape =>
  placed(
    { x, y, scale },
    path('M-44 0Q-40 -80 0 -110Q40 -80 44 0Z', amber.mid),
    path('M8 -104Q40 -76 44 0H14Q20 -60 8 -104Z', amber.deep),
    faded(0.8, ellipse([0, 2, 70, 11], sea.foam)),
  )

const wake = ([x, y]: Point): Shape =>
  faded(
    0.8,
    path(`M${x - 330} ${y - 18}Q${x - 100} ${y + 34} ${x + 280} ${y + 34}Q${x + 60} ${y + 58} ${x - 360} ${y + 20}Z`, white),
  ) + faded(0.7, path(`M${x + 240} ${y + 14}q60 -40 90 6q-40 24 -110 16z`, white))

const crew = ([x, y]: Point): Shape =>
  [0, 1, 2]
    .map((index) =>
      placed(
        { x: x + index * 62, y: y + index * 9 },
        path('M-22 20Q-24 -34 0 -38Q24 -34 22 20Z', cycled([amber.mid, roof.light, amber.light], index)),
        circle([2, -54, 17], '#d9a884'),
        path('M-16 -58Q-14 -76 4 -75Q20 -74 20 -58Z', cycled([white, sea.mid, ink], index)),
      ),
    )
    .join('')
