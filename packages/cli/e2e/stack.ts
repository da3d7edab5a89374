import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const LIMIT_MS = 8 * 60_000

/** What the tests know of the running town, handed over through the environment. */
export type Stack = {
  cms: string
  portal: string
  email: string
  password: string
  dataFolder: string
  feedToken: string
  statsToken: string
  cmsPort: number
}

export const stack = (): Stack => JSON.parse(process.env.E2E_STACK ?? '{}')

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const lines: string[] = []
    const limit = setTimeout(
      () => reject(new Error(`npm start was not ready within ${LIMIT_MS / 1000} s:\n${lines.join('\n')}`)),
      LIMIT_MS,
    )
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      readline.createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (lines.length > 400) lines.shift()
        if (line.startsWith('Ratusz is ready')) {
          clearTimeout(limit)
          resolve()
        }
      })
    }
    child.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`npm start ended with ${code}:\n${lines.join('\n')}`))
    })
  })

/** A database of the test's own on the MongoDB server named in the environment. */
const mongoUrl = (name: string): string => {
  const url = new URL(process.env.MONGODB_URI ?? '')
  url.pathname = `/${name}`
  return url.toString()
}

/**
 * Starts the whole town as a person would, with a data folder of its own, and takes everything down afterwards: on SQLite the
 * demonstration town, on MongoDB one that begins empty, as a real one does.
 */
const setUp = async (): Promise<() => Promise<void>> => {
  // A running town may be given instead, to work on one test.
  if (process.env.E2E_STACK) return async () => undefined
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'ratusz-e2e-'))
  const [cmsPort, portalPort, publisherPort] = [await freePort(), await freePort(), await freePort()]
  const run = randomBytes(6).toString('hex')
  const email = 'administrator@jantarowo.example'
  const password = randomBytes(12).toString('hex')
  const feedToken = randomBytes(32).toString('hex')
  const statsToken = randomBytes(32).toString('hex')
  const isMongo = process.env.E2E_DATABASE === 'mongodb'
  const env = {
    ...process.env,
    LOCALES: 'pl,uk,ar,en',
    DEFAULT_LOCALE: 'pl',
    TIMEZONE: 'Europe/Warsaw',
    CMS_PORT: String(cmsPort),
    PORTAL_PORT: String(portalPort),
    PUBLISHER_PORT: String(publisherPort),
    CMS_URL: `http://localhost:${cmsPort}`,
    PORTAL_URL: `http://localhost:${portalPort}`,
    PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
    DATA_DIR: dataFolder,
    DATABASE_URL: isMongo ? mongoUrl(`ratusz_e2e_cms_${run}`) : `file:${path.join(dataFolder, 'cms.db')}`,
    ANALYTICS_URL: isMongo ? mongoUrl(`ratusz_e2e_hits_${run}`) : `file:${path.join(dataFolder, 'analytics.db')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    FEED_TOKEN: feedToken,
    STATS_TOKEN: statsToken,
    PUBLISHER_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    RATUSZ_ADMIN_EMAIL: email,
    RATUSZ_ADMIN_PASSWORD: password,
  }
  const child = spawn(process.execPath, [path.join(ROOT, 'packages/cli/src/main.ts'), 'start', ...(isMongo ? ['--empty'] : [])], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const takeDown = async (): Promise<void> => {
    if (child.exitCode === null) {
      const end = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await end
    }
    if (isMongo) await dropDatabases([env.DATABASE_URL, env.ANALYTICS_URL])
    await rm(dataFolder, { recursive: true, force: true })
  }
  try {
    await untilReady(child)
  } catch (error) {
    await takeDown()
    throw error
  }
  const handed: Stack = { cms: env.CMS_URL, portal: env.PORTAL_URL, email, password, dataFolder, feedToken, statsToken, cmsPort }
  process.env.E2E_STACK = JSON.stringify(handed)
  return takeDown
}

const dropDatabases = async (urls: string[]): Promise<void> => {
  const { MongoClient } = await import('mongodb')
  for (const url of urls) {
    const client = await new MongoClient(url).connect()
    await client.db().dropDatabase()
    await client.close()
  }
}

export default setUp
