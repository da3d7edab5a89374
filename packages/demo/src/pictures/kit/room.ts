import { sailingBoat } from './boats.ts'
import { lighter, mix } from './colour.ts'
import { type Box, boxOutline, faded, ground, rect, type Shape, segment, within } from './draw.ts'
import { gradient } from './gradient.ts'
import { forestEdge } from './land.ts'
import { lighthouse } from './lighthouse.ts'
import { pine, sand, sky, white, wood } from './palette.ts'
import { times } from './random.ts'
import { cloud, HEIGHT, WIDTH } from './sky.ts'

/** A tall window that looks out on the sea and the lighthouse. */
export const seaView = (box: Box, options: { name: string; horizon?: number; tower?: number; bars?: number }): Shape => {
  const [x, y, width, height] = box
  const horizon = y + height * (options.horizon ?? 0.62)
  const bars = options.bars ?? 2
  return [
    rect([x - 18, y - 18, width + 36, height + 36], white),
    within(
      { name: options.name, outline: boxOutline(box) },
      rect([x, y, width, height], gradient('sky-day')),
      cloud({ x: x + width * 0.12, y: y + height * 0.28, width: width * 0.4 }, { seed: options.name }),
      rect([x, horizon, width, height], gradient('sea-day')),
      sailingBoat({ x: x + width * 0.3, y: horizon + 18, scale: height / 3600 }),
      options.tower ? lighthouse({ x: x + width * options.tower, y: horizon + height * 0.1, scale: height / 1900 }) : '',
      forestEdge(
        {
          from: x + width * 0.46,
          to: x + width * 1.1,
          base: horizon + height * 0.12,
          bottom: horizon + height * 0.2,
          height: height * 0.12,
          seed: options.name,
        },
        mix(pine.mid, sky.mid, 0.15),
      ),
      ground(
        {
          top: [
            [x + width * 0.34, y + height + 6],
            [x + width * 0.46, horizon + height * 0.2],
            [x + width * 0.7, horizon + height * 0.14],
            [x + width * 1.1, horizon + height * 0.12],
          ],
          bottom: y + height + 6,
        },
        sand.mid,
      ),
    ),
    ...times(bars - 1, (index) => rect([x + (width * (index + 1)) / bars - 7, y, 14, height], white)),
    rect([x, y + height * 0.33, width, 10], white),
    rect([x - 34, y + height + 14, width + 68, 22], lighter(white, -0.05)),
  ].join('')
}

export const floorBoards = (top: number): Shape =>
  rect([0, top, WIDTH, HEIGHT - top], wood.light) +
  times(15, (index) => {
    const t = (index - 7) / 7
    return segment([960 + t * 760, top, 960 + t * 2100, HEIGHT], { colour: wood.mid, width: 3 })
  }).join('') +
  times(5, (index) => faded(0.3, rect([0, top + (HEIGHT - top) * (index / 5) ** 1.5, WIDTH, 3], wood.mid))).join('')
