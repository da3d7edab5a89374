import { type FeedDocument, type Locale, type Localised, REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import { jsonSchemaOf } from '@ratusz/content-schemas/json-schema'
import type { Documents } from '../build/documents.ts'
import { isOfType } from '../content/model.ts'
import { messages } from '../i18n/messages.ts'
import type { PageSource } from '../view/site.ts'
import { CATALOGUE, listPath, OPEN_TYPES, type OpenType, partPath, schemaPath, servicesPath } from './addresses.ts'
import { publicServices } from './cpsv-ap.ts'
import { dataName } from './data-name.ts'
import { partsOf } from './parts.ts'

/** A file of the open data: it begins with its version, and is made only where that is another. */
export type DataFile = { address: string; version: string; make: () => string }

type Sources = {
  site: PageSource
  documents: Documents
  /** The address on the portal of a stored file in the version of that time; undefined for what no page shows or offers. */
  mediaHref: (file: { url: string }, updatedAt: string) => string | undefined
  /** A short name of these values. */
  digestOf: (text: string) => string
  /** Another after each change of the code. */
  stamp: string
}

/** The text with which a file of a version begins. */
export const beginningOf = (version: string): string => `{"version":"${version}",`

/** Every file of the open data. */
export const openData = (sources: Sources): DataFile[] => [
  ...OPEN_TYPES.flatMap((type) => typeFiles(sources, type)),
  fileOf(sources, CATALOGUE, () => catalogue(sources)),
]

const typeFiles = (sources: Sources, type: OpenType): DataFile[] => {
  const { site, documents, digestOf, stamp } = sources
  const { locales } = site.languages
  const all = idsOf(sources, type)
  const parts = partsOf(all).map((ids, index) => {
    const urls = new Map(ids.map((id) => [id, urlsOf(site, type, id, locales)]))
    const version = digestOf(JSON.stringify([stamp, ids.map((id) => [documents.digestOf(type, id), urls.get(id)])]))
    const whole = () => ids.flatMap((id) => documents.whole(type, id) ?? [])
    return { ids, index, urls, version, whole }
  })
  const updatedIn = (ids: readonly string[]) =>
    ids
      .map((id) => documents.updatedAt(type, id) ?? '')
      .toSorted()
      .at(-1)
  return [
    ...parts.map(({ index, urls, version, whole }) => ({
      address: partPath(type, index),
      version,
      make: () =>
        withVersion(version, {
          type,
          schema: schemaPath(type),
          documents: whole().map((doc) => recordOf(withPublicFiles(sources, doc), urls.get(doc.id))),
        }),
    })),
    ...(type === 'service-cards'
      ? parts.map(({ index, version, whole }) => ({
          address: servicesPath(index),
          // What a service names of other documents may change without it.
          version: digestOf(JSON.stringify([version, documents.digestOf('units'), documents.digestOf('legal-acts')])),
          make: () => JSON.stringify(publicServices(site, whole().filter(isOfType('service-cards')))),
        }))
      : []),
    fileOf(sources, schemaPath(type), () => jsonSchemaOf(type)),
    fileOf(sources, listPath(type), () => ({
      type,
      count: all.length,
      schema: schemaPath(type),
      parts: parts.map(({ ids, index, version }) => ({
        href: partPath(type, index),
        ...(type === 'service-cards' ? { cpsvAp: servicesPath(index) } : {}),
        version,
        count: ids.length,
        updatedAt: updatedIn(ids),
      })),
    })),
  ]
}

/** A small file, made each time. */
const fileOf = ({ digestOf }: Sources, address: string, content: () => object): DataFile => {
  const text = JSON.stringify(content())
  return { address, version: digestOf(text), make: () => text }
}

const withVersion = (version: string, content: object): string => `${beginningOf(version)}${JSON.stringify(content).slice(1)}`

/** The documents of a type that anybody may have: of the media those whose files are on the portal. */
const idsOf = ({ documents, mediaHref }: Sources, type: OpenType): string[] =>
  type === 'media'
    ? documents
        .ofType(type)
        .filter(({ id, data }) => mediaHref(data.original, documents.updatedAt(type, id) ?? '') !== undefined)
        .map(({ id }) => id)
    : documents.ofType(type).map(({ id }) => id)

/** A document with its files where readers find them: the addresses of the CMS are nobody's to open. */
const withPublicFiles = ({ mediaHref }: Sources, doc: FeedDocument): FeedDocument => {
  if (doc.type !== 'media') return doc
  const { data, updatedAt } = doc
  const files = <T extends { url: string }>(file: T): T[] => {
    const url = mediaHref(file, updatedAt)
    return url === undefined ? [] : [{ ...file, url }]
  }
  return { ...doc, data: { ...data, original: files(data.original)[0] ?? data.original, sizes: data.sizes.flatMap(files) } }
}

const recordOf = ({ id, publishedAt, updatedAt, locales, data }: FeedDocument, urls: Localised<string> | undefined) => ({
  id,
  publishedAt,
  updatedAt,
  locales,
  urls,
  data,
})

const urlsOf = (site: PageSource, type: OpenType, id: string, locales: readonly Locale[]): Localised<string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const path = isReferable(type) ? site.addresses.of({ type, id }, locale) : undefined
      return path === undefined ? [] : [[locale, `${site.portalUrl}${path}`]]
    }),
  )

const isReferable = (type: OpenType): type is Reference['type'] => REFERABLE_TYPES.some((other) => other === type)

/** All data as a catalogue that other catalogues can take in. https://semiceu.github.io/DCAT-AP/releases/3.0.0/ */
const catalogue = ({ site, documents }: Sources): object => {
  const { portalUrl, content, languages } = site
  const inLanguages = (say: (locale: Locale) => string) =>
    languages.locales.map((locale) => ({ '@language': locale, '@value': say(locale) }))
  const publisher = {
    '@id': `${portalUrl}/#town`,
    '@type': 'foaf:Agent',
    'foaf:name': inLanguages((locale) => site.contextFor(locale).say(content.portal.name)),
  }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${portalUrl}${CATALOGUE}`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages((locale) => messages[locale].sections.openData),
    'dct:description': inLanguages((locale) => messages[locale].sectionIntros.openData),
    'dct:publisher': publisher,
    'dct:language': languages.locales,
    'foaf:homepage': { '@id': `${portalUrl}/` },
    'dcat:dataset': OPEN_TYPES.map((type) => {
      const updated = documents
        .ofType(type)
        .map(({ id }) => documents.updatedAt(type, id) ?? '')
        .toSorted()
        .at(-1)
      return {
        '@id': `${portalUrl}${listPath(type)}#dataset`,
        '@type': 'dcat:Dataset',
        'dct:identifier': type,
        'dct:title': inLanguages((locale) => dataName(type, messages[locale])),
        'dct:publisher': { '@id': `${portalUrl}/#town` },
        'dct:modified': updated && { '@type': 'xsd:dateTime', '@value': updated },
        'dcat:distribution': {
          '@type': 'dcat:Distribution',
          'dcat:accessURL': { '@id': `${portalUrl}${listPath(type)}` },
          'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/application/json' },
          'dct:conformsTo': { '@id': `${portalUrl}${schemaPath(type)}` },
          'dct:rights': inLanguages((locale) => messages[locale].openData.terms),
        },
      }
    }),
  }
}
