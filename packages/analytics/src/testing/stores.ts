import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

/** A place for statistics that a test has for itself. */
export type Place = { url: string; folder: string; remove: () => Promise<void> }

/** A kind of store that tests run against. */
export type StoreKind = { name: string; isThere: boolean; makePlace: () => Promise<Place> }

const uri = process.env.MONGODB_URI ?? ''

/** Every kind of store; MongoDB where `MONGODB_URI` names a server. */
export const STORE_KINDS: StoreKind[] = [
  {
    name: 'SQLite',
    isThere: true,
    makePlace: async () => {
      const folder = await makeFolder()
      return { url: `file:${path.join(folder, 'analytics.db')}`, folder, remove: () => removeFolder(folder) }
    },
  },
  {
    name: 'MongoDB',
    isThere: uri !== '',
    makePlace: async () => {
      const folder = await makeFolder()
      const url = uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/ratusz_test_${randomBytes(6).toString('hex')}`)
      const remove = async () => {
        const client = new MongoClient(url)
        await client.db().dropDatabase()
        await client.close()
        await removeFolder(folder)
      }
      return { url, folder, remove }
    },
  },
]

const makeFolder = () => mkdtemp(path.join(tmpdir(), 'ratusz-analytics-'))

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true })
