import { CONTENT_TYPES, type ContentType, type FeedDocument, parseFeedLine } from '@ratusz/content-schemas'
import { exampleDocuments } from '@ratusz/content-schemas/examples'
import { withIds } from '@ratusz/demo'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from './testing/cms'

let cms: Cms
let ids: ReadonlyMap<string, string | number>
let lines: Map<string, FeedDocument>

const pictureFile = async (filename: string) => ({
  filename,
  mimeType: 'image/png',
  bytes: new Uint8Array(
    await sharp({ create: { width: 960, height: 640, channels: 3, background: '#0b5c8a' } })
      .png()
      .toBuffer(),
  ),
})

beforeAll(async () => {
  cms = await openCms()
  const { loadDocuments } = await import('./demo/load')
  const documents = exampleDocuments().map((document) => ({ ...document, key: document.id }))
  const loaded = await loadDocuments({ payload: cms.payload, documents, fileOf: () => pictureFile('ratusz.png') })
  ids = loaded.ids
  const parsed = (await cms.feed()).map(parseFeedLine).filter((line) => line.kind === 'document')
  lines = new Map(parsed.map((line) => [line.type, line]))
})
afterAll(() => cms.close())

const idOf = (type: ContentType, key: string): string => String(ids.get(`${type}/${key}`))

describe('the example of each type, written into the CMS', () => {
  it.each(CONTENT_TYPES)('%s is in the feed as the contract has it', (type) => {
    const example = exampleDocuments().find((document) => document.type === type)
    const line = lines.get(type)
    if (!example || !line) throw new Error(`no ${type}`)
    const { data, locales } = withIds(example, idOf)
    expect(line.locales).toEqual(locales)
    // Where the files lie is the CMS's own business.
    if (line.type === 'media' && example.type === 'media')
      expect({ ...line.data, original: 0, sizes: 0 }).toEqual({ ...data, original: 0, sizes: 0 })
    else expect(line.data).toEqual(data)
  })
})
