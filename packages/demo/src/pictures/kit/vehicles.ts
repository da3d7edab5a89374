import { lighter, mix } from './colour.ts'
import { circle, curve, ellipse, faded, line, path, placed, polygon, rect, rounded, type Shape, segment } from './draw.ts'
import { amber, ink, roof, sea, stone, white } from './palette.ts'
import { times } from './random.ts'

type Place = { x: number; y: number; scale: number; flip?: boolean }

const wheel = (x: number, radius: number): Shape =>
  circle([x, -radius, radius], ink) +
  circle([x, -radius, radius * 0.56], stone.light) +
  circle([x, -radius, radius * 0.22], stone.deep)

/** A low-floor town bus from the side, front to the right, wheels on y = 0; about 900 px long at scale 1. */
export const townBus = (place: Place): Shape =>
  placed(
    place,
    faded(0.25, ellipse([0, 2, 470, 18], ink)),
    path('M-450 -60V-290Q-450 -320 -420 -320H400Q440 -320 446 -280L462 -120V-60Q462 -40 440 -40H-430Q-450 -40 -450 -60Z', white),
    path('M-450 -60V-120H462V-60Q462 -40 440 -40H-430Q-450 -40 -450 -60Z', sea.mid),
    rect([-450, -132, 912, 12], amber.mid),
    path(
      'M-430 -286H-330V-160H-430ZM-310 -286H-210V-160H-310ZM-70 -286H30V-160H-70ZM50 -286H150V-160H50ZM170 -286H262V-160H170Z',
      mix(sea.deep, ink, 0.35),
    ),
    path('M392 -292H420Q434 -292 437 -276L450 -150H392Z', mix(sea.deep, ink, 0.2)),
    ...[
      [-190, 100],
      [284, 90],
    ].map(
      ([x = 0, width = 0]) =>
        rect([x, -290, width, 246], stone.light) +
        rect([x + 6, -284, width / 2 - 9, 232], mix(sea.deep, ink, 0.25)) +
        rect([x + width / 2 + 3, -284, width / 2 - 9, 232], mix(sea.deep, ink, 0.25)),
    ),
    ...[-410, -290, -50, 70, 190].map((x) =>
      faded(
        0.25,
        polygon(
          [
            [x, -286],
            [x + 44, -286],
            [x - 4, -190],
            [x - 20, -190],
            [x - 20, -244],
          ],
          sea.pale,
        ),
      ),
    ),
    ...[
      [-380, 1],
      [-255, 3],
      [-10, 0],
      [105, 5],
    ].map(
      ([x = 0, tone = 0]) =>
        circle([x, -216, 19], ['#d9a884', '#c99872', '#8a5f45', '#e2b796', '#d9a884', '#a87452'][tone] ?? ink) +
        path(
          `M${x - 30} -160q4 -38 30 -38t30 38z`,
          [roof.mid, sea.light, amber.mid, stone.light, sea.pale, roof.light][tone] ?? white,
        ),
    ),
    rounded([190, -316, 180, 24], { radius: 4, fill: ink }),
    rect([200, -310, 160, 12], amber.mid),
    rect([446, -108, 14, 26], amber.glow),
    rect([-450, -112, 10, 34], roof.mid),
    line(
      [
        [452, -250],
        [478, -250],
        [478, -214],
      ],
      { colour: ink, width: 7 },
    ),
    ...[-300, 220].map((x) => path(`M${x - 62} -40q0 -62 62 -62t62 62z`, ink) + wheel(x, 46)),
  )

/** A crawler excavator, arm to the right; about 560 px long at scale 1. */
export const excavator = (place: Place): Shape =>
  placed(
    place,
    faded(0.25, ellipse([0, 2, 200, 14], ink)),
    path('M60 -170L150 -380L190 -372L130 -150Z', amber.deep),
    path('M150 -386L330 -300L322 -268L160 -350Z', amber.mid),
    path('M312 -300L350 -284L330 -140L300 -146Z', amber.deep),
    path('M286 -150L350 -140L356 -90Q320 -60 270 -86L262 -104L290 -110Z', stone.deep),
    ...[0, 1, 2].map((tooth) =>
      polygon(
        [
          [268 + tooth * 22, -84 + tooth * 4],
          [284 + tooth * 22, -80 + tooth * 3],
          [270 + tooth * 22, -62 + tooth * 3],
        ],
        ink,
      ),
    ),
    path('M-170 -90V-190Q-168 -210 -148 -210H-40V-280Q-40 -300 -20 -300H60Q78 -300 84 -282L108 -150V-90Z', amber.mid),
    path('M-24 -284H56Q66 -284 70 -272L92 -170H-24Z', mix(sea.deep, ink, 0.3)),
    faded(0.3, path('M-24 -200L30 -284L-24 -284Z', sea.pale)),
    rect([-160, -180, 110, 14], amber.deep),
    rect([-160, -150, 110, 14], amber.deep),
    rounded([-190, -84, 340, 84], { radius: 42, fill: ink }),
    rounded([-174, -70, 308, 56], { radius: 28, fill: lighter(ink, 0.14) }),
    ...times(5, (index) => circle([-140 + index * 60, -42, 20], stone.deep)),
  )

/** A road roller, drum to the right. */
export const roller = (place: Place): Shape =>
  placed(
    place,
    faded(0.25, ellipse([0, 2, 220, 14], ink)),
    path('M-190 -80V-170Q-190 -190 -170 -190H-60L-40 -90H60V-180H120V-90L-60 -50Z', amber.mid),
    rect([-150, -330, 150, 14], amber.deep),
    segment([-140, -190, -140, -320], { colour: ink, width: 9 }),
    segment([-12, -130, -12, -320], { colour: ink, width: 9 }),
    rounded([-140, -210, 60, 22], { radius: 8, fill: ink }),
    segment([-40, -190, -66, -226], { colour: ink, width: 8 }),
    rect([-60, -160, 220, 46], amber.mid),
    rect([-60, -126, 220, 12], amber.deep),
    wheel(-120, 72),
    circle([130, -82, 82], stone.deep),
    circle([130, -82, 66], stone.mid),
    circle([130, -82, 16], ink),
    segment([130, -82, 40, -130], { colour: amber.deep, width: 18 }),
    curve(
      [
        [-180, -150],
        [-200, -200],
        [-196, -240],
      ],
      { colour: ink, width: 8 },
    ),
  )

export const cone = (place: Place): Shape =>
  placed(
    place,
    rounded([-32, -9, 64, 10], { radius: 3, fill: roof.deep }),
    path('M-22 -8L22 -8L6 -90L-6 -90Z', roof.light),
    path('M-17 -30L17 -30L12 -52L-12 -52Z', white),
  )

/** A red-and-white barrier board on two feet. */
export const barrier = (place: Place): Shape =>
  placed(
    place,
    ...[-90, 90].map(
      (x) =>
        segment([x, 0, x, -120], { colour: stone.deep, width: 9 }) + segment([x - 26, 0, x + 26, 0], { colour: ink, width: 10 }),
    ),
    rect([-124, -126, 248, 44], white),
    ...times(5, (index) =>
      polygon(
        [
          [-124 + index * 50, -82],
          [-100 + index * 50, -82],
          [-76 + index * 50, -126],
          [-100 + index * 50, -126],
        ],
        roof.mid,
      ),
    ),
    circle([-90, -140, 14], amber.light),
    circle([90, -140, 14], amber.light),
  )
