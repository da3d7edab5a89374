import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deploy } from '../payload-types'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'
import { type HookServer, openHookServer } from '../testing/hookServer'
import type { startDispatcher } from './dispatcher'
import type { Pace } from './pace'
import type { Delivery, deliveriesOf as readDeliveries } from './targets'

const HOUR = 3_600_000
const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
const TOKEN = 'token-of-the-tests-token-of-the-tests'
const EAGER: Pace = {
  quietMs: 0,
  longestWaitMs: 0,
  pollMs: 10,
  silenceMs: HOUR,
  firstBackOffMs: 1,
  longestBackOffMs: 1,
  giveUpMs: 72 * HOUR,
}

let hook: HookServer
let github: HookServer
let cms: Cms
let editor: Person
let start: typeof startDispatcher
let deliveriesOf: typeof readDeliveries
let stop: () => Promise<void> = async () => undefined

const begin = (more: Partial<Parameters<typeof startDispatcher>[0]> = {}): void => {
  stop = start({ payload: cms.payload, pace: EAGER, hookPace: EAGER, timeoutMs: 10_000, ...more })
}

const publish = async (title: string): Promise<void> => {
  const { status } = await cms.rest('/articles', {
    as: editor,
    body: { ...examples(0).articles.data, title, _status: 'published' },
  })
  expect(status).toBe(201)
}

const rows = async (): Promise<Deploy[]> =>
  (await cms.payload.find({ collection: 'deploys', where: { reason: { exists: true } }, sort: 'createdAt', limit: 0 })).docs

const deliveries = async (): Promise<Delivery[]> => (await rows()).flatMap(({ targets }) => deliveriesOf(targets))

/** Writes into the one row how far it has come. */
const leave = async (change: (delivery: Delivery) => Delivery[]): Promise<void> => {
  const [row] = await rows()
  const targets = deliveriesOf(row?.targets).flatMap(change)
  await cms.payload.update({ collection: 'deploys', id: row?.id ?? '', data: { targets } })
}

/** Waits until all that was published stands as it should at a target. */
const until = (target: string, fits: (delivery: Delivery) => boolean): Promise<Delivery[]> =>
  vi.waitUntil(
    async () => {
      const found = (await deliveries()).filter((delivery) => delivery.target === target)
      return found.length > 0 && found.every(fits) ? found : undefined
    },
    { timeout: 30_000, interval: 10 },
  )

const nameOf = (server: HookServer): string => new URL(server.url).host

beforeAll(async () => {
  hook = await openHookServer()
  github = await openHookServer()
  cms = await openCms({
    DEPLOY_TARGETS: `${hook.url}/build/s3cret,github:town/site`,
    DEPLOY_HOOK_SECRET: SECRET,
    GITHUB_API_URL: github.url,
    GITHUB_DISPATCH_TOKEN: TOKEN,
  })
  editor = await cms.person('editor')
  ;({ startDispatcher: start } = await import('./dispatcher'))
  ;({ deliveriesOf } = await import('./targets'))
})
beforeEach(async () => {
  for (const server of [hook, github]) {
    server.received.length = 0
    server.answer(204)
  }
  await cms.payload.delete({ collection: 'deploys', where: { reason: { exists: true } } })
})
afterEach(() => stop())
afterAll(async () => {
  await cms.close()
  await hook.close()
  await github.close()
})

describe('a publication is announced', () => {
  it('to a build hook, signed, as one message for all that waited', async () => {
    await publish('Pierwszy')
    await publish('Drugi')
    begin()
    const [message] = await hook.receives(1)
    await until(nameOf(hook), ({ state }) => state === 'accepted')
    expect([message?.method, message?.url, hook.received.length]).toEqual(['POST', '/build/s3cret', 1])
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      type: 'deploy.requested',
      documents: [{ title: 'Pierwszy' }, { title: 'Drugi' }],
    })
    const headers = Object.fromEntries(Object.entries(message?.headers ?? {}).map(([name, value]) => [name, String(value)]))
    expect(() => new Webhook(SECRET).verify(message?.body ?? '', headers, { jsonParse: false })).not.toThrow()
  })

  it('to GitHub as a repository dispatch, with its token', async () => {
    await publish('Nowy')
    begin()
    const [message] = await github.receives(1)
    await until('town/site', ({ state }) => state === 'accepted')
    expect(message).toMatchObject({
      method: 'POST',
      url: '/repos/town/site/dispatches',
      headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/vnd.github+json' },
    })
    expect(JSON.parse(message?.body ?? '')).toEqual({
      event_type: 'ratusz-deploy',
      client_payload: { deployId: expect.any(String), reason: 'published' },
    })
  })

  it('and is through once each host has taken it', async () => {
    await publish('Nowy')
    begin()
    await vi.waitUntil(async () => (await rows()).every(({ state }) => state === 'handed'), { timeout: 30_000 })
    expect(await rows()).toMatchObject([{ error: null, hasOpenTargets: false }])
  })
})

