import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { writeWxr } from '../../importing/testing/wxr'
import { openCms, type Person } from '../cms'
import { examples, paragraph } from '../examples'

/** `npm --prefix cms run bench -- [POSTS] [PICTURES] [SAVES]`: how long the editors' daily work takes, as JSON with the targets. */
const [POSTS = 1000, PICTURES = 20, SAVES = 40] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const ROWS = 60

const median = (times: number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const picture = await sharp(randomBytes(1600 * 1066 * 3), { raw: { width: 1600, height: 1066, channels: 3 } })
  .jpeg({ quality: 70 })
  .toBuffer()
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

const cms = await openCms({ IMPORT_PRIVATE_ADDRESSES: 'true' })
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
for (let index = 0; index < SAVES; index += 1)
  for (const locale of ['pl', 'uk', 'ar', 'en'])
    saves.push(
      await timed(() =>
        post(
          `/service-cards/${ids[index % ROWS]}?locale=${locale}`,
          { ...card(`Karta ${index} ${locale}`, index), _status: 'published' },
          'PATCH',
        ),
      ),
    )
const lists: number[] = []
for (let index = 0; index < 10; index += 1)
  lists.push(await timed(() => cms.rest(`/service-cards?limit=${ROWS}&depth=0&draft=true&sort=-updatedAt`, { as: editor })))

const stop = startImporter({ payload: cms.payload, lookAgainMs: 20 })
type Progress = { state: string; done: Record<string, number> }
const progress = async (id: string): Promise<Progress> =>
  (await cms.rest(`/imports/${id}/progress`, { as: editor })).body as Progress
const importAll = async (posts: Parameters<typeof writeWxr>[1]): Promise<number> => {
  const { body } = await cms.rest('/imports/upload?kind=wordpress&name=bench.xml', {
    as: editor,
    body: writeWxr(site, posts),
    method: 'POST',
  })
  const id = String(body.id)
  while ((await progress(id)).state !== 'checked') await wait(50)
  return timed(async () => {
    await cms.rest(`/imports/${id}/start`, { as: editor, body: { publishes: true, fetchesPictures: true } })
    while ((await progress(id)).state !== 'done') await wait(100)
  })
}
const content = '<p>Tekst wpisu o porcie.</p>'.repeat(20)
const texts = await importAll(Array.from({ length: POSTS }, (_, index) => ({ id: index + 1, title: `Wpis ${index}`, content })))
const pictures = await importAll(
  Array.from({ length: PICTURES }, (_, index) => ({
    id: 5000 + index,
    title: `Z obrazem ${index}`,
    content: `${content}<img src="${site}/obraz-${index}.jpg" alt="Port">`,
  })),
)
await stop()
await cms.close()
server.close()

const rounded = (value: number): number => Math.round(value * 10) / 10
process.stdout.write(
  `${JSON.stringify({
    database: cms.isMongo ? 'mongodb' : 'sqlite',
    saveCardInOneOfFourLanguages: { p50Ms: rounded(median(saves, 0.5)), p95Ms: rounded(median(saves, 0.95)), targetMs: 250 },
    listOf60: { p50Ms: rounded(median(lists, 0.5)), maxMs: rounded(Math.max(...lists)), targetMs: 400 },
    importPosts: { count: POSTS, perSecond: rounded(POSTS / (texts / 1000)), target: 20 },
    importPictures: { count: PICTURES, perSecond: rounded(PICTURES / (pictures / 1000)), target: 1 },
  })}\n`,
)
process.exit(0)
