import { farGull } from '../kit/birds.ts'
import { bollard, cutter, reflection } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import { faded, ground, line, rect } from '../kit/draw.ts'
import { gabledHouse } from '../kit/houses.ts'
import { forestEdge } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { pine, plaster, roof, sand, sea, sky, stone, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water } from '../kit/sea.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { streetLamp } from '../kit/things.ts'

const HOUSES = [
  { x: 420, width: 190, walls: 210, gable: 130, wall: plaster.ochre, front: 'plain' },
  { x: 610, width: 170, walls: 260, gable: 150, wall: plaster.cream, front: 'stepped' },
  { x: 780, width: 210, walls: 200, gable: 140, wall: plaster.rose, front: 'plain' },
  { x: 990, width: 180, walls: 250, gable: 150, wall: plaster.sage, front: 'curved' },
  { x: 1170, width: 220, walls: 190, gable: 150, wall: plaster.cream, front: 'timbered' },
  { x: 1390, width: 180, walls: 240, gable: 140, wall: plaster.blue, front: 'plain' },
  { x: 1570, width: 200, walls: 205, gable: 145, wall: plaster.ochre, front: 'stepped' },
  { x: 1770, width: 190, walls: 245, gable: 130, wall: plaster.rose, front: 'plain' },
] as const

/** The fishing harbour: cutters at the quay, the old town behind, the lighthouse on its headland. */
export const drawHarbour = (): string =>
  scene(
    skyDown(760, 'morning'),
    sun([360, 250, 62]),
    cloud({ x: 760, y: 250, width: 420 }, { seed: 'harbour-1' }),
    cloud({ x: 1380, y: 180, width: 330 }, { seed: 'harbour-2' }),
    water({ top: 690, bottom: 1280, seed: 'harbour' }),
    forestEdge({ from: -40, to: 470, base: 670, bottom: 712, height: 84, seed: 'head' }, mix(pine.mid, sky.mid, 0.3)),
    ground(
      {
        top: [
          [-20, 706],
          [120, 698],
          [300, 704],
          [500, 722],
        ],
        bottom: 726,
      },
      sand.mid,
    ),
    lighthouse({ x: 210, y: 664, scale: 0.44 }, { haze: { colour: sky.low, amount: 0.12 } }),
    forestEdge({ from: 470, to: WIDTH + 60, base: 560, bottom: 720, height: 130, seed: 'wood' }, mix(pine.mid, sky.mid, 0.12)),
    HOUSES.map((house, index) =>
      gabledHouse({ ...house, base: 740, tiles: index % 3 === 1 ? roof.light : roof.mid, rows: house.walls > 230 ? 2 : 1 }),
    ),
    rect([380, 738, WIDTH, 40], stone.light),
    rect([380, 774, WIDTH, 52], stone.mid),
    rect([380, 806, WIDTH, 20], stone.deep),
    times(26, (index) => faded(0.35, rect([380 + index * 62, 774, 3, 46], stone.deep))),
    [470, 860, 1250, 1640].map((x) => streetLamp({ x, y: 742, scale: 0.5 })),
    person({ x: 560, y: 768, height: 92, look: 0, stride: 0.5 }),
    person({ x: 930, y: 768, height: 90, look: 5, outfit: 'dress' }),
    person({ x: 968, y: 768, height: 62, look: 2, facing: 'left' }),
    person({ x: 1480, y: 768, height: 94, look: 3, stride: 0.6, facing: 'left' }),
    reflection({ x: 760, y: 906, width: 400, depth: 70, seed: 'r1' }, sea.deep),
    cutter({ x: 760, y: 900, scale: 0.95 }, { hull: sea.mid }),
    reflection({ x: 1330, y: 938, width: 460, depth: 90, seed: 'r2' }, mix(roof.deep, sea.deep, 0.35)),
    cutter({ x: 1330, y: 930, scale: 1.1 }, { hull: roof.mid }),
    reflection({ x: 330, y: 1090, width: 560, depth: 110, seed: 'r3' }, mix(pine.deep, sea.deep, 0.3)),
    cutter({ x: 330, y: 1080, scale: 1.35 }, { hull: mix(pine.mid, sea.mid, 0.4) }),
    rect([1120, 1190, 900, 100], wood.mid),
    times(14, (index) => rect([1120 + index * 64, 1190, 4, 100], wood.deep)),
    rect([1110, 1176, 900, 20], wood.light),
    [1200, 1500, 1790].map((x) => bollard({ x, y: 1180, scale: 1.1 })),
    line(
      [
        [560, 1010],
        [820, 1120],
        [1196, 1150],
      ],
      { colour: wood.light, width: 5 },
    ),
    farGull([600, 330], { span: 90 }),
    farGull([780, 360], { span: 64, rotate: -8 }),
    farGull([480, 430], { span: 54, rotate: 6 }),
    farGull([1150, 320], { span: 60, rotate: 10 }),
  )
