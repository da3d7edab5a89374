export { buildSearchIndex, SearchIndexError } from './build-index.ts'
export { normalise } from './normalise.ts'
export { searchPageOf } from './search-page.ts'
export type { BestBet, BestBets, SearchPage, Synonyms } from './types.ts'
