import { mix } from '../kit/colour.ts'
import { circle, ellipse, faded, type Point, path, rect, type Shape, segment } from '../kit/draw.ts'
import { gabledHouse } from '../kit/houses.ts'
import { amber, ink, plaster, roof, sand, sea, stone, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { cloud, skyDown, WIDTH } from '../kit/sky.ts'
import { streetLamp } from '../kit/things.ts'
import { barrier, cone, excavator, roller } from '../kit/vehicles.ts'

/** Road works in the old street: a roller, workers, barriers, a way round for walkers. */
export const drawRoadWorks = (): string =>
  scene(
    skyDown(760, 'day'),
    cloud({ x: 220, y: 170, width: 360 }, { seed: 'rw-1' }),
    cloud({ x: 1300, y: 210, width: 320 }, { seed: 'rw-2' }),
    [-40, 170, 390, 600, 830, 1050, 1270, 1480, 1700].map((x, index) =>
      gabledHouse({
        x,
        base: 790,
        width: cycled([210, 220, 210, 230, 220, 220, 210, 220, 220], index),
        walls: 260 + (index % 3) * 36,
        gable: 150,
        wall: cycled([plaster.sage, plaster.cream, plaster.rose, plaster.ochre, plaster.blue], index),
        front: cycled(['plain', 'stepped', 'plain', 'timbered', 'curved'] as const, index),
        tiles: index % 3 === 1 ? roof.light : roof.mid,
      }),
    ),
    rect([0, 786, WIDTH, 94], stone.pale),
    times(28, (index) => faded(0.5, rect([index * 72, 786, 3, 80], stone.light))),
    rect([0, 866, WIDTH, 22], stone.light),
    rect([0, 886, WIDTH, 404], mix(ink, stone.deep, 0.55)),
    path('M0 980C400 960 620 1010 1000 1000S1600 960 1920 990V1290H0Z', mix(sand.deep, stone.mid, 0.5)),
    path('M0 1000C400 980 620 1030 1000 1020S1600 980 1920 1010V1290H0Z', mix(sand.dark, stone.light, 0.3)),
    times(60, (index) =>
      ellipse(
        [(index * 331) % WIDTH, 1040 + ((index * 173) % 230), 7 + (index % 4) * 3, 4 + (index % 3) * 2],
        mix(sand.deep, stone.mid, (index % 5) / 6),
      ),
    ),
    streetLamp({ x: 300, y: 872, scale: 0.85 }),
    streetLamp({ x: 1640, y: 872, scale: 0.85 }),
    person({ x: 470, y: 860, height: 140, look: 1, outfit: 'dress', stride: 0.4 }),
    person({ x: 536, y: 860, height: 88, look: 6 }),
    person({ x: 1250, y: 862, height: 146, look: 7, stride: 0.5, facing: 'left' }),
    [120, 420, 720, 1480, 1780].map((x) => barrier({ x, y: 960, scale: 0.95 })),
    roller({ x: 1110, y: 1040, scale: 1.15 }),
    person({
      x: 1056,
      y: 900,
      height: 190,
      look: 3,
      isSeated: true,
      vest: amber.light,
      hat: { kind: 'helmet', colour: white },
      hands: [
        [0.22, 0.62],
        [0.18, 0.6],
      ],
    }),
    excavator({ x: 380, y: 1180, scale: 1.12 }),
    person({
      x: 880,
      y: 1190,
      height: 240,
      look: 0,
      vest: roof.light,
      hat: { kind: 'helmet', colour: amber.light },
      hands: [
        [0.24, 0.56],
        [0.12, 0.42],
      ],
    }),
    segment([966, 1000, 900, 1190], { colour: wood.light, width: 9 }),
    path('M886 1180L914 1188L904 1226L874 1216Z', stone.deep),
    person({
      x: 1420,
      y: 1180,
      height: 238,
      look: 2,
      vest: amber.light,
      hat: { kind: 'helmet', colour: white },
      facing: 'left',
      hands: [
        [0.3, 0.7],
        [-0.12, 0.46],
      ],
    }),
    person({
      x: 1560,
      y: 1200,
      height: 240,
      look: 5,
      vest: roof.light,
      hat: { kind: 'helmet', colour: roof.mid },
      facing: 'left',
      hands: [
        [0.2, 0.6],
        [0.14, 0.56],
      ],
    }),
    [
      [700, 1230],
      [1180, 1240],
      [1640, 1250],
    ].map(([x = 0, y = 0]) => cone({ x, y, scale: 1.2 })),
    pipes([1700, 1090]),
  )

const pipes = ([x, y]: Point): Shape =>
  [0, 1, 2]
    .map((index) => {
      const [px, py] = [x + (index === 2 ? 44 : index * 88), y - (index === 2 ? 78 : 0)]
      return circle([px, py, 44], sea.light) + circle([px, py, 31], mix(sea.deep, ink, 0.4))
    })
    .join('')
