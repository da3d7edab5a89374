import { lighter, mix } from './colour.ts'
import type { Shape } from './draw.ts'
import { amber, dusk, night, paper, sand, sea, sky } from './palette.ts'

type Stops = readonly (readonly [offset: number, colour: string, opacity?: number])[]

const VERTICAL = {
  'sky-day': [
    [0, sky.high],
    [0.55, sky.mid],
    [1, sky.low],
  ],
  'sky-morning': [
    [0, mix(sky.high, sky.mid, 0.25)],
    [0.4, mix(sky.mid, sky.low, 0.35)],
    [0.68, mix(sky.low, dusk.glow, 0.3)],
    [1, mix(dusk.glow, dusk.low, 0.35)],
  ],
  'sky-dusk': [
    [0, dusk.high],
    [0.5, dusk.mid],
    [0.85, dusk.low],
    [1, dusk.glow],
  ],
  'sky-sunset': [
    [0, mix(dusk.high, dusk.mid, 0.35)],
    [0.45, mix(dusk.mid, dusk.low, 0.45)],
    [1, dusk.glow],
  ],
  'sky-night': [
    [0, night.high],
    [0.6, night.mid],
    [1, night.low],
  ],
  'sky-overcast': [
    [0, mix(sky.high, sky.cloudShade, 0.5)],
    [1, sky.low],
  ],
  'sea-day': [
    [0, mix(sea.light, sky.low, 0.25)],
    [0.25, sea.light],
    [1, sea.deep],
  ],
  'sea-shallow': [
    [0, sea.mid],
    [0.45, sea.light],
    [1, sea.pale],
  ],
  'sea-dusk': [
    [0, mix(dusk.low, sea.mid, 0.35)],
    [0.4, mix(dusk.mid, sea.mid, 0.6)],
    [1, mix(sea.deep, dusk.high, 0.4)],
  ],
  sand: [
    [0, sand.mid],
    [1, sand.light],
  ],
  'sand-wet': [
    [0, sand.deep],
    [1, sand.dark],
  ],
  dune: [
    [0, sand.light],
    [1, sand.dark],
  ],
  amber: [
    [0, amber.light],
    [0.6, amber.mid],
    [1, amber.deep],
  ],
  room: [
    [0, lighter(paper, -0.06)],
    [1, lighter(paper, -0.015)],
  ],
} as const satisfies Record<string, Stops>

const RADIAL = {
  sun: [
    [0, paper, 0.9],
    [0.4, paper, 0.28],
    [1, paper, 0],
  ],
  lamp: [
    [0, amber.glow, 0.85],
    [0.4, amber.light, 0.3],
    [1, amber.light, 0],
  ],
  shade: [
    [0, night.high, 0.35],
    [1, night.high, 0],
  ],
} as const satisfies Record<string, Stops>

/** The paint of a named gradient, running down the shape (or out from its middle). */
export const gradient = (name: keyof typeof VERTICAL | keyof typeof RADIAL): string => `url(#${name})`

/** The definitions of all gradients, once per picture. */
export const gradientDefinitions = (): Shape =>
  [
    ...Object.entries(VERTICAL).map(
      ([id, stops]) => `<linearGradient id="${id}" x2="0" y2="1">${stopsOf(stops)}</linearGradient>`,
    ),
    ...Object.entries(RADIAL).map(([id, stops]) => `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`),
  ].join('')

const stopsOf = (stops: Stops): string =>
  stops
    .map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('')
