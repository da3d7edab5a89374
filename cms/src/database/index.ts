import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { serialisedSqlite } from './sqlite'

/**
 * The database adapter for `DATABASE_URL`: embedded SQLite for `file:…`, MongoDB otherwise.
 * MongoDB must be a replica set: without one Payload would silently run without transactions. Its unique
 * indexes stand before the first write.
 */
export const databaseAdapter = (url: string): DatabaseAdapterObj =>
  url.startsWith('file:') ? serialisedSqlite({ url }) : mongooseAdapter({ url, ensureIndexes: true })
