export { buildSearchIndex, SearchIndexError, type SearchPage } from './build-index.ts'
export { normalise } from './normalise.ts'
