import type { GoldGroup } from './gold-set.ts'

/** The least share of queries, per language, whose page is among the first five; of known items, that come first. */
export const THRESHOLDS: Record<GoldGroup, number> = {
  'as written': 1,
  inflected: 0.97,
  unaccented: 1,
  'one mistake': 0.92,
  synonym: 0.95,
  'several words': 0.95,
  'known item': 0.9,
}
