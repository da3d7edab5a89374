import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import type { sweepMedia as SweepMedia } from './sweep'

type Size = { filename: string | null; width: number | null }
type Doc = { id: string | number; filename: string; url: string; focalX: number; sizes: Record<string, Size>; updatedAt: string }

const DAY_MS = 86_400_000

let cms: Cms
let editor: Person
let sweepMedia: typeof SweepMedia

beforeAll(async () => {
  cms = await openCms()
  sweepMedia = (await import('./sweep')).sweepMedia
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const media = (): string => path.join(cms.folder, 'media')
const onDisk = async (): Promise<string[]> =>
  (await readdir(media(), { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)
const filesOf = ({ filename, sizes }: Doc): string[] => [
  ...new Set([filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])]),
]

type Picture = { name: string; colour: string; type?: 'png' | 'jpeg'; more?: object }

const formOf = async ({ name, colour, type = 'png', more = {} }: Picture): Promise<FormData> => {
  const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: colour } })
    .toFormat(type)
    .toBuffer()
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type: `image/${type}` }))
  body.set('_payload', JSON.stringify({ alt: 'Obraz', ...more }))
  return body
}
const upload = async (picture: Picture): Promise<Doc> => {
  const { status, body } = await cms.rest('/media', { as: editor, body: await formOf(picture) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as Doc
}
const replace = async ({ id }: Doc, picture: Picture) =>
  cms.rest(`/media/${id}`, { as: editor, method: 'PATCH', body: await formOf(picture) })
const read = async (id: Doc['id']): Promise<Doc> => (await cms.rest(`/media/${id}?depth=0`, { as: editor })).body as Doc

/** The colour in the middle of a kept file, as `r,g,b` in steps that no encoder changes. */
const colourOf = async (name: string): Promise<string> => {
  const pixel = await sharp(await readFile(path.join(media(), name)))
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer()
  return [...pixel].map((value) => Math.round(value / 32)).join()
}
const RED = '#e00000'
const BLUE = '#0000e0'

describe('a picture', () => {
  it('keeps its own renditions beside another one of the same name and another kind', async () => {
    const first = await upload({ name: 'port.png', colour: RED })
    const second = await upload({ name: 'port.jpg', colour: BLUE, type: 'jpeg' })
    for (const [doc, colour] of [
      [first, '7,0,0'],
      [second, '0,0,7'],
    ] as const)
      for (const name of filesOf(doc)) expect(await colourOf(name), name).toBe(colour)
  })

  it('keeps its own files beside others of the same name that arrive at the same moment', async () => {
    const colours = [RED, BLUE, RED, BLUE, RED]
    const docs = await Promise.all(colours.map((colour) => upload({ name: 'zachod.png', colour })))
    expect(new Set(docs.flatMap(filesOf)).size).toBe(docs.reduce((sum, doc) => sum + filesOf(doc).length, 0))
    for (const [index, doc] of docs.entries())
      for (const name of filesOf(doc)) expect(await colourOf(name), name).toBe(colours[index] === RED ? '7,0,0' : '0,0,7')
  })

  it('is given to whoever is signed in, as what it is, and to nobody else', async () => {
    const { filename, sizes } = await upload({ name: 'molo.png', colour: RED })
    const get = (name: string | null | undefined, as?: Person) => cms.raw(`/media/file/${name}`, as ? { as } : {})
    const answer = await get(filename, editor)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(await readFile(path.join(media(), filename)))
    expect((await get(sizes.avif480?.filename, editor)).headers.get('content-type')).toBe('image/avif')
    expect((await get(filename)).status).toBe(403)
    expect((await get('nie-ma.png', editor)).status).toBe(404)
    expect((await get('..%2Fcms.db', editor)).status).not.toBe(200)
  })

  it('that takes the place of another and is refused leaves the other as it was', async () => {
    const doc = await upload({ name: 'ratusz.png', colour: RED })
    const before = await onDisk()
    const programme = new FormData()
    programme.set('file', new File([`MZ${'x'.repeat(2000)}`], 'nowy.png', { type: 'image/png' }))
    const refusals = [
      replace(doc, { name: 'nowy.png', colour: BLUE, more: { alt: 'x'.repeat(501) } }),
      replace(doc, { name: 'nowy.png', colour: BLUE, more: { updatedAt: '2020-01-01T00:00:00.000Z' } }),
      cms.rest(`/media/${doc.id}`, { as: editor, method: 'PATCH', body: programme }),
    ]
    expect((await Promise.all(refusals)).map(({ status }) => status)).toEqual([400, 409, 400])
    expect(await read(doc.id)).toMatchObject({ filename: doc.filename })
    expect((await onDisk()).toSorted()).toEqual(before.toSorted())
    expect(await colourOf(doc.filename)).toBe('7,0,0')
  })

  it('that takes the place of another is there in every size', async () => {
    const doc = await upload({ name: 'rynek.png', colour: RED })
    expect((await replace(doc, { name: 'rynek.png', colour: BLUE })).status).toBe(200)
    const now = await read(doc.id)
    expect(now.filename).not.toBe(doc.filename)
    for (const name of filesOf(now)) expect(await colourOf(name), name).toBe('0,0,7')
  })

  it('keeps its files when its focal point is moved, and makes new ones when it is cropped', async () => {
    const doc = await upload({ name: 'wieza.png', colour: RED })
    const moved = await cms.rest(`/media/${doc.id}`, { as: editor, method: 'PATCH', body: { focalX: 20, focalY: 80 } })
    expect(moved.body.doc).toMatchObject({ filename: doc.filename, focalX: 20, focalY: 80 })
    const edits = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200&uploadEdits[crop][unit]=%25'
    const cropped = await cms.rest(`/media/${doc.id}?${edits}&${size}`, { as: editor, method: 'PATCH', body: { credit: 'UM' } })
    expect(cropped.body.doc).toMatchObject({ width: 300, height: 200, focalX: 20, focalY: 80 })
    const now = await read(doc.id)
    expect(now.filename).not.toBe(doc.filename)
    const { width } = await sharp(await readFile(path.join(media(), now.filename))).metadata()
    expect(width).toBe(300)
  })
})

describe('the sweep', () => {
  it('puts aside what replaced and deleted documents leave, once nobody can be sending it, and deletes it two weeks later', async () => {
    await sweepMedia({ payload: cms.payload, clock: () => Date.now() + DAY_MS })
    const kept = await upload({ name: 'zostaje.png', colour: RED })
    const gone = await upload({ name: 'znika.png', colour: BLUE })
    expect((await cms.rest(`/media/${gone.id}`, { as: editor, method: 'DELETE' })).status).toBe(200)
    expect(await sweepMedia({ payload: cms.payload })).toEqual([])
    const tomorrow = Date.now() + DAY_MS
    const swept = await sweepMedia({ payload: cms.payload, clock: () => tomorrow })
    expect(swept.toSorted()).toEqual(filesOf(gone).toSorted())
    expect(await onDisk()).toEqual(expect.arrayContaining(filesOf(kept)))
    const aside = () => readdir(path.join(media(), 'unused'))
    expect(await aside()).toEqual(expect.arrayContaining(swept))
    await sweepMedia({ payload: cms.payload, clock: () => tomorrow + 15 * DAY_MS })
    expect(await aside()).toEqual([])
    expect(await onDisk()).toEqual(expect.arrayContaining(filesOf(kept)))
  })
})
