import { farGull } from '../kit/birds.ts'
import { lighter, mix } from '../kit/colour.ts'
import { circle, curve, ellipse, faded, ground, line, path, placed, type Shape, segment } from '../kit/draw.ts'
import { forestEdge, scotsPine, tufts } from '../kit/land.ts'
import { lighthouse } from '../kit/lighthouse.ts'
import { amber, ink, pine, roof, sand, sea, sky, stone, white } from '../kit/palette.ts'
import { cycled } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { water, wavy } from '../kit/sea.ts'
import { cloud, skyDown, sun, WIDTH } from '../kit/sky.ts'
import { bicycle } from '../kit/things.ts'

/** A cycle path between the dunes and the pines, two people riding to the lighthouse. */
export const drawBicyclePath = (): string =>
  scene(
    skyDown(560, 'day'),
    sun([760, 190, 58]),
    cloud({ x: 120, y: 250, width: 380 }, { seed: 'bp-1' }),
    cloud({ x: 960, y: 300, width: 300 }, { seed: 'bp-2' }),
    water({ top: 556, bottom: 800, seed: 'bp' }),
    lighthouse({ x: 470, y: 640, scale: 0.34 }, { haze: { colour: sky.low, amount: 0.15 } }),
    ground(
      {
        top: [
          [-20, 680],
          [240, 630],
          [480, 628],
          [760, 690],
          [980, 770],
          [1300, 790],
        ],
        bottom: 900,
      },
      mix(sand.light, sky.low, 0.2),
    ),
    ground(
      {
        top: [
          [-20, 760],
          [300, 720],
          [620, 750],
          [1000, 850],
          [1400, 850],
        ],
        bottom: 1000,
      },
      sand.mid,
    ),
    tufts(wavy({ from: [40, 760], to: [620, 770], steps: 7, sway: 14, seed: 'bp-a' }), { size: 64, seed: 'bp-t' }),
    forestEdge({ from: 1120, to: WIDTH + 60, base: 740, bottom: 1000, height: 180, seed: 'bp-f' }, mix(pine.mid, sky.mid, 0.25)),
    [
      [1240, 840, 520],
      [1380, 870, 600],
      [1540, 900, 700],
      [1720, 950, 800],
      [1880, 1000, 880],
    ].map(([x = 0, y = 0, height = 0], index) =>
      scotsPine([x, y], { height, seed: `bp-p${index}`, haze: 0.2 - index * 0.05, lean: -0.05 }),
    ),
    ground(
      {
        top: [
          [-20, 900],
          [500, 820],
          [980, 800],
          [1400, 840],
          [1960, 960],
        ],
        bottom: 1290,
      },
      pine.grass,
    ),
    path(
      'M200 1300C520 1080 1020 1010 1060 900C1084 840 960 810 880 806L900 798C1010 800 1180 830 1190 910C1200 1030 960 1100 1080 1300Z',
      stone.pale,
    ),
    path('M620 1300C800 1130 1090 1030 1110 930C1124 864 1020 820 900 802', 'none'),
    curve(
      [
        [650, 1290],
        [860, 1130],
        [1070, 1010],
        [1120, 910],
        [1040, 836],
        [900, 803],
      ],
      { colour: white, width: 7, dash: '34 26' },
    ),
    ground(
      {
        top: [
          [-20, 960],
          [260, 940],
          [520, 1010],
          [420, 1120],
          [180, 1290],
        ],
        bottom: 1290,
      },
      mix(pine.grass, pine.moss, 0.5),
    ),
    tufts(
      [
        [60, 1050],
        [220, 1020],
        [360, 1060],
        [120, 1180],
        [260, 1160],
      ],
      { size: 130, seed: 'bp-u' },
    ),
    rider({ x: 1010, y: 1010, scale: 1.05 }, { look: 5, frame: amber.mid, top: roof.mid, flip: true }),
    rider({ x: 760, y: 1190, scale: 1.55 }, { look: 0, frame: roof.mid, top: sea.mid, flip: true }),
    tufts(
      [
        [1240, 1180],
        [1380, 1120],
        [1500, 1200],
        [1650, 1150],
        [1800, 1220],
        [1420, 1270],
        [1700, 1280],
      ],
      { size: 130, seed: 'bp-v', colour: pine.light },
    ),
    farGull([640, 420], { span: 70 }),
    farGull([250, 420], { span: 60, rotate: -8 }),
  )

const rider = (
  place: { x: number; y: number; scale: number },
  { look, frame, top, flip }: { look: number; frame: string; top: string; flip: boolean },
): Shape =>
  placed(
    { ...place, flip },
    faded(0.2, ellipse([0, 2, 100, 9], ink)),
    line(
      [
        [-24, -110],
        [6, -66],
        [-8, -22],
      ],
      { colour: lighter(ink, 0.12), width: 15 },
    ),
    bicycle({ x: 0, y: 0, scale: 1 }, { frame }),
    path('M-40 -104Q-34 -172 4 -186Q20 -190 24 -176L-8 -100Z', top),
    line(
      [
        [-24, -108],
        [22, -76],
        [4, -16],
      ],
      { colour: ink, width: 16 },
    ),
    line(
      [
        [6, -172],
        [18, -134],
        [38, -112],
      ],
      { colour: lighter(top, 0.06), width: 12 },
    ),
    circle([39, -112, 7], '#d9a884'),
    circle([30, -208, 20], cycled(['#e2b796', '#d9a884', '#a87452'], look)),
    path('M8 -210Q8 -234 32 -234Q54 -232 54 -212Z', look % 2 === 0 ? white : amber.light),
    segment([-2, -18, 16, -14], { colour: ink, width: 9 }),
  )
