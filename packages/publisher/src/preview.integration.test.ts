import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LARGEST_DRAFT, type PreviewRequest } from './preview.ts'
import { startPublisher } from './start.ts'
import { SECRET, send } from './testing/cms.ts'
import { createScene, type Scene } from './testing/scene.ts'
import { signatureHeaders } from './webhook.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let scene: Scene
let publisher: Awaited<ReturnType<typeof startPublisher>>
let logged: string[]

beforeEach(async () => {
  scene = await createScene()
  logged = []
  await writeFile(path.join(scene.site, 'a.css'), 'p{color:red}')
  publisher = await startPublisher({
    settings: scene.settings,
    port: 0,
    options: { builder: scene.builder, leastFree: 0 },
    preview: {
      builder: {
        command: process.execPath,
        args: [path.join(import.meta.dirname, 'testing/tiny-previewer.mjs')],
        cwd: scene.site,
      },
      timeLimitMs: 1500,
    },
    log: (level, message, details) => logged.push(JSON.stringify({ level, message, ...details })),
  })
})
afterEach(async () => {
  await publisher.stop()
  await scene.remove()
})

const preview = (title: string, more: Partial<Parameters<typeof send>[0]> = {}) => {
  const request: PreviewRequest = {
    draft: {
      type: 'articles',
      id: '1',
      updatedAt: '2026-11-22T08:30:00.000Z',
      publishedAt: null,
      locales: ['pl'],
      data: { title },
    },
    locale: 'pl',
    assets: '/preview/assets',
  }
  return send({ url: `${publisher.url}/preview`, body: JSON.stringify(request), ...more })
}
const pidIn = ({ body }: Awaited<ReturnType<typeof preview>>) => /\d+/.exec(String(body.html))?.[0]

describe('a preview', () => {
  it('is the page of a draft with its policy, made by a process that stays', async () => {
    const answer = await preview('Most')
    expect(answer).toEqual({
      status: 200,
      body: { html: expect.stringMatching(/^<p>Most \d+<\/p>$/), policy: "default-src 'none'" },
    })
    expect(pidIn(await preview('Rondo'))).toBe(pidIn(answer))
  })

  it('is refused to who does not sign, signs wrongly, sends no draft or too much', async () => {
    expect((await preview('Most', { headers: { 'webhook-signature': '' } })).status).toBe(401)
    expect((await preview('Most', { secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })).status).toBe(401)
    expect((await preview('Most', { body: '{}' })).status).toBe(400)
    expect((await preview('Most', { body: ' '.repeat(LARGEST_DRAFT + 1) })).status).toBe(413)
  })

  it('that cannot be made says so, and the next one is made', async () => {
    expect(await preview('fail')).toEqual({ status: 422, body: { error: 'no_preview', message: 'a template failed' } })
    expect((await preview('end')).status).toBe(503)
    expect((await preview('away')).status).toBe(503)
    expect(logged.join()).toContain('the templates cannot be compiled')
    expect((await preview('Most')).status).toBe(200)
  })

  it('that hangs is given up, and the next one is made by another process', async () => {
    const before = pidIn(await preview('Most'))
    expect((await preview('hang')).status).toBe(503)
    const after = await preview('Most')
    expect([after.status, pidIn(after) === before]).toEqual([200, false])
  })

  it('leaves no word of the draft in the log', async () => {
    await preview('Tajny tytuł')
    await preview('fail')
    expect(logged.join()).not.toContain('Tajny')
  })
})

describe('a file that previews show', () => {
  const asset = async (name: string, secret = SECRET) => {
    const headers = signatureHeaders({ secret, messageId: 'msg_1', at: new Date(), body: '' })
    const response = await fetch(`${publisher.url}/preview/assets/${name}`, { headers })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }

  it('is given to who signs, with its type', async () => {
    expect(await asset('_astro/a.css')).toEqual({ status: 200, type: 'text/css; charset=utf-8', text: 'p{color:red}' })
    expect((await asset('_astro/a.css', 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(401)
  })

  it.each(['_astro/b.css', '%2e%2e/secret', 'a b'])('that is not there, as %j, is not found', async (name) => {
    expect((await asset(name)).status).toBe(404)
  })
})
