import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { examples } from '../testing/examples'

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b5c8a' } })

/** A picture that does not pack into next to nothing. */
const noise = () =>
  sharp(Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, index) => (index * 7919) % 251)), {
    raw: { width: 64, height: 48, channels: 3 },
  })

const upload = (bytes: Uint8Array, name: string, type: string, language: string) => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  body.set('_payload', JSON.stringify({ alt: 'Obraz' }))
  return cms.rest('/media', { as: editor, body, headers: { 'accept-language': language } })
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}
const crc32 = (bytes: Buffer): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
/** A PNG of 30,000 by 30,000 white pixels, most of it promised and little of it there. */
const bomb = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  const data = deflateSync(Buffer.alloc(3751 * 2000))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('a file that the portal could not keep', () => {
  const refused: [string, () => Promise<Uint8Array>, string, string, string, RegExp][] = [
    [
      'of 40 MB',
      async () => Buffer.concat([await picture().png().toBuffer(), Buffer.alloc(40 * 1024 * 1024)]),
      'duzy.png',
      'image/png',
      'pl',
      /20 MB/u,
    ],
    [
      'that is a programme by another name',
      async () => Buffer.from(`MZ${'x'.repeat(2000)}`),
      'zdjecie.jpg',
      'image/jpeg',
      'uk',
      /JPEG, PNG/u,
    ],
    ['that is SVG with a script', async () => Buffer.from(SVG), 'rysunek.svg', 'image/svg+xml', 'pl', /JPEG, PNG/u],
    ['that is SVG by another name', async () => Buffer.from(SVG), 'rysunek.png', 'image/png', 'ar', /JPEG/u],
    ['that swells to 900 megapixels', async () => bomb(), 'bomba.png', 'image/png', 'pl', /60/u],
    [
      'that is a broken AVIF',
      async () => (await noise().avif().toBuffer()).map((byte, index) => (index > 400 ? 0 : byte)),
      'zepsuty.avif',
      'image/avif',
      'en',
      /broken/iu,
    ],
  ]
  it.each(refused)(
    '%s is refused in the sender’s language, and nothing of it stays',
    async (_name, bytes, name, type, language, words) => {
      const { status, body } = await upload(await bytes(), name, type, language)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(words)
      expect(await readdir(path.join(cms.folder, 'media')).catch(() => [])).toEqual([])
      expect((await cms.payload.count({ collection: 'media', where: { filename: { exists: true } } })).totalDocs).toBe(0)
    },
  )
})

describe('a good file', () => {
  it('is kept, with its renditions', async () => {
    await uploadPicture(cms, editor, 'dobry.png')
    expect(await readdir(path.join(cms.folder, 'media'))).toContain('dobry.png')
  })
})

describe('a document by an id that none can have', () => {
  it.each(['articles', 'media', 'users', 'alerts'])('is not there in %s', async (collection) => {
    expect((await cms.rest(`/${collection}/abc`, { as: editor })).status).toBe(404)
    expect((await cms.rest(`/${collection}/abc`, { as: editor, method: 'DELETE' })).status).toBe(404)
  })
})

describe('a document lock', () => {
  it('is made by whoever may change the document, and by nobody else', async () => {
    const { body } = await cms.rest('/articles?draft=true', { as: editor, body: { ...examples(0).articles.data } })
    const value = (body.doc as { id: string | number }).id
    const lock = (as: Person) =>
      cms.rest('/payload-locked-documents', {
        as,
        body: { document: { relationTo: 'articles', value }, user: { relationTo: 'users', value: as.id } },
      })
    expect((await lock(await cms.person('auditor'))).status).toBe(403)
    expect((await lock(editor)).status).toBe(201)
  })
})
