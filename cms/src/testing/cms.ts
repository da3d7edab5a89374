import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Migration } from 'payload'
import sharp from 'sharp'
import { inTurn } from './inTurn'
import { copyTemplate, keepTemplate } from './template'

export const FEED_TOKEN = 'feed-token-of-the-tests-feed-token-of-the-tests'
export const PUBLISHER_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

type Answer = { status: number; body: Record<string, unknown> }
type Request = { method?: string; body?: unknown; headers?: Record<string, string>; as?: Person }
export type Person = { token: string; id: string | number }

const mongoUrl = (name: string): string => {
  const url = new URL(process.env.MONGODB_URI ?? '')
  url.pathname = `/${name}`
  return url.toString()
}

/**
 * A CMS of the test's own, on a fresh database of the kind that `TEST_DATABASE` names, answering REST
 * requests as the server does. One per test file: a Payload configuration reads its settings once.
 */
export const openCms = async (extra: Record<string, string> = {}, { isMigrated = true } = {}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-cms-'))
  const isMongo = process.env.TEST_DATABASE === 'mongodb'
  const file = path.join(folder, 'cms.db')
  const databaseUrl = isMongo ? mongoUrl(`ratusz_test_${randomBytes(6).toString('hex')}`) : `file:${file}`
  const isToMigrate = !isMongo && isMigrated && !(await copyTemplate(file))
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    CMS_URL: 'http://cms.test',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    STATS_TOKEN: randomBytes(32).toString('hex'),
    FEED_TOKEN,
    PUBLISHER_SECRET,
    ...extra,
  })
  const [{ getPayload, handleEndpoints }, { default: config }, { migrations }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
    import('../migrations'),
  ])
  const payload = await (isMongo
    ? inTurn(() => getPayload({ config, disableOnInit: true }))
    : getPayload({ config, disableOnInit: true }))
  payload.logger.level = 'silent'
  if (isToMigrate) {
    await payload.db.migrate({ migrations: migrations as Migration[] })
    await keepTemplate(file)
  }

  const raw = (pathname: string, { method, body, headers = {}, as }: Request = {}): Promise<Response> => {
    const isForm = body instanceof FormData
    const request = new Request(`http://cms.test/api${pathname}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        'accept-language': 'pl',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(as ? { authorization: `JWT ${as.token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return handleEndpoints({ config, request })
  }

  const rest = async (pathname: string, request: Request = {}): Promise<Answer> => {
    const response = await raw(pathname, request)
    const body: Record<string, unknown> = await response.json()
    return { status: response.status, body }
  }

  const person = async (role: 'administrator' | 'editor' | 'author' | 'auditor', unit?: string | number): Promise<Person> => {
    const email = `${role}-${randomBytes(4).toString('hex')}@jantarowo.example`
    const password = randomBytes(12).toString('hex')
    const { id } = await payload.create({
      collection: 'users',
      data: { email, password, role, ...(unit === undefined ? {} : { unit }) } as never,
      overrideAccess: true,
    })
    const { body } = await rest('/users/login', { body: { email, password } })
    return { token: String(body.token), id }
  }

  /** The feed's lines, parsed from JSON. */
  const feed = async (since?: string): Promise<Record<string, unknown>[]> => {
    const response = await raw(`/feed${since ? `?since=${since}` : ''}`, { headers: { authorization: `Bearer ${FEED_TOKEN}` } })
    const text = await response.text()
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  const close = async (): Promise<void> => {
    await payload.destroy()
    if (isMongo)
      await inTurn(async () => {
        const client = await new MongoClient(databaseUrl).connect()
        await client.db().dropDatabase()
        await client.close()
      })
    await rm(folder, { recursive: true, force: true })
  }

  return { payload, raw, rest, person, feed, close, folder, isMongo }
}

/** Uploads a small picture through REST; gives its id. */
export const uploadPicture = async (cms: Cms, as: Person, name = 'obraz.png'): Promise<string | number> => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5c8a' } })
    .png()
    .toBuffer()
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
  body.set('_payload', JSON.stringify({ alt: 'Obraz' }))
  const answer = await cms.rest('/media', { as, body })
  const { doc } = answer.body
  if (typeof doc !== 'object' || doc === null || !('id' in doc)) throw new Error(JSON.stringify(answer))
  return typeof doc.id === 'number' ? doc.id : String(doc.id)
}

export type Cms = Awaited<ReturnType<typeof openCms>>
