import { REFERABLE_TYPES } from '@ratusz/content-schemas'

/**
 * The types whose documents are open data: all that have pages, the figures of the years, what is shown beside them, and what the
 * portal says of itself. What only leads to them, as redirects and the words of the search, is no data of anybody's.
 */
export const OPEN_TYPES = [...REFERABLE_TYPES, 'year-reports', 'media', 'portal', 'home'] as const
export type OpenType = (typeof OPEN_TYPES)[number]

/** The folder of the open data. */
export const OPEN_DATA = 'data/'

/** The catalogue of all data, as DCAT. */
export const CATALOGUE = `/${OPEN_DATA}catalogue.jsonld`
/** What there is of a type, its JSON Schema, and one part of its documents. */
export const listPath = (type: OpenType): string => `/${OPEN_DATA}${type}/index.json`
export const schemaPath = (type: OpenType): string => `/${OPEN_DATA}${type}/schema.json`
export const partPath = (type: OpenType, part: number): string => `/${OPEN_DATA}${type}/${part}.json`
/** The service cards in the vocabulary of the European Union, in the same parts. */
export const servicesPath = (part: number): string => `/${OPEN_DATA}service-cards/${part}.jsonld`
