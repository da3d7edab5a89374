import { z } from 'zod'

/** What lies under the places of a map, from the bottom up. */
export const GROUND_KINDS = ['water', 'green', 'town', 'river', 'rail', 'path', 'road'] as const
export type GroundKind = (typeof GROUND_KINDS)[number]

/** A piece of ground: an area where its line is closed. */
export type GroundPiece = { kind: GroundKind; name: string | undefined; isArea: boolean; points: { lat: number; lng: number }[] }

const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number())
const lineSchema = z.array(positionSchema).min(2).max(2000)

/** GeoJSON of lines and simple areas. https://www.rfc-editor.org/rfc/rfc7946 */
const groundSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({ kind: z.enum(GROUND_KINDS), name: z.string().max(100).optional() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('LineString'), coordinates: lineSchema }),
          z.object({ type: z.literal('Polygon'), coordinates: z.tuple([lineSchema]) }),
        ]),
      }),
    )
    .max(500),
})

/**
 * Reads the ground of a town's map.
 *
 * @param text GeoJSON: a FeatureCollection of LineString and of Polygon without holes, each with a `kind` among its properties
 * @returns the pieces in the order in which they are drawn; undefined where the text is something else
 */
export const readMapGround = (text: string): GroundPiece[] | undefined => {
  const ground = groundSchema.safeParse(parsed(text)).data
  return ground?.features
    .map(({ properties: { kind, name }, geometry }): GroundPiece => {
      const line = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates
      return { kind, name, isArea: geometry.type === 'Polygon', points: line.map(([lng, lat]) => ({ lat, lng })) }
    })
    .sort((one, other) => GROUND_KINDS.indexOf(one.kind) - GROUND_KINDS.indexOf(other.kind))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
