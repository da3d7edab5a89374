import type { DatabaseAdapterObj } from 'payload'
import { indexedMongodb } from './mongodb'
import { serialisedSqlite } from './sqlite'

/**
 * The database adapter for `DATABASE_URL`: embedded SQLite for `file:…`, MongoDB otherwise.
 * MongoDB must be a replica set: without one Payload would silently run without transactions.
 */
export const databaseAdapter = (url: string): DatabaseAdapterObj =>
  url.startsWith('file:') ? serialisedSqlite({ url }) : indexedMongodb({ url })
