import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'

let cms: Cms
let editor: Person
let author: Person
let auditor: Person

const countUsers = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'users', where: { email: { exists: true } } })).totalDocs

beforeAll(async () => {
  cms = await openCms({ PORTAL_URL: 'http://www.cms.test' })
})
afterAll(() => cms.close())

describe('a fresh CMS without any user', () => {
  it('makes no administrator of whoever comes first', async () => {
    const body = { email: 'obcy@jantarowo.example', password: 'bardzo-dlugie-haslo', role: 'administrator' }
    expect((await cms.rest('/users/first-register', { body })).status).toBe(403)
    expect(await countUsers()).toBe(0)
  })
})

describe('a stranger', () => {
  beforeAll(async () => {
    editor = await cms.person('editor')
    author = await cms.person('author')
    auditor = await cms.person('auditor')
    await cms.rest('/articles', { as: editor, body: { ...examples(0).articles.data, _status: 'published' } })
  })

  it('cannot hold up the CMS by asking for new passwords', async () => {
    const { status, body } = await cms.rest('/users/forgot-password', { body: { email: 'ktos@jantarowo.example' } })
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('administrator')
  })

  it.each([
    '/articles/versions',
    '/units/versions',
    '/globals/home/versions',
    '/globals/portal/versions',
    '/payload-locked-documents',
    '/payload-kv',
    '/deploys',
  ])('reads nothing at %s', async (pathname) => {
    expect([401, 403, 404]).toContain((await cms.rest(pathname)).status)
  })

  it.each(['/payload-migrations', '/payload-jobs', '/payload-jobs/run'])(
    'finds nothing at %s, signed in or not',
    async (pathname) => {
      expect([404, 501]).toContain((await cms.rest(pathname)).status)
      expect([404, 501]).toContain((await cms.rest(pathname, { as: author })).status)
    },
  )

  it('learns of no collection but the sign-in', async () => {
    const { body } = await cms.rest('/access')
    expect(Object.keys((body.collections ?? {}) as object)).toEqual(['users'])
    expect(body.canAccessAdmin ?? false).toBe(false)
  })

  it('cannot use a signed-in editor’s cookie from another site', async () => {
    const statusWith = async (headers: Record<string, string>) =>
      (await cms.rest('/articles', { headers: { cookie: `payload-token=${editor.token}`, ...headers } })).status
    expect(await statusWith({ origin: 'http://cms.test' })).toBe(200)
    expect(await statusWith({ origin: 'http://evil.test' })).toBe(403)
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    const answer = await cms.raw('/articles', { method: 'OPTIONS', headers: { origin: 'http://evil.test' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is locked out after five wrong passwords, even with the right one', async () => {
    const email = 'zgadywany@jantarowo.example'
    const password = 'prawdziwe-haslo-1234'
    await cms.payload.create({ collection: 'users', data: { email, password, role: 'auditor' } as never })
    const signIn = async (attempt: string) => (await cms.rest('/users/login', { body: { email, password: attempt } })).status
    for (let count = 0; count < 5; count += 1) expect(await signIn('zgaduje-zgaduje')).toBe(401)
    expect(await signIn(password)).toBe(401)
  })
})

describe('e-mail addresses of users', () => {
  it('are read by nobody but administrators and their owner', async () => {
    for (const person of [editor, author, auditor]) {
      const { body } = await cms.rest('/users?limit=0', { as: person })
      expect((body.docs as { id: unknown }[]).map(({ id }) => id)).toEqual([person.id])
      const deploys = await cms.rest('/deploys?depth=3', { as: person })
      expect(deploys.body.totalDocs).toBeGreaterThan(0)
      if (person !== editor) expect(JSON.stringify(deploys.body)).not.toContain('@')
    }
  })

  it('are not guessed through a query of what refers to them', async () => {
    for (const letters of ['editor', 'nobody']) {
      const { body } = await cms.rest(`/deploys?where[requestedBy.email][like]=${letters}`, { as: author })
      expect(body.totalDocs ?? 0).toBe(0)
    }
  })
})

describe('a user', () => {
  it('is told from readers by the portal from signing in to signing out', async () => {
    const [email, password] = ['czyta@jantarowo.example', 'prawdziwe-haslo-1234']
    await cms.payload.create({ collection: 'users', data: { email, password, role: 'author' } as never })
    const marksIn = (answer: Response) => answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('ratusz-editor='))
    const signedIn = await cms.raw('/users/login', { body: { email, password } })
    expect(signedIn.headers.getSetCookie().some((cookie) => cookie.startsWith('payload-token='))).toBe(true)
    const mark = (seconds: number) => [`ratusz-editor=1; Domain=cms.test; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`]
    expect(marksIn(signedIn)).toEqual(mark(8 * 60 * 60))
    const as = { token: String((await signedIn.json()).token), id: 0 }
    expect(marksIn(await cms.raw('/users/refresh-token', { as, method: 'POST' }))).toEqual(mark(8 * 60 * 60))
    expect(marksIn(await cms.raw('/users/logout', { as, method: 'POST' }))).toEqual(mark(0))
    expect(marksIn(await cms.raw('/users/login', { body: { email, password: 'zgaduje-zgaduje' } }))).toEqual([])
  })

  it('gives themselves neither a role nor a unit', async () => {
    const { body } = await cms.rest(`/users/${author.id}`, {
      method: 'PATCH',
      as: author,
      body: { role: 'administrator', name: 'Jan' },
    })
    expect(body.doc).toMatchObject({ role: 'author', name: 'Jan' })
  })

  it('has a password of at least twelve characters, made by whomever', async () => {
    const administrator = await cms.person('administrator')
    const made = await cms.rest('/users', {
      as: administrator,
      body: { email: 'slaby@jantarowo.example', password: 'krotkie', role: 'editor' },
    })
    expect(made.status).toBe(400)
    expect(JSON.stringify(made.body)).toContain('"path":"password"')
    const changed = await cms.rest(`/users/${author.id}`, { method: 'PATCH', as: author, body: { password: 'abc' } })
    expect(changed.status).toBe(400)
    const good = await cms.rest(`/users/${author.id}`, { method: 'PATCH', as: author, body: { password: 'dosc-dlugie-haslo' } })
    expect(good.status).toBe(200)
  })
})

describe('an upload', () => {
  it.each([
    ['from an address on the web', { url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }],
    ['from the CMS’s own disk', { url: '/x', filename: 'cms.db' }],
    ['from beside the media folder', { url: '/x', filename: '../cms.db' }],
  ])('is taken from a file only, not %s', async (_name, fields) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'Obraz', ...fields }))
    expect((await cms.rest('/media', { as: editor, body })).status).toBe(400)
    const { totalDocs } = await cms.payload.count({ collection: 'media', where: { filename: { exists: true } } })
    expect(totalDocs).toBe(0)
    expect(await readdir(path.join(cms.folder, 'media')).catch(() => [])).toEqual([])
  })
})
