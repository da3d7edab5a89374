import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { writeWxr } from '../../importing/testing/wxr'
import { openCms, type Person } from '../cms'
import { examples, paragraph } from '../examples'
import { startPreviewPublisher } from '../previewPublisher'

/** `npm --prefix cms run bench -- [POSTS] [PICTURES] [SAVES]`: how long the editors' daily work takes, as JSON with the targets. */
const [POSTS = 1000, PICTURES = 100, SAVES = 40] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const ROWS = 60

const median = (times: number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/**
 * A picture as a camera makes it: soft shapes of every size, and the grain of a sensor. (Plain noise, which no encoder can do
 * anything about, takes three times as long and tells nothing.)
 */
const photograph = async (): Promise<Buffer> => {
  const [width, height] = [1600, 1066]
  const layer = async (columns: number): Promise<Buffer> => {
    const rows = Math.round((columns * height) / width)
    return sharp(randomBytes(columns * rows * 3), { raw: { width: columns, height: rows, channels: 3 } })
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .raw()
      .toBuffer()
  }
  const shapes = await Promise.all([4, 12, 40, 120, 400, 1600].map(layer))
  const shares = [0.45, 0.25, 0.14, 0.08, 0.05, 0.03]
  const pixels = Buffer.alloc(width * height * 3)
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = shapes.reduce((sum, shape, of) => sum + (shape[index] ?? 0) * (shares[of] ?? 0), 0)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
}
const picture = await photograph()
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

// It stands for the site's templates, whose own time is measured with the site: here counts what the CMS does for each keystroke.
const publisher = await startPreviewPublisher()
const cms = await openCms({ IMPORT_PRIVATE_ADDRESSES: 'true', PUBLISHER_URL: publisher.url })
const editor: Person = await cms.person('editor')
const { startImporter } = await import('../../importing/engine/worker')

const post = async (path: string, body: unknown, method = 'POST'): Promise<string> => {
  const answer = await cms.rest(path, { as: editor, body, method })
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
  const { doc, id } = answer.body
  return String(typeof doc === 'object' && doc !== null && 'id' in doc ? doc.id : id)
}

const unit = await post('/units', { ...examples(0).units.data, _status: 'published' })
const unitId = cms.isMongo ? unit : Number(unit)
const card = (title: string, row: number) => ({
  ...examples(unitId)['service-cards'].data,
  title,
  // Rows are known by their ids in every language.
  notApplicable: [{ id: String(row).padStart(24, '0'), field: 'legalActs', reason: 'Zwyczaj.' }],
  howTo: paragraph('Złóż wniosek w urzędzie. '.repeat(40)),
})
const ids: string[] = []
for (let index = 0; index < ROWS; index += 1)
  ids.push(await post('/service-cards', { ...card(`Karta ${index}`, index), _status: 'published' }))
const saves: number[] = []
const cards: number[] = []
for (let index = 0; index < SAVES; index += 1) {
  const save = (locale: string) =>
    post(
      `/service-cards/${ids[index % ROWS]}?locale=${locale}`,
      { ...card(`Karta ${index} ${locale}`, index), _status: 'published' },
      'PATCH',
    )
  const own: number[] = []
  for (const locale of ['pl', 'uk', 'ar', 'en']) own.push(await timed(() => save(locale)))
  saves.push(...own)
  cards.push(own.reduce((sum, took) => sum + took, 0))
}
const lists: number[] = []
for (let index = 0; index < 10; index += 1)
  lists.push(await timed(() => cms.rest(`/service-cards?limit=${ROWS}&depth=0&draft=true&sort=-updatedAt`, { as: editor })))
const previews: number[] = []
for (let index = 0; index < ROWS; index += 1) {
  const form = card(`Karta ${index} w trakcie pisania`, index)
  previews.push(await timed(() => cms.rest(`/preview/service-cards/${ids[index]}`, { as: editor, body: { locale: 'pl', form } })))
}

const stop = startImporter({ payload: cms.payload, lookAgainMs: 20 })
type Progress = { state: string; done: { published: number; draft: number; waiting: number; failed: number; pictures: number } }
const progress = async (id: string): Promise<Progress> =>
  (await cms.rest(`/imports/${id}/progress`, { as: editor })).body as Progress
const content = '<p>Tekst wpisu o porcie.</p>'.repeat(20)
/** Pictures stand evenly in the posts; every one is another file. */
const posts = Array.from({ length: POSTS }, (_, index) => {
  const isShown = index % Math.max(1, Math.floor(POSTS / PICTURES)) === 0
  return {
    id: index + 1,
    title: `Wpis ${index}`,
    content: isShown ? `${content}<img src="${site}/obraz-${index}.jpg" alt="Port">` : content,
  }
})
const { body: sent } = await cms.rest('/imports/upload?kind=wordpress&name=bench.xml', {
  as: editor,
  body: writeWxr(site, posts),
  method: 'POST',
})
const importId = String(sent.id)
while ((await progress(importId)).state !== 'checked') await wait(50)
const beganAt = performance.now()
const secondsSince = (): number => (performance.now() - beganAt) / 1000
await cms.rest(`/imports/${importId}/start`, { as: editor, body: { publishes: true, fetchesPictures: true } })
let written: { seconds: number; pictures: number } | undefined
let imported = await progress(importId)
for (; imported.state === 'running'; imported = await progress(importId)) {
  const { published, draft, waiting, failed, pictures } = imported.done
  if (!written && published + draft + waiting + failed >= POSTS) written = { seconds: secondsSince(), pictures }
  await wait(100)
}
const whole = secondsSince()
const textsTook = written ?? { seconds: whole, pictures: imported.done.pictures }
await stop()
await cms.close()
server.close()
await publisher.close()

const rounded = (value: number): number => Math.round(value * 10) / 10
process.stdout.write(
  `${JSON.stringify({
    database: cms.isMongo ? 'mongodb' : 'sqlite',
    saveCardInOneOfFourLanguages: { p50Ms: rounded(median(saves, 0.5)), p95Ms: rounded(median(saves, 0.95)), targetMs: 250 },
    saveCardInAllFour: { p50Ms: rounded(median(cards, 0.5)), p95Ms: rounded(median(cards, 0.95)), targetMs: 250 },
    listOf60: { p50Ms: rounded(median(lists, 0.5)), maxMs: rounded(Math.max(...lists)), targetMs: 400 },
    previewWhileTypingInTheCms: { p50Ms: rounded(median(previews, 0.5)), p95Ms: rounded(median(previews, 0.95)) },
    importPosts: { count: POSTS, perSecond: rounded(POSTS / textsTook.seconds), target: 20 },
    importPicturesBeside: { count: textsTook.pictures, perSecond: rounded(textsTook.pictures / textsTook.seconds), target: 1 },
    wholeImport: { state: imported.state, done: imported.done, seconds: rounded(whole) },
  })}\n`,
)
process.exit(0)
