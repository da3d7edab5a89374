import type { GroundKind, GroundPiece } from '@ratusz/content-schemas'

/** A place on the drawing: where it is, and where its number stands; both in parts of the drawing, 0 to 1 from the upper left. */
export type Pin = { id: string; number: number; x: number; y: number; atX: number; atY: number }

/** Places too close to be told apart at one size of the drawing, under the number of the first. */
export type Cluster = Pin & { ids: string[] }

export type Position = { id: string; lat: number; lng: number }

/** What the drawing is measured in: CSS pixels at the size for which it is laid out. */
export type Sheet = { width: number; height: number; pin: number }

/** A bar of so many metres, and the part of the drawing's width that it takes. */
export type Scale = { metres: number; part: number }

const METRES_A_DEGREE = 111_320
/** Empty edge around the places, in parts of a pin. */
const EDGE = 0.75
const STEPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const

/**
 * Lays places out on a sheet, north up: equal distances look equal in both directions, which holds over the few kilometres of a town
 * (equirectangular projection about its middle). A number that would cover another moves to the nearest free spot; where there is
 * none nearby, the places stand together.
 */
export const drawMap = (positions: readonly Position[], sheet: Sheet): { pins: Cluster[]; scale: Scale } => {
  const { width, height } = sheet
  const { place, perMetre } = layOut(positions, sheet)
  const pins: Cluster[] = []
  for (const [index, position] of positions.entries()) {
    const { x, y } = place(position)
    const spot = freeSpot({ x, y }, pins, sheet)
    if (spot) {
      pins.push({ id: position.id, ids: [position.id], number: index + 1, x, y, atX: spot.x, atY: spot.y })
      continue
    }
    const nearest = pins.toSorted((a, b) => distance(a, { x, y }) - distance(b, { x, y }))[0]
    nearest?.ids.push(position.id)
  }
  const asParts = (one: Cluster): Cluster => ({
    ...one,
    x: one.x / width,
    y: one.y / height,
    atX: one.atX / width,
    atY: one.atY / height,
  })
  return { pins: pins.map(asParts), scale: scaleOf(perMetre, width) }
}

/** Where things are on a sheet that shows all of some places. */
const layOut = (positions: readonly Omit<Position, 'id'>[], { width, height, pin }: Sheet) => {
  const lats = positions.map(({ lat }) => lat)
  const lngs = positions.map(({ lng }) => lng)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const edge = pin * EDGE
  const metresWide = Math.max((east - west) * shrink * METRES_A_DEGREE, 200)
  const metresHigh = Math.max((north - south) * METRES_A_DEGREE, 200)
  const perMetre = Math.min((width - 2 * edge) / metresWide, (height - 2 * edge) / metresHigh)
  const place = ({ lat, lng }: Omit<Position, 'id'>): Point => ({
    x: width / 2 + (lng - (west + east) / 2) * shrink * METRES_A_DEGREE * perMetre,
    y: height / 2 - (lat - (south + north) / 2) * METRES_A_DEGREE * perMetre,
  })
  return { place, perMetre }
}

/** A piece of the ground as a path on the sheet, in its pixels; and where the name of an area stands, where it can be read. */
export type Drawn = { kind: GroundKind; path: string; label: { text: string; x: number; y: number } | undefined }

/** Draws what lies under the places, on the sheet that `drawMap` lays them out on. */
export const drawGround = (ground: readonly GroundPiece[], positions: readonly Position[], sheet: Sheet): Drawn[] => {
  const { place } = layOut(positions, sheet)
  return ground.map(({ kind, name, isArea, points }) => {
    const line = points.map(place)
    const path = line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')
    return { kind, path: isArea ? `${path}Z` : path, label: isArea && name ? labelOf(name, line, sheet) : undefined }
  })
}

/** The width of a letter of a name, in pixels, about. */
const LETTER = 7.5

/** The middle of what is seen of an area; none where too little of it is. */
const labelOf = (text: string, line: readonly Point[], { width, height }: Sheet): Drawn['label'] => {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
  const xs = line.map(({ x }) => within(x, width))
  const ys = line.map(({ y }) => within(y, height))
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const isSeen = right - left > text.length * LETTER && bottom - top > 24
  return isSeen ? { text, x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) } : undefined
}

type Point = { x: number; y: number }

const distance = ({ atX, atY }: Cluster, { x, y }: Point): number => Math.hypot(atX - x, atY - y)

/** The nearest spot around a point where a number covers no other, in rings; none further away than three numbers. */
const freeSpot = (point: Point, pins: readonly Cluster[], { width, height, pin }: Sheet): Point | undefined => {
  const isFree = ({ x, y }: Point) =>
    x >= pin / 2 &&
    y >= pin / 2 &&
    x <= width - pin / 2 &&
    y <= height - pin / 2 &&
    pins.every((other) => distance(other, { x, y }) >= pin)
  for (let ring = 0; ring <= pin * 3; ring += pin / 4)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8
      const spot = { x: point.x + ring * Math.cos(angle), y: point.y + ring * Math.sin(angle) }
      if (isFree(spot)) return spot
      if (ring === 0) break
    }
  return undefined
}

const scaleOf = (perMetre: number, width: number): Scale => {
  const metres = STEPS.findLast((step) => step * perMetre <= width * 0.4) ?? STEPS[0]
  return { metres, part: (metres * perMetre) / width }
}
