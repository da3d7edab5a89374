import { describe, expect, it } from 'vitest'
import { readMapGround } from './map-ground.ts'

const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const feature = (kind: string, geometry: object, more: object = {}) => ({
  type: 'Feature',
  properties: { kind, ...more },
  geometry,
})
const line = {
  type: 'LineString',
  coordinates: [
    [18, 54],
    [18.1, 54.1],
  ],
}
const area = {
  type: 'Polygon',
  coordinates: [
    [
      [18, 54],
      [18.1, 54.1],
      [18, 54.1],
      [18, 54],
    ],
  ],
}

describe('the ground of a map', () => {
  it('is read from GeoJSON, what lies lowest first', () => {
    expect(readMapGround(collection(feature('road', line, { name: 'ul. Portowa' }), feature('water', area)))).toEqual([
      { kind: 'water', name: undefined, isArea: true, points: expect.arrayContaining([{ lat: 54.1, lng: 18.1 }]) },
      {
        kind: 'road',
        name: 'ul. Portowa',
        isArea: false,
        points: [
          { lat: 54, lng: 18 },
          { lat: 54.1, lng: 18.1 },
        ],
      },
    ])
  })

  it.each([
    ['no JSON', '{'],
    ['another kind of JSON', '{"type":"Feature"}'],
    ['a kind that is not drawn', collection(feature('pipeline', line))],
    ['an area with a hole', collection(feature('water', { ...area, coordinates: [...area.coordinates, ...area.coordinates] }))],
    [
      'a place off the globe',
      collection(
        feature('road', {
          ...line,
          coordinates: [
            [18, 54],
            [18, 154],
          ],
        }),
      ),
    ],
  ])('is refused where it is %s', (_, text) => {
    expect(readMapGround(text)).toBeUndefined()
  })
})
