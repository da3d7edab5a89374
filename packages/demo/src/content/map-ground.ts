import type { GroundKind } from '@ratusz/content-schemas'
import { near } from './places/near.ts'

/** A step from the town hall: so much to the north and to the east, in ten-thousandths of a degree. */
type Step = [north: number, east: number]

const coordinates = (steps: readonly Step[]): [number, number][] =>
  steps.map(([north, east]) => {
    const { lat, lng } = near(north / 10_000, east / 10_000)
    return [lng, lat]
  })
const line = (kind: GroundKind, ...steps: Step[]) => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'LineString', coordinates: coordinates(steps) },
})
const area = (kind: GroundKind, name: string, ...steps: Step[]) => ({
  type: 'Feature',
  properties: { kind, name },
  geometry: { type: 'Polygon', coordinates: [coordinates([...steps, ...steps.slice(0, 1)])] },
})

/** The sea with the harbour, the pine forest along the dunes, the streets of the town, and the railway. */
export const MAP_GROUND = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    area(
      'water',
      'Morze Bałtyckie',
      [72, -300],
      [69, -120],
      [67, -60],
      [64, -20],
      [61, 5],
      [58, 12],
      [50, 14],
      [49, 19],
      [43, 20],
      [43, 30],
      [50, 31],
      [56, 36],
      [59, 50],
      [61, 90],
      [60, 120],
      [57, 140],
      [55, 156],
      [58, 175],
      [66, 210],
      [72, 300],
      [300, 300],
      [300, -300],
    ),
    area(
      'green',
      'Las Wydmowy',
      [58, 55],
      [60, 120],
      [53, 142],
      [48, 165],
      [20, 190],
      [-25, 175],
      [-40, 130],
      [-10, 85],
      [25, 55],
    ),
    area('green', '', [66, -60], [68, -120], [71, -300], [30, -300], [28, -90], [44, -50]),
    area('town', '', [47, -42], [46, 8], [36, 42], [5, 48], [-28, 40], [-36, -2], [-30, -40], [8, -52]),
    line('river', [-150, -70], [-90, -58], [-60, -30], [-38, -8], [-20, 20], [5, 26], [25, 22], [44, 24]),
    line('road', [-40, -300], [-32, -90], [-22, -40], [-8, -14], [0, 0], [12, 30], [18, 70], [30, 120], [46, 150]),
    line('road', [0, 0], [18, -4], [34, -12], [52, -36], [63, -41]),
    line('road', [0, 0], [-30, 12], [-58, 34], [-75, 62], [-120, 90], [-200, 110]),
    line('road', [34, -12], [40, 8], [44, 16]),
    line('road', [-8, -14], [10, -34], [40, -60], [48, -120]),
    line('path', [60, -60], [58, -20], [52, 5]),
    line('path', [44, 34], [50, 60], [51, 110], [52, 148]),
    line('rail', [-90, -300], [-82, -80], [-78, 40], [-92, 140], [-110, 300]),
  ],
})
