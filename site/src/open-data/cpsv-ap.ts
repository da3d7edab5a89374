import type { Localised } from '@ratusz/content-schemas'
import { plainText } from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'
import type { PageSource } from '../view/site.ts'

/** The Core Public Service Vocabulary Application Profile. https://semiceu.github.io/CPSV-AP/releases/3.2.0/ */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

type Thing = Record<string, unknown>

/** Service cards as public services of CPSV-AP, in JSON-LD. */
export const publicServices = (site: PageSource, cards: readonly Doc<'service-cards'>[]): object => ({
  '@context': CONTEXT,
  '@graph': cards.map((card) => publicService(site, card)),
})

const publicService = (site: PageSource, { data, id, locales, updatedAt }: Doc<'service-cards'>): Thing => {
  const { portalUrl, content, addresses, languages } = site
  const urlOf = (type: 'service-cards' | 'units' | 'documents', of: string) =>
    `${portalUrl}${addresses.of({ type, id: of }, languages.defaultLocale) ?? `/#${type}-${of}`}`
  const iri = urlOf('service-cards', id)
  const unit = content.get('units', data.responsibleUnit)
  const channels = data.channels.map(({ kind, url, label }, index) => ({
    '@id': `${iri}#channel-${index + 1}`,
    '@type': 'cv:Channel',
    'dct:identifier': `${id}-channel-${index + 1}`,
    'dct:type': kind,
    'dct:description': inLanguages(label),
    'foaf:page': url ? { '@id': url } : undefined,
  }))
  const channelOf = (kind: string | null) => {
    const index = data.channels.findIndex((channel) => channel.kind === kind)
    return index < 0 ? undefined : { '@id': `${iri}#channel-${index + 1}` }
  }
  return {
    '@id': iri,
    '@type': 'cpsv:PublicService',
    'dct:identifier': data.number ?? id,
    'dct:title': inLanguages(data.title),
    'dct:description': inLanguages(data.summary) ?? inLanguages(textIn(data.whoFor)),
    'dct:language': locales,
    'dct:modified': { '@type': 'xsd:dateTime', '@value': updatedAt },
    'adms:status': data.serviceStatus,
    'cv:hasCompetentAuthority': {
      '@id': urlOf('units', data.responsibleUnit),
      '@type': 'cv:PublicOrganisation',
      'dct:identifier': data.responsibleUnit,
      'dct:title': inLanguages(unit?.data.title ?? content.portal.name),
      'dct:spatial': inLanguages(content.portal.name),
    },
    'cv:hasChannel': listOf(channels),
    'cv:hasCost': listOf(
      data.fees.map(({ label, amount, currency, channel }, index) => ({
        '@id': `${iri}#cost-${index + 1}`,
        '@type': 'cv:Cost',
        'dct:identifier': `${id}-cost-${index + 1}`,
        'dct:description': inLanguages(label),
        'cv:value': { '@type': 'xsd:decimal', '@value': String(amount) },
        'cv:currency': { '@id': `http://publications.europa.eu/resource/authority/currency/${currency}` },
        'cv:ifAccessedThrough': channelOf(channel),
      })),
    ),
    'cv:hasLegalResource': listOf(
      data.legalActs.flatMap(({ act, provisions }) => {
        const law = content.get('legal-acts', act)
        if (!law) return []
        return [
          {
            '@id': law.data.url ?? `${iri}#law-${act}`,
            '@type': 'eli:LegalResource',
            'dct:title': inLanguages(law.data.title),
            'dct:description': inLanguages(provisions),
          },
        ]
      }),
    ),
    'cpsv:hasInput': listOf(
      data.requiredDocuments.map(({ name, condition }, index) => ({
        '@id': `${iri}#input-${index + 1}`,
        '@type': 'cv:Evidence',
        'dct:identifier': `${id}-input-${index + 1}`,
        'dct:title': inLanguages(name),
        'dct:description': inLanguages(condition),
      })),
    ),
    'cpsv:produces': {
      '@id': `${iri}#output`,
      '@type': 'cv:Output',
      'dct:identifier': `${id}-output`,
      'dct:title': inLanguages(textIn(data.outcome)),
    },
    'cv:processingTime': durationOf(data.processingTime),
  }
}

/** A time to wait as ISO 8601 writes it; a working day counts as a day. */
const durationOf = ({ value, unit }: Doc<'service-cards'>['data']['processingTime']): Thing | undefined => {
  const text = unit === 'immediately' ? 'PT0S' : value === null ? undefined : `P${value}${UNITS[unit]}`
  return text === undefined ? undefined : { '@type': 'xsd:duration', '@value': text }
}

const UNITS = { days: 'D', workingDays: 'D', weeks: 'W', months: 'M' } as const

const inLanguages = (texts: Localised<string>): Thing[] | undefined => {
  const said = Object.entries(texts).map(([language, value]) => ({ '@language': language, '@value': value }))
  return said.length > 0 ? said : undefined
}

const textIn = (texts: Doc<'service-cards'>['data']['outcome']): Localised<string> =>
  Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, plainText(text)]))

const listOf = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined)
