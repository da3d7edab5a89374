import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type DeployReport, type DeployRequest, deployRequestSchema } from '@ratusz/publisher/protocol'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deployErrorText } from '../messages/deployError'
import type { Deploy } from '../payload-types'
import { type Cms, openCms, type Person, PUBLISHER_SECRET } from '../testing/cms'
import { examples } from '../testing/examples'
import type { startDispatcher } from './dispatcher'
import { PACE, type Pace } from './pace'
import type { lookAtPublisher } from './publisherLane'

type Publisher = Awaited<ReturnType<typeof openPublisher>>
type State = { state: string; error: unknown; seconds: unknown } | null

const HOUR = 3_600_000
/** Whatever waits in these tests waits for nothing but the event that it is about. */
const EAGER: Pace = {
  quietMs: 0,
  longestWaitMs: 0,
  pollMs: 20,
  silenceMs: HOUR,
  firstBackOffMs: 1,
  longestBackOffMs: 1,
  giveUpMs: HOUR,
}

const RELEASE = '20261122T061530123Z-4f2a9c'
const SECONDS = { build: 2, check: 0.4, compress: 0.3, swap: 0.01, total: 2.71 }

const webhook = new Webhook(PUBLISHER_SECRET)
const signed = (body: string, at = new Date()): Record<string, string> => ({
  'webhook-id': 'msg_test',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': webhook.sign('msg_test', at, body),
})

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** A publisher that takes signed deploys and answers for them, but builds only when a test says so. */
const openPublisher = async () => {
  const requests: DeployRequest[] = []
  const asked: string[] = []
  const reports = new Map<string, DeployReport>()
  let unsigned = 0
  const server: Server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const answer = (status: number, value: unknown = {}) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    try {
      webhook.verify(body, Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])), {
        jsonParse: false,
      })
    } catch {
      unsigned += 1
      return answer(401)
    }
    if (request.method === 'POST' && request.url === '/deploys') {
      const deploy = deployRequestSchema.parse(JSON.parse(body))
      requests.push(deploy)
      return answer(202, { deployId: deploy.deployId, state: 'queued', report: null })
    }
    const deployId = request.url?.replace('/deploys/', '') ?? ''
    asked.push(deployId)
    const report = reports.get(deployId)
    if (report) return answer(200, { deployId, state: report.state, report })
    return requests.some((known) => known.deployId === deployId)
      ? answer(200, { deployId, state: 'queued', report: null })
      : answer(404, { error: 'unknown_deploy', message: 'unknown' })
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    requests,
    asked,
    reports,
    unsigned: () => unsigned,
    port,
    goAway: close,
    comeBack: () => listen(port),
    /** Forgets everything, as a publisher whose disk was lost. */
    forget: () => {
      requests.length = 0
      reports.clear()
      asked.length = 0
    },
  }
}

let publisher: Publisher
let cms: Cms
let editor: Person
let start: typeof startDispatcher
let look: typeof lookAtPublisher
let stop: () => Promise<void> = async () => undefined

const begin = (pace: Partial<Pace> = {}, clock?: () => number): void => {
  stop = start({ payload: cms.payload, pace: { ...EAGER, ...pace }, ...(clock && { clock }) })
}

