import { contentSchemas } from '@ratusz/content-schemas'
import { examples } from '@ratusz/content-schemas/examples'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { digestOf } from '../build/digest.ts'
import { openState } from '../build/state.ts'
import { documentsSite } from '../testing/content.ts'
import { document } from '../testing/documents.ts'
import { OPEN_TYPES, type OpenType } from './addresses.ts'
import { openData } from './open-data.ts'
import { partsOf } from './parts.ts'

const example = (type: OpenType, id = 'x') => document({ type, id, data: examples[type], locales: ['pl', 'en'] })

const filesOf = (...docs: ReturnType<typeof example>[]) => {
  const { documents } = openState(':memory:')
  for (const doc of docs) documents.put(doc)
  const mediaHref = ({ url }: { url: string }) =>
    url.includes('unused') ? undefined : url.replace('/api/media/file/', '/media/')
  return openData({ site: documentsSite(documents), documents, mediaHref, digestOf, stamp: 'code' })
}
const textsOf = (...docs: ReturnType<typeof example>[]) => new Map(filesOf(...docs).map(({ address, make }) => [address, make()]))

const partSchema = z.object({
  version: z.string(),
  documents: z.array(z.object({ id: z.string(), urls: z.record(z.string(), z.url()), data: z.unknown() })),
})

describe('the open data', () => {
  it('hold every document of every type as the contract says it, with its addresses and its schema', () => {
    const texts = textsOf(...OPEN_TYPES.map((type) => example(type)))
    for (const type of OPEN_TYPES) {
      const part = partSchema.parse(JSON.parse(texts.get(`/data/${type}/0.json`) ?? ''))
      expect(part.documents.map(({ id }) => id)).toEqual(['x'])
      expect(contentSchemas[type].safeParse(part.documents[0]?.data).success).toBe(true)
      expect(JSON.parse(texts.get(`/data/${type}/schema.json`) ?? '')).toMatchObject({ title: type, type: 'object' })
      expect(JSON.parse(texts.get(`/data/${type}/index.json`) ?? '')).toMatchObject({
        count: 1,
        parts: [{ href: `/data/${type}/0.json`, version: part.version, count: 1 }],
      })
    }
  })

  it('change in one part when one document changes', () => {
    const topic = document({ type: 'topics', id: 't', data: examples.topics })
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...topic,
      id: `t-${index}`,
      data: { ...topic.data, slug: { pl: `temat-${index}` } },
    }))
    const versions = (docs: ReturnType<typeof example>[]) =>
      new Map(filesOf(...docs).map(({ address, version }) => [address, version]))
    const before = versions(many)
    const after = versions(many.map((doc, index) => (index === 7 ? { ...doc, updatedAt: '2026-11-21T10:00:00.000Z' } : doc)))
    const changed = [...after].filter(([address, version]) => before.get(address) !== version).map(([address]) => address)
    expect(changed).toHaveLength(3)
    expect(changed).toEqual(expect.arrayContaining(['/data/topics/index.json', '/data/catalogue.jsonld']))
  })

  it('name the files of media where readers find them, and leave out what is not on the portal', () => {
    const unused = { ...examples.media, original: { ...examples.media.original, url: '/api/media/file/unused.png' } }
    const texts = textsOf(example('media'), document({ type: 'media', id: 'unused', data: unused }))
    const part = partSchema.parse(JSON.parse(texts.get('/data/media/0.json') ?? ''))
    expect(part.documents).toMatchObject([
      { id: 'x', data: { original: { url: '/media/ratusz.png' }, sizes: [{ url: '/media/ratusz-480x320.webp' }] } },
    ])
    expect(JSON.parse(texts.get('/data/media/index.json') ?? '')).toMatchObject({ count: 1 })
  })

  it('tell services in the vocabulary of the European Union', () => {
    const text = textsOf(example('service-cards'), example('units', examples['service-cards'].responsibleUnit)).get(
      '/data/service-cards/0.jsonld',
    )
    const graph = JSON.parse(text ?? '')['@graph']
    expect(graph).toMatchObject([
      {
        '@type': 'cpsv:PublicService',
        'dct:title': expect.arrayContaining([expect.objectContaining({ '@language': 'pl' })]),
        'cv:hasCompetentAuthority': { '@type': 'cv:PublicOrganisation' },
        'cv:processingTime': { '@type': 'xsd:duration' },
        'cpsv:produces': { '@type': 'cv:Output' },
      },
    ])
    for (const [property, type] of [
      ['cv:hasChannel', 'cv:Channel'],
      ['cv:hasCost', 'cv:Cost'],
      ['cpsv:hasInput', 'cv:Evidence'],
    ])
      expect(graph[0][property ?? '']).toEqual(expect.arrayContaining([expect.objectContaining({ '@type': type })]))
  })

  it('are listed in a catalogue with their terms', () => {
    const catalogue = JSON.parse(textsOf().get('/data/catalogue.jsonld') ?? '')
    expect(catalogue).toMatchObject({ '@type': 'dcat:Catalog' })
    expect(catalogue['dcat:dataset']).toHaveLength(OPEN_TYPES.length)
  })
})

describe('the parts of a list', () => {
  it('keep their documents while others come and go, and are never long', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => String(index))
    const before = partsOf(ids)
    const after = partsOf(ids.filter((id) => id !== '500'))
    expect(before.filter((part, index) => part.join() !== after[index]?.join())).toHaveLength(1)
    expect(Math.max(...before.map(({ length }) => length))).toBeLessThan(50)
    expect(partsOf([])).toEqual([[]])
  })
})
