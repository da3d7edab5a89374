import { farGull, standingGull } from '../kit/birds.ts'
import { beachBoat } from '../kit/boats.ts'
import { lighter, mix } from '../kit/colour.ts'
import { circle, ground, type Point, path, rect, type Shape } from '../kit/draw.ts'
import { gradient } from '../kit/gradient.ts'
import { blob, tufts } from '../kit/land.ts'
import { amber, dusk, ink, paper, pine, roof, sand, sea, stone } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { glitter, surf, water, wavy } from '../kit/sea.ts'
import { cloud, skyDown, streaks, sun } from '../kit/sky.ts'

/** Boats of the beach fishermen, drawn up on the sand in the morning. */
export const drawFishingBoats = (): string => {
  const edge = wavy({ from: [-40, 640], to: [1960, 720], steps: 9, sway: 14, seed: 'fb-edge' })
  return scene(
    skyDown(440, 'morning'),
    sun([1500, 300, 74]),
    cloud({ x: 180, y: 210, width: 420 }, { seed: 'fb-1' }),
    cloud({ x: 860, y: 290, width: 280 }, { seed: 'fb-2' }),
    streaks({ top: 360, bottom: 425, count: 9 }, { seed: 'fb-s' }),
    water({ top: 438, bottom: 740, seed: 'fb' }, { tone: { base: 'sea-day', light: sea.foam, dark: sea.deep } }),
    glitter({ x: 1500, top: 442, bottom: 660, spread: 260, seed: 'fb-g' }, mix(dusk.glow, paper, 0.5)),
    surf(edge, { reach: 76, sandBottom: 1290 }),
    ground({ top: edge.map(([x, y]): Point => [x, y + 46]), bottom: 1290 }, gradient('sand')),
    beachBoat({ x: 430, y: 800, scale: 0.8 }, { hull: pine.light }),
    beachBoat({ x: 1370, y: 900, scale: 1.15, flip: true }, { hull: roof.mid }),
    person({
      x: 980,
      y: 890,
      height: 190,
      look: 0,
      hat: { kind: 'cap', colour: ink },
      top: amber.mid,
      bottom: sea.deep,
      hands: [
        [0.24, 0.52],
        [-0.04, 0.5],
      ],
    }),
    crates([1060, 900]),
    beachBoat({ x: 620, y: 1080, scale: 1.5 }, { hull: sea.mid }),
    person({
      x: 1190,
      y: 1090,
      height: 236,
      look: 2,
      hat: { kind: 'wool', colour: sea.deep },
      top: roof.deep,
      bottom: ink,
      facing: 'left',
      hands: [
        [0.26, 0.56],
        [0.2, 0.46],
      ],
    }),
    netHeap([1110, 1106]),
    ground(
      {
        top: [
          [1240, 1290],
          [1480, 1220],
          [1760, 1160],
          [1960, 1130],
        ],
        bottom: 1290,
      },
      sand.dark,
    ),
    tufts(
      [
        [1480, 1260],
        [1600, 1230],
        [1730, 1200],
        [1860, 1180],
        [1790, 1280],
      ],
      { size: 130, seed: 'fb-t' },
    ),
    farGull([620, 330], { span: 90 }),
    farGull([730, 270], { span: 60, rotate: -8 }),
    farGull([1180, 220], { span: 70, rotate: 8 }),
    standingGull({ x: 1640, y: 1010, scale: 0.5 }),
    standingGull({ x: 1750, y: 1050, scale: 0.56, flip: true }),
  )
}

const crates = ([x, y]: Point): Shape =>
  times(3, (index) => {
    const [left, top] = [x + (index % 2) * 104 - (index === 2 ? -52 : 0), y - 56 - (index === 2 ? 56 : 0)]
    return [
      rect([left, top, 96, 52], index === 2 ? sea.light : roof.light),
      ...times(2, (slat) => rect([left, top + 14 + slat * 18, 96, 4], lighter(sea.deep, 0.02))),
    ].join('')
  }).join('') + times(7, (index) => path(`M${x + 56 + index * 13} ${y - 112}q10 -12 22 0q-12 8 -22 0z`, stone.light)).join('')

const netHeap = ([x, y]: Point): Shape =>
  [
    blob([x, y - 26, 120, 40], { seed: 'net', fill: mix(sea.light, pine.mid, 0.3) }),
    blob([x - 20, y - 38, 78, 26], { seed: 'net2', fill: mix(sea.pale, pine.light, 0.3) }),
    ...times(8, (index) =>
      circle([x - 96 + index * 27, y - 20 - Math.sin(index * 1.3) * 22, 9], index % 2 === 0 ? amber.mid : roof.mid),
    ),
  ].join('')
