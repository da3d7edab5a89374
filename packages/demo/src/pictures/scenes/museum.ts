import { sailingBoat } from '../kit/boats.ts'
import { mix } from '../kit/colour.ts'
import {
  type Box,
  boxOutline,
  circle,
  curve,
  ellipse,
  faded,
  line,
  type Point,
  placed,
  polygon,
  rect,
  rounded,
  type Shape,
  segment,
  within,
} from '../kit/draw.ts'
import { amberPiece, compass, modelBoat, necklace, showcase } from '../kit/exhibits.ts'
import { gradient } from '../kit/gradient.ts'
import { amber, ink, paper, pine, plaster, roof, sea, stone, wood } from '../kit/palette.ts'
import { person } from '../kit/people.ts'
import { times } from '../kit/random.ts'
import { scene } from '../kit/scene.ts'
import { WIDTH } from '../kit/sky.ts'

/** The museum of fishing and amber: glass cases, a boat's model, visitors. */
export const drawMuseum = (): string =>
  scene(
    rect([0, 0, WIDTH, 940], mix(sea.deep, ink, 0.35)),
    rect([0, 0, WIDTH, 940], gradient('shade')),
    faded(0.5, rect([0, 0, WIDTH, 120], ink)),
    ...[
      [330, 600],
      [960, 640],
      [1590, 600],
    ].map(([x = 0, reach = 0]) =>
      faded(
        0.16,
        polygon(
          [
            [x - 30, 60],
            [x + 30, 60],
            [x + 330, 60 + reach + 180],
            [x - 330, 60 + reach + 180],
          ],
          amber.glow,
        ),
      ),
    ),
    [330, 960, 1590].map((x) => rounded([x - 34, 34, 68, 40], { radius: 10, fill: ink }) + ellipse([x, 76, 30, 7], amber.glow)),
    rect([0, 930, WIDTH, 350], mix(wood.mid, ink, 0.25)),
    times(15, (index) =>
      segment([960 + (index - 7) * 110, 930, 960 + (index - 7) * 300, 1280], { colour: mix(wood.deep, ink, 0.3), width: 3 }),
    ),
    frame([130, 250, 400, 300], 'museum-picture'),
    modelBoat([960, 420]),
    netOnWall([1400, 210]),
    showcase(
      { x: 330, y: 960, width: 400 },
      [amberPiece(-120, 0.5, 'ma'), amberPiece(-20, 0.8, 'mb'), amberPiece(100, 0.6, 'mc')].join(''),
    ),
    showcase(
      { x: 960, y: 990, width: 320 },
      amberPiece(0, 1.5, 'md') +
        placed(
          { x: -6, y: -66, scale: 0.7 },
          ellipse([0, 0, 20, 7], ink),
          ...[-14, 0, 14].map(
            (x) =>
              line(
                [
                  [x, 0],
                  [x - 8, 22],
                  [x - 12, 26],
                ],
                { colour: ink, width: 3 },
              ) +
              line(
                [
                  [x, 0],
                  [x + 8, -22],
                  [x + 12, -26],
                ],
                { colour: ink, width: 3 },
              ),
          ),
        ),
    ),
    showcase({ x: 1590, y: 960, width: 400 }, placed({ x: -90, y: -4 }, necklace()) + placed({ x: 90, y: -8 }, compass())),
    person({
      x: 640,
      y: 1150,
      height: 370,
      look: 1,
      outfit: 'dress',
      facing: 'right',
      top: roof.light,
      bottom: plaster.cream,
      hands: [
        [0.16, 0.5],
        [-0.18, 0.4],
      ],
    }),
    person({
      x: 540,
      y: 1160,
      height: 236,
      look: 6,
      outfit: 'shorts',
      facing: 'right',
      top: amber.mid,
      bottom: sea.light,
      hands: [
        [0.3, 0.68],
        [-0.1, 0.5],
      ],
    }),
    person({
      x: 1300,
      y: 1170,
      height: 390,
      look: 0,
      facing: 'left',
      top: sea.light,
      bottom: stone.deep,
      hands: [
        [0.24, 0.7],
        [-0.1, 0.46],
      ],
    }),
    person({ x: 1410, y: 1170, height: 366, look: 3, outfit: 'coat', facing: 'left', top: pine.light, bottom: ink }),
    faded(0.25, ...[640, 540, 1300, 1410].map((x) => ellipse([x, 1164, 90, 10], ink))),
  )

const frame = (box: Box, name: string): Shape => {
  const [x, y, width, height] = box
  return (
    rect([x - 22, y - 22, width + 44, height + 44], amber.deep) +
    rect([x - 12, y - 12, width + 24, height + 24], amber.light) +
    within(
      { name, outline: boxOutline(box) },
      rect(box, gradient('sky-dusk')),
      rect([x, y + height * 0.6, width, height * 0.4], gradient('sea-dusk')),
      sailingBoat({ x: x + width * 0.4, y: y + height * 0.72, scale: 0.42 }, { sail: mix(roof.mid, paper, 0.2) }),
      sailingBoat({ x: x + width * 0.78, y: y + height * 0.66, scale: 0.24 }),
    )
  )
}

const netOnWall = ([x, y]: Point): Shape =>
  faded(
    0.75,
    ...times(9, (index) =>
      curve(
        [
          [x + index * 46, y],
          [x + index * 44 + 14, y + 150],
          [x + index * 40 + 30, y + 310 - Math.abs(index - 4) * 22],
        ],
        { colour: wood.light, width: 3 },
      ),
    ),
    ...times(7, (row) =>
      curve(
        times(9, (index): Point => [x + index * (46 - row) + row * 5, y + 22 + row * 42 - Math.abs(index - 4) * row * 3]),
        { colour: wood.light, width: 3 },
      ),
    ),
  ) + times(5, (index) => circle([x + 20 + index * 84, y - 4, 17], index % 2 === 0 ? roof.light : amber.mid)).join('')