describe('a host', () => {
  it('that answers 500 is asked again until it takes the message, and holds up no other', async () => {
    hook.answer(500)
    await publish('Nowy')
    begin()
    await until('town/site', ({ state }) => state === 'accepted')
    const [waiting] = await until(nameOf(hook), ({ attempts, error }) => attempts > 2 && error !== null)
    expect(waiting).toMatchObject({ error: { code: 'target_busy', parameters: { status: 500 } } })
    expect(Date.parse(waiting?.nextAttemptAt ?? '')).not.toBeNaN()
    hook.answer(200)
    expect(await until(nameOf(hook), ({ state }) => state === 'accepted')).toMatchObject([{ error: null }])
    expect(await rows()).toMatchObject([{ state: 'handed' }])
  })

  it('that hangs is given up after a while and asked again, and holds up no other', async () => {
    hook.answer(undefined)
    await publish('Nowy')
    begin({ timeoutMs: 1_000 })
    await until('town/site', ({ state }) => state === 'accepted')
    const [waiting] = await until(nameOf(hook), ({ attempts, error }) => attempts > 1 && error !== null)
    expect(waiting).toMatchObject({ error: { code: 'target_unreachable' } })
    hook.answer(204)
    await until(nameOf(hook), ({ state }) => state === 'accepted')
  })

  it.each([301, 302, 307, 308])(
    'that redirects elsewhere (%i) is told of nothing there, and said to be wrongly set',
    async (status) => {
      hook.answer(status)
      await publish('Nowy')
      begin()
      expect(await until(nameOf(hook), ({ state }) => state === 'failed')).toMatchObject([
        { attempts: 1, nextAttemptAt: null, error: { code: 'target_redirected', parameters: { status } } },
      ])
      expect(hook.received.map(({ url }) => url)).toEqual(['/build/s3cret'])
    },
  )

  it.each([401, 403, 404, 410])('that refuses (%i) is not pressed, and the refusal is shown', async (status) => {
    github.answer(status)
    await publish('Nowy')
    begin()
    await until('town/site', ({ state }) => state === 'failed')
    await vi.waitUntil(async () => (await rows()).every(({ state }) => state === 'failed'), { timeout: 30_000 })
    expect(github.received).toHaveLength(1)
    expect(await rows()).toMatchObject([{ error: { code: 'target_refused', parameters: { target: 'town/site', status } } }])
  })

  it('that stays away for 72 hours is given up, in words that say so', async () => {
    hook.answer(503)
    await publish('Nowy')
    begin({ clock: () => Date.now() + 73 * HOUR })
    expect(await until(nameOf(hook), ({ state }) => state === 'failed')).toMatchObject([
      { attempts: 1, error: { code: 'gave_up', parameters: { hours: 72 }, last: { code: 'target_busy' } } },
    ])
  })
})

describe('after a crash', () => {
  it('a message that may not have arrived is sent again', async () => {
    await publish('Nowy')
    await leave((delivery) => [{ ...delivery, state: 'sent', attempts: 1 }])
    begin()
    await hook.receives(1)
    expect(await until(nameOf(hook), ({ state }) => state === 'accepted')).toMatchObject([{ attempts: 2 }])
  })

  it('what waits for a host that the settings do not name any more is ended', async () => {
    await publish('Nowy')
    await leave((delivery) => [delivery, { ...delivery, target: `gone.${delivery.target}` }])
    begin()
    const [gone] = await until('gone.town/site', ({ state }) => state === 'failed')
    expect(gone).toMatchObject({ error: { code: 'target_removed' } })
  })
})

describe('what is secret', () => {
  it('stands in no row', async () => {
    hook.answer(404)
    await publish('Nowy')
    begin()
    await until(nameOf(hook), ({ state }) => state === 'failed')
    const text = JSON.stringify(await rows())
    expect(['s3cret', TOKEN, SECRET].filter((secret) => text.includes(secret))).toEqual([])
  })
})
