import type { GroundPiece } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { drawGround, drawMap, type Position } from './map-drawing.ts'

const SHEET = { width: 288, height: 360, pin: 44 }
const at = (id: string, lat: number, lng: number): Position => ({ id, lat, lng })
const spotsOf = (positions: Position[], sheet = SHEET) => {
  const { pins } = drawMap(positions, sheet)
  return pins.map(({ atX, atY }) => ({ x: atX * sheet.width, y: atY * sheet.height }))
}

describe('the map of places', () => {
  it('has north up and east to the right, in any writing direction', () => {
    const { pins } = drawMap([at('south-west', 54.6, 18.2), at('north-east', 54.65, 18.3)], SHEET)
    const [southWest, northEast] = pins
    expect(southWest?.x).toBeLessThan(northEast?.x ?? 0)
    expect(southWest?.y).toBeGreaterThan(northEast?.y ?? 1)
  })

  it('makes a hundred metres to the north as long as a hundred to the east', () => {
    const metre = 1 / 111_320
    const shrink = Math.cos((54.6 * Math.PI) / 180)
    const { pins } = drawMap(
      [at('middle', 54.6, 18.2), at('north', 54.6 + 2000 * metre, 18.2), at('east', 54.6, 18.2 + (2000 * metre) / shrink)],
      SHEET,
    )
    const [middle, north, east] = pins.map(({ x, y }) => ({ x: x * SHEET.width, y: y * SHEET.height }))
    expect((middle?.y ?? 0) - (north?.y ?? 0)).toBeCloseTo((east?.x ?? 0) - (middle?.x ?? 0), 0)
  })

  it('keeps numbers on the sheet and clear of one another', () => {
    const crowd = Array.from({ length: 14 }, (_, index) => at(String(index), 54.6 + (index % 4) * 0.0001, 18.2 + index * 0.0001))
    const spots = spotsOf([...crowd, at('far', 54.7, 18.4)])
    for (const [index, spot] of spots.entries()) {
      expect(spot.x).toBeGreaterThanOrEqual(22)
      expect(spot.x).toBeLessThanOrEqual(SHEET.width - 22)
      for (const other of spots.slice(index + 1))
        expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(43.9)
    }
  })

  it('puts places together where there is no room, and loses none', () => {
    const crowd = Array.from({ length: 90 }, (_, index) => at(String(index), 54.6 + index * 0.00001, 18.2))
    const { pins } = drawMap([...crowd, at('far', 54.7, 18.4)], SHEET)
    expect(pins.length).toBeLessThan(60)
    expect(pins.flatMap(({ ids }) => ids).toSorted()).toEqual([...crowd.map(({ id }) => id), 'far'].toSorted())
  })

  it('draws a single place in the middle, with a scale of round metres', () => {
    const { pins, scale } = drawMap([at('only', 54.6, 18.2)], SHEET)
    expect(pins[0]).toMatchObject({ x: 0.5, y: 0.5, atX: 0.5, atY: 0.5, number: 1 })
    expect(scale.metres).toBe(100)
    expect(scale.part).toBeLessThanOrEqual(0.4)
  })
})

describe('the ground under the places', () => {
  const places = [at('south-west', 54.6, 18.2), at('north-east', 54.65, 18.3)]
  const road: GroundPiece = { kind: 'road', name: 'ul. Portowa', isArea: false, points: places }

  it('lies where the places are: a road from one to the other passes under both', () => {
    const { pins } = drawMap(places, SHEET)
    const [{ path } = { path: '' }] = drawGround([road], places, SHEET)
    const ends = [...path.matchAll(/[ML](-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(ends).toEqual(pins.map(({ x, y }) => [Math.round(x * SHEET.width), Math.round(y * SHEET.height)]))
  })

  it('has the name of an area in the middle of what is seen of it, and none where it does not fit', () => {
    const sea = (north: number): GroundPiece => ({
      kind: 'water',
      name: 'Morze',
      isArea: true,
      points: [
        { lat: north, lng: 17 },
        { lat: north, lng: 19 },
        { lat: 56, lng: 19 },
        { lat: 56, lng: 17 },
      ],
    })
    const [shown, hidden] = drawGround([sea(54.62), sea(54.9)], places, SHEET)
    expect(shown?.path).toMatch(/Z$/)
    expect(shown?.label).toMatchObject({ text: 'Morze', x: SHEET.width / 2 })
    expect(hidden?.label).toBeUndefined()
  })
})