const publish = async (title: string): Promise<{ id: string; key: string }> => {
  const { status, body } = await cms.rest('/articles', {
    as: editor,
    body: { ...examples(0).articles.data, title, _status: 'published' },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const id = String((body.doc as { id: unknown }).id)
  return { id, key: `articles:${id}` }
}

const rows = async (): Promise<Deploy[]> =>
  (await cms.payload.find({ collection: 'deploys', where: { reason: { exists: true } }, sort: 'createdAt', depth: 0, limit: 0 }))
    .docs

const row = async (key: string): Promise<Deploy> => {
  const found = (await rows()).findLast(({ documentKeys }) => documentKeys?.includes(key))
  if (!found) throw new Error(`no deploy of ${key}`)
  return found
}

const report = (value: unknown, headers?: Record<string, string>) => {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  return cms.rest('/deploys/report', { body, headers: headers ?? signed(body) })
}

const at = () => new Date().toISOString()
const building = (deployId: string) => ({ deployId, state: 'building', at: at() })
const live = (deployId: string): DeployReport => ({
  deployId,
  state: 'live',
  at: at(),
  release: RELEASE,
  pages: 412,
  changedPages: 3,
  seconds: SECONDS,
})
const failed = (deployId: string) => ({
  deployId,
  state: 'failed',
  at: at(),
  error: {
    code: 'document_failed',
    parameters: { title: 'Zły' },
    message: 'Nie udało się zbudować strony.',
    document: { type: 'articles', id: '1', title: 'Zły' },
    log: 'line 1\nline 2',
  },
})

/** Waits until something is so, and gives it. */
const until = <T>(look: () => T | Promise<T>) => vi.waitUntil(look, { timeout: 20_000, interval: 20 })

/** Waits for the next request, and gives it. */
const request = async (number: number): Promise<DeployRequest> => {
  await until(() => publisher.requests.length >= number)
  const found = publisher.requests[number - 1]
  if (!found) throw new Error('no request')
  return found
}

const becomes = (key: string, state: Deploy['state']): Promise<Deploy> =>
  until(async () => {
    const found = await row(key)
    return found.state === state ? found : undefined
  })

beforeAll(async () => {
  publisher = await openPublisher()
  cms = await openCms({ PUBLISHER_PORT: String(publisher.port), PUBLISHER_URL: `http://127.0.0.1:${publisher.port}` })
  editor = await cms.person('editor')
  ;({ startDispatcher: start } = await import('./dispatcher'))
  ;({ lookAtPublisher: look } = await import('./publisherLane'))
})
beforeEach(async () => {
  publisher.forget()
  await cms.payload.delete({ collection: 'deploys', where: { reason: { exists: true } } })
})
afterEach(() => stop())
afterAll(async () => {
  await stop()
  await cms.close()
  await publisher.goAway()
})

describe('the queue of deploy requests', () => {
  it('becomes one build that names every document, and what arrives meanwhile goes into the next', async () => {
    const first = await publish('Pierwszy')
    const second = await publish('Drugi')
    begin()
    const one = await request(1)
    expect(one.documents.map(({ type, id, title }) => `${type} ${id} ${title}`)).toEqual([
      `articles ${first.id} Pierwszy`,
      `articles ${second.id} Drugi`,
    ])
    const third = await publish('Trzeci')
    await report(building(one.deployId))
    await report(live(one.deployId))
    const two = await request(2)
    expect(two.documents.map(({ id }) => id)).toEqual([third.id])
    expect(two.deployId).not.toBe(one.deployId)
    expect(publisher.requests).toHaveLength(2)
    expect((await row(first.key)).state).toBe('live')
    expect((await becomes(third.key, 'sent')).build).toBe(two.deployId)
  })

  it('is quiet for 300 ms before anything is sent, by the clock that it is given', async () => {
    const { key, id } = await publish('Chwila')
    const requestedAt = Date.parse((await row(key)).createdAt)
    const asked: number[] = []
    let now = requestedAt + 299
    begin({ quietMs: PACE.quietMs, longestWaitMs: PACE.longestWaitMs }, () => {
      asked.push(now)
      return now
    })
    await until(() => asked.length > 3)
    expect([publisher.requests, (await row(key)).state]).toEqual([[], 'queued'])
    now = requestedAt + 300
    expect((await request(1)).documents.map((document) => document.id)).toEqual([id])
  })

  it('waits for no quiet longer than the longest wait, however often it is woken', async () => {
    begin({ quietMs: HOUR, longestWaitMs: 0 })
    const { id } = await publish('Zaraz')
    expect((await request(1)).documents.map((document) => document.id)).toEqual([id])
  })

  it('is sent once by several instances of the CMS that look at the same moment', async () => {
    const ids: string[] = []
    for (const title of ['Raz', 'Dwa', 'Trzy']) ids.push((await publish(title)).id)
    const lane = { payload: cms.payload, pace: EAGER, clock: Date.now }
    await Promise.all([look(lane), look(lane), look(lane)])
    const sent = publisher.requests.flatMap(({ documents }) => documents.map(({ id }) => id))
    expect(sent.toSorted()).toEqual(ids.toSorted())
    const builds = new Set(publisher.requests.map(({ deployId }) => deployId))
    for (const deploy of await rows()) expect([deploy.state, builds.has(deploy.build ?? '')]).toEqual(['sent', true])
  })

  it('never has two builds under way', async () => {
    await publish('Buduje się')
    begin()
    const { deployId } = await request(1)
    await report(building(deployId))
    const waiting = await publish('Czeka')
    await stop()
    begin({ silenceMs: 0 })
    await until(() => publisher.asked.length > 2)
    expect((await row(waiting.key)).state).toBe('queued')
    expect(publisher.requests).toHaveLength(1)
    await report(failed(deployId))
    expect((await request(2)).documents.map(({ id }) => id)).toEqual([waiting.id])
  })
})

describe('while the publisher is away', () => {
  it('requests stay queued with the reason, and go out when it comes', async () => {
    await publisher.goAway()
    const { id, key } = await publish('Czeka na wydawcę')
    begin()
    const waiting = await until(async () => {
      const found = await row(key)
      return found.state === 'queued' && (found.attempts ?? 0) > 1 ? found : undefined
    })
    expect(waiting.error).toMatchObject({ code: 'publisher_unreachable', message: expect.stringContaining('no answer') })
    expect(Date.parse(waiting.nextAttemptAt ?? '')).not.toBeNaN()
    await publisher.comeBack()
    const { deployId, documents } = await request(1)
    expect(documents.map((document) => document.id)).toEqual([id])
    const sent = await becomes(key, 'sent')
    expect(sent).toMatchObject({ build: deployId, error: null })
  })

  it('a newer request takes along what is still waiting for its next attempt', async () => {
    await publisher.goAway()
    const first = await publish('Odrzucony')
    begin({ firstBackOffMs: HOUR, longestBackOffMs: HOUR })
    await until(async () => (await row(first.key)).attempts === 1)
    await publisher.comeBack()
    const second = await publish('Nowszy')
    expect((await request(1)).documents.map(({ id }) => id)).toEqual([first.id, second.id])
  })
})

describe('a request that does not come through', () => {
  const outOfSpace = (deployId: string) => ({
    deployId,
    state: 'failed',
    at: at(),
    error: { code: 'disk_full', parameters: {}, message: 'Na dysku serwera brakuje miejsca.' },
  })

  it('for a passing reason is sent again by itself, and says why it waits', async () => {
    const { key, id } = await publish('Brak miejsca')
    begin({ firstBackOffMs: HOUR, longestBackOffMs: HOUR })
    const { deployId } = await request(1)
    await becomes(key, 'sent')
    await report(outOfSpace(deployId))
    expect(await row(key)).toMatchObject({ state: 'queued', attempts: 1, build: null, error: { code: 'disk_full' } })
    await stop()
    begin({}, () => Date.now() + HOUR)
    expect((await request(2)).documents.map((document) => document.id)).toEqual([id])
    expect(await becomes(key, 'sent')).toMatchObject({ error: null })
  })

  it('within 72 hours fails, in words that name what stood in its way', async () => {
    await publisher.goAway()
    const { key } = await publish('Za późno')
    begin({ giveUpMs: PACE.giveUpMs }, () => Date.now() + 73 * HOUR)
    const given = await becomes(key, 'failed')
    await publisher.comeBack()
    expect(given.error).toMatchObject({ code: 'gave_up', parameters: { hours: 72 }, last: { code: 'publisher_unreachable' } })
    expect(deployErrorText(given.error, 'pl')).toMatch(/72 godziny.*nie odpowiada/u)
  })
})

describe('after a crash of the CMS', () => {
  it('the outcome of a build that ended meanwhile is fetched', async () => {
    const { key } = await publish('Gotowe podczas awarii')
    begin()
    const { deployId } = await request(1)
    await becomes(key, 'sent')
    await stop()
    publisher.reports.set(deployId, live(deployId))
    begin({ silenceMs: 0 })
    expect(await becomes(key, 'live')).toMatchObject({ release: RELEASE, pages: 412 })
    expect(publisher.requests).toHaveLength(1)
  })

  it('a build that the publisher still has waiting is left to it', async () => {
    const { key } = await publish('U wydawcy')
    begin()
    const { deployId } = await request(1)
    await stop()
    begin({ silenceMs: 0 })
    await until(() => publisher.asked.filter((asked) => asked === deployId).length > 1)
    expect(await row(key)).toMatchObject({ state: 'sent', build: deployId })
    expect(publisher.requests).toHaveLength(1)
  })

  it('a build that the publisher does not know is asked for again', async () => {
    const { id, key } = await publish('Nieznany wydawcy')
    begin()
    const { deployId } = await request(1)
    await becomes(key, 'sent')
    await stop()
    publisher.forget()
    begin({ silenceMs: 0 })
    const again = await request(1)
    expect(again.deployId).not.toBe(deployId)
    expect(again.documents.map((document) => document.id)).toEqual([id])
  })

  it('a build stays open while the publisher cannot be asked', async () => {
    const { key } = await publish('Nie ma kogo zapytać')
    begin()
    const { deployId } = await request(1)
    await becomes(key, 'sent')
    await stop()
    await publisher.goAway()
    begin({ silenceMs: 0 })
    await publish('Kolejny')
    await stop()
    expect(await row(key)).toMatchObject({ state: 'sent', build: deployId })
    await publisher.comeBack()
    publisher.reports.set(deployId, live(deployId))
    begin({ silenceMs: 0 })
    await becomes(key, 'live')
  })
})

describe('a report of the publisher', () => {
  const sent = async (title: string) => {
    const { key } = await publish(title)
    begin()
    const { deployId } = await request(publisher.requests.length + 1)
    await becomes(key, 'sent')
    return { key, deployId }
  }

  it.each([
    ['without a signature', 401, () => ({})],
    ['signed with another secret', 401, (body: string) => ({ ...signed(body), 'webhook-signature': `v1,${btoa('another')}` })],
    ['signed for another body', 401, () => signed('{}')],
    ['signed an hour ago', 401, (body: string) => signed(body, new Date(Date.now() - HOUR))],
    ['signed for an hour from now', 401, (body: string) => signed(body, new Date(Date.now() + HOUR))],
  ])('%s is answered %i and changes nothing', async (_name, status, headers) => {
    const { key, deployId } = await sent('Podrobiony')
    const body = JSON.stringify(live(deployId))
    expect((await report(body, headers(body))).status).toBe(status)
    expect(await row(key)).toMatchObject({ state: 'sent', build: deployId })
  })

  it.each([
    ['no JSON', () => 'live!'],
    ['of an unknown state', (deployId: string) => ({ deployId, state: 'finished', at: at() })],
    ['that is live without a release', (deployId: string) => ({ ...live(deployId), release: undefined })],
    ['without its deploy', () => ({ state: 'building', at: at() })],
  ])('that is signed but %s is answered 400 and changes nothing', async (_name, value) => {
    const { key, deployId } = await sent('Zniekształcony')
    expect((await report(value(deployId))).status).toBe(400)
    expect(await row(key)).toMatchObject({ state: 'sent', build: deployId })
  })

  it('is refused where it is larger than any report', async () => {
    expect((await report('x'.repeat(600 * 1024))).status).toBe(413)
  })

  it('says that the build is under way', async () => {
    const { key, deployId } = await sent('W budowie')
    expect((await report(building(deployId))).status).toBe(200)
    expect((await row(key)).state).toBe('building')
  })

  it('says why it failed, and keeps the log; once live, what had failed before is live with it', async () => {
    const { key, deployId } = await sent('Nie udało się')
    await report(failed(deployId))
    const broken = await row(key)
    expect(broken).toMatchObject({
      state: 'failed',
      log: 'line 1\nline 2',
      error: { code: 'document_failed', message: expect.any(String) },
    })
    expect(broken.error).not.toHaveProperty('log')
    expect(Date.parse(broken.finishedAt ?? '')).not.toBeNaN()

    const mended = await publish('Naprawione')
    const next = await request(2)
    await becomes(mended.key, 'sent')
    await report(live(next.deployId))
    const outcome = { state: 'live', error: null, release: RELEASE, pages: 412, seconds: SECONDS }
    expect(await row(mended.key)).toMatchObject(outcome)
    expect(await row(key)).toMatchObject(outcome)
  })

  it('changes nothing once the deploy has ended', async () => {
    const { key, deployId } = await sent('Skończone')
    await report(live(deployId))
    const ended = await row(key)
    for (const late of [building(deployId), failed(deployId), { ...live(deployId), pages: 1 }])
      expect((await report(late)).status).toBe(200)
    expect(await row(key)).toEqual(ended)
  })

  it('of a deploy that nobody asked for changes nothing', async () => {
    const { key } = await sent('Mój')
    expect((await report(live('not-mine'))).status).toBe(200)
    expect((await row(key)).state).toBe('sent')
  })
})

describe('the state of publishing', () => {
  const stateOf = async (as: Person | undefined, query: string) => {
    const { status, body } = await cms.rest(`/deploys/state${query}`, as ? { as } : {})
    return { status, deploy: body.deploy as State }
  }

  it('is told per document, to everybody who is signed in and to nobody else', async () => {
    const done = await publish('Już na portalu')
    begin()
    const { deployId } = await request(1)
    await becomes(done.key, 'sent')
    await report(live(deployId))
    await stop()
    const waiting = await publish('Jeszcze czeka')
    const author = await cms.person('author')
    const auditor = await cms.person('auditor')
    for (const person of [editor, author, auditor]) {
      expect((await stateOf(person, `?type=articles&id=${done.id}`)).deploy).toMatchObject({ state: 'live', seconds: SECONDS })
      expect((await stateOf(person, `?type=articles&id=${waiting.id}`)).deploy).toMatchObject({ state: 'queued' })
      expect((await stateOf(person, '')).deploy).toMatchObject({ state: 'queued' })
      expect((await stateOf(person, '?type=events&id=1')).deploy).toBeNull()
    }
    expect((await stateOf(undefined, '')).status).toBe(401)
    const withFeedToken = await cms.rest('/deploys/state', { headers: { authorization: `Bearer ${process.env.FEED_TOKEN}` } })
    expect(withFeedToken.status).toBe(401)
  })

  it('is asked for anew by editors: a build of the whole portal', async () => {
    expect((await cms.rest('/deploys/now', { method: 'POST', as: editor })).status).toBe(202)
    begin()
    expect(await request(1)).toMatchObject({ reason: 'manual', documents: [] })
    expect(publisher.unsigned()).toBe(0)
  })
})
