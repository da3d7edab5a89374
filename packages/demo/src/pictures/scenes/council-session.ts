import { arms } from '../kit/arms.ts'
import { lighter, mix } from '../kit/colour.ts'
import {
  circle,
  curve,
  ellipse,
  faded,
  type Point,
  path,
  placed,
  polygon,
  rect,
  rounded,
  type Shape,
  segment,
} from '../kit/draw.ts'
import { amber, cloth, ink, paper, plaster, sea, white, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { cycled, times } from '../kit/random.ts'
import { floorBoards, seaView } from '../kit/room.ts'
import { scene } from '../kit/scene.ts'
import { WIDTH } from '../kit/sky.ts'

/** The council in session: councillors at a curved table under the town's arms. */
export const drawCouncilSession = (): string =>
  scene(
    rect([0, 0, WIDTH, 900], mix(plaster.cream, paper, 0.55)),
    rect([0, 560, WIDTH, 330], wood.mid),
    times(16, (index) => rect([index * 122 - 4, 560, 8, 330], wood.deep)),
    rect([0, 548, WIDTH, 22], wood.light),
    seaView([130, 110, 330, 380], { name: 'cs-a', bars: 2 }),
    seaView([1460, 110, 330, 380], { name: 'cs-b', tower: 0.6, bars: 2 }),
    arms({ x: 960, y: 250, scale: 0.62 }),
    [-1, 1].map((side) =>
      placed(
        { x: 960 + side * 300, y: 560, flip: side > 0 },
        segment([0, 20, 0, -400], { colour: wood.deep, width: 9 }),
        circle([0, -406, 10], amber.mid),
        path('M4 -392Q70 -380 84 -300Q92 -210 60 -150Q30 -200 4 -210Z', side < 0 ? white : sea.mid),
        path('M4 -300Q60 -290 88 -250Q88 -190 60 -150Q30 -200 4 -210Z', side < 0 ? '#c8344a' : amber.mid),
      ),
    ),
    floorBoards(880),
    [530, 675, 820, 1100, 1245, 1390].map((x, index) =>
      person({
        x,
        y: 900,
        height: 360,
        look: index * 2 + 1,
        outfit: index % 2 === 0 ? 'dress' : 'coat',
        hands: [
          [0.12, 0.5],
          [-0.12, 0.5],
        ],
      }),
    ),
    person({
      x: 960,
      y: 880,
      height: 400,
      look: 0,
      top: ink,
      hands: [
        [0.16, 0.53],
        [-0.16, 0.53],
      ],
    }),
    chain([960, 610]),
    path('M430 760Q960 690 1490 760L1530 800Q960 730 390 800Z', wood.light),
    path('M390 800Q960 730 1530 800V950Q960 880 390 950Z', wood.mid),
    times(12, (index) =>
      faded(
        0.5,
        segment(
          [
            430 + index * 96,
            800 - Math.sin((index / 11) * Math.PI) * 36,
            430 + index * 96,
            944 - Math.sin((index / 11) * Math.PI) * 36,
          ],
          { colour: wood.deep, width: 4 },
        ),
      ),
    ),
    [560, 700, 845, 1070, 1215, 1360].map((x, index) =>
      microphone([x, 748 - Math.sin(((x - 430) / 1060) * Math.PI) * 20], index),
    ),
    [
      [520, 760],
      [660, 742],
      [800, 732],
      [1130, 734],
      [1280, 744],
      [1400, 758],
    ].map(([x = 0, y = 0]) =>
      polygon(
        [
          [x, y],
          [x + 50, y - 4],
          [x + 58, y + 14],
          [x + 6, y + 18],
        ],
        white,
      ),
    ),
    faded(0.2, ellipse([960, 1250, 900, 60], ink)),
    [200, 500, 800, 1120, 1420, 1720].map((x, index) => backOfListener([x, 1290], index)),
  )

const chain = ([x, y]: Point): Shape =>
  curve(
    [
      [x - 28, y - 48],
      [x - 20, y],
      [x, y + 22],
      [x + 20, y],
      [x + 28, y - 48],
    ],
    { colour: amber.light, width: 6 },
  ) + circle([x, y + 30, 13], amber.mid)

const microphone = ([x, y]: Point, index: number): Shape =>
  curve(
    [
      [x, y],
      [x + (index % 2 === 0 ? 8 : -8), y - 34],
      [x + (index % 2 === 0 ? 20 : -20), y - 46],
    ],
    { colour: ink, width: 4 },
  ) + circle([x + (index % 2 === 0 ? 22 : -22), y - 48, 7], ink)

const backOfListener = ([x, y]: Point, index: number): Shape => {
  const top = cycled(cloth, index * 3 + 1)
  const tone = cycled(['#3a2f2a', '#6b4a35', '#d8d4cc', '#a9743f', '#2c2624', '#8a6a4c'], index)
  return placed(
    { x, y, scale: 1.25 },
    path('M-96 10Q-96 -96 -46 -112Q0 -122 46 -112Q96 -96 96 10Z', top),
    faded(0.14, path('M20 -118Q96 -106 96 10H50Q56 -70 20 -118Z', ink)),
    rect([-18, -140, 36, 34], '#d9a884'),
    ellipse([0, -176, 44, 52], tone),
    index % 2 === 0 ? path('M-42 -180Q-52 -120 -34 -104Q0 -92 34 -104Q52 -120 42 -180Z', tone) : ellipse([0, -140, 30, 20], tone),
    rounded([-120, -30, 240, 60], { radius: 14, fill: lighter(sea.deep, -0.02) }),
  )
}
