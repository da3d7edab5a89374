import { createHash } from 'node:crypto'

/** How many documents a part holds at most, about: a change of one writes no more than its part. */
const FULL_PART = 20

/**
 * Parts documents by their ids, so that each stays in its part while others come and go; when there are twice as many, each part
 * becomes two. Every part is there, the empty ones too.
 */
export const partsOf = (ids: readonly string[]): string[][] => {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(ids.length / FULL_PART)))
  const parts: string[][] = Array.from({ length: count }, () => [])
  for (const id of ids.toSorted()) parts[createHash('sha256').update(id).digest().readUInt32BE(0) % count]?.push(id)
  return parts
}
