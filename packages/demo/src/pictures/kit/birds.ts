import { lighter } from './colour.ts'
import { circle, ellipse, type Point, path, placed, type Shape, segment } from './draw.ts'
import { amber, ink, stone, white } from './palette.ts'

/** A gull far off, wings spread; `span` in pixels. */
export const farGull = (
  [x, y]: Point,
  { span, colour = white, rotate = 0 }: { span: number; colour?: string; rotate?: number },
): Shape =>
  placed(
    { x, y, scale: span / 100, rotate },
    path(
      'M-50 -6Q-34 -22 -18 -12Q-8 -6 0 2Q8 -6 18 -12Q34 -22 50 -6Q34 -13 20 -6Q8 0 3 8Q0 10 -3 8Q-8 0 -20 -6Q-34 -13 -50 -6Z',
      colour,
    ),
  )

/** A herring gull in flight, near; faces left. About 400 px from wing to wing at scale 1. */
export const flyingGull = (place: { x: number; y: number; scale: number; flip?: boolean; rotate?: number }): Shape =>
  placed(
    place,
    path('M10 -6C40 -60 90 -128 190 -150C210 -153 222 -146 214 -140C150 -100 110 -40 70 6Z', lighter(stone.mid, 0.06)),
    path(
      'M214 -140C224 -147 212 -154 190 -150C172 -146 158 -140 146 -134C160 -132 176 -128 182 -122C194 -130 204 -134 214 -140Z',
      ink,
    ),
    path('M-96 -4C-78 -26 -40 -30 -6 -24C40 -16 90 6 150 12L172 24C120 40 40 44 -20 30C-60 22 -90 14 -96 -4Z', white),
    path('M-60 14C-20 34 60 44 172 24L150 22C80 30 0 26 -60 14Z', stone.pale),
    path('M-40 4C-80 -40 -120 -90 -206 -96C-226 -96 -232 -88 -222 -84C-150 -66 -100 0 -10 22C10 18 6 6 -40 4Z', stone.light),
    path(
      'M-222 -84C-232 -88 -226 -96 -206 -96C-186 -94 -170 -90 -158 -84C-166 -78 -172 -72 -178 -68C-192 -76 -208 -82 -222 -84Z',
      ink,
    ),
    circle([-92, -10, 20], white),
    path('M-108 -12L-138 -4C-140 2 -134 4 -128 2L-104 2Z', amber.mid),
    circle([-134, 0, 3], '#c8402c'),
    circle([-98, -14, 3.4], ink),
  )

/** A herring gull standing; faces left, feet at the origin, about 200 px tall at scale 1. */
export const standingGull = (place: { x: number; y: number; scale: number; flip?: boolean }): Shape =>
  placed(
    place,
    segment([-8, -46, -8, -2], { colour: '#d99a86', width: 6 }),
    segment([16, -46, 16, -2], { colour: '#c98772', width: 6 }),
    path('M-24 0q14 -8 22 0zM0 0q14 -8 24 0z', '#d99a86'),
    path(
      'M-58 -128C-62 -70 -30 -40 16 -40C60 -40 100 -52 130 -58C96 -84 60 -108 20 -122C0 -130 -16 -150 -20 -172C-40 -180 -58 -160 -58 -128Z',
      white,
    ),
    path('M-14 -112C20 -122 60 -104 96 -78L150 -52C120 -48 92 -50 66 -54C20 -58 -14 -76 -14 -112Z', stone.mid),
    path('M-14 -112C20 -122 60 -104 96 -78C60 -90 20 -96 -14 -112Z', stone.light),
    path('M96 -78L164 -48C140 -46 112 -50 92 -56C100 -62 100 -70 96 -78Z', ink),
    path('M118 -64l10 4M134 -56l8 3', 'none'),
    ellipse([-38, -172, 27, 25], white),
    path('M-60 -178C-76 -176 -90 -172 -96 -166C-96 -160 -92 -156 -86 -158L-58 -164Z', amber.mid),
    circle([-88, -162, 3.6], '#c8402c'),
    circle([-46, -178, 4.6], amber.light),
    circle([-46, -178, 2.6], ink),
  )
