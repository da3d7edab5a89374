import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations'
import { keepStatements } from './keptStatements'
import { keepOneWriter } from './oneWriter'
import { indexParents } from './parentIndexes'
import { createTurnstile } from './turnstile'

type SqliteAdapterObj = ReturnType<typeof sqliteAdapter>
type SqliteAdapter = ReturnType<SqliteAdapterObj['init']>

keepStatements()

const BUSY_WAIT_MS = 20
const BUSY_LIMIT_MS = 10_000

/**
 * Payload's SQLite adapter, made safe for simultaneous writers.
 *
 * A transaction is busy at once when another one writes; and a busy wait inside libsql blocks the
 * event loop, so that the transaction waited for cannot end. So transactions begin IMMEDIATE and pass
 * one at a time, on one connection; and a statement outside a transaction that finds the database
 * busy is tried again without blocking.
 */
export const serialisedSqlite = (parameters: { url: string }): DatabaseAdapterObj => {
  mkdirSync(path.dirname(path.resolve(parameters.url.slice('file:'.length))), { recursive: true })
  const adapterObj = sqliteAdapter({
    client: { url: parameters.url },
    autoIncrement: true,
    busyTimeout: 0,
    wal: { journalSizeLimit: 67_108_864, synchronous: 'FULL' },
    push: false,
    migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
    prodMigrations: migrations,
    transactionOptions: { behavior: 'immediate' },
  })
  return {
    ...adapterObj,
    init: (args) => {
      const adapter = adapterObj.init(args)
      adapter.beforeSchemaInit.push(({ schema }) => {
        indexParents(adapter.rawTables)
        return schema
      })
      passOneAtATime(adapter)
      onceConnected(adapter, parameters.url)
      return adapter
    },
  }
}

const passOneAtATime = (adapter: SqliteAdapter): void => {
  const turnstile = createTurnstile({ limitMs: BUSY_LIMIT_MS * 3 })
  const releases = new Map<string, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  const release = (id: string): void => {
    releases.get(id)?.()
    releases.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    const leave = await turnstile.enter()
    try {
      const id = await untilNotBusy(() => beginTransaction.call(adapter, options))
      if (id === null) throw new Error('SQLite gave no transaction')
      releases.set(String(id), leave)
      return id
    } catch (error) {
      leave()
      throw error
    }
  }
  adapter.commitTransaction = async (id) => {
    const known = String(await id)
    await commitTransaction.call(adapter, known).finally(() => release(known))
  }
  adapter.rollbackTransaction = async (id) => {
    const known = String(await id)
    await rollbackTransaction
      .call(adapter, known)
      // The adapter rejects the transaction's own promise to undo it: that is the expected end.
      .catch(() => undefined)
      .finally(() => release(known))
  }
}

const onceConnected = (adapter: SqliteAdapter, url: string): void => {
  const { connect, destroy } = adapter
  if (!connect) return
  let closeWriter = (): void => undefined
  adapter.destroy = async () => {
    closeWriter()
    await destroy?.call(adapter)
  }
  adapter.connect = async (options) => {
    const isFirst = !adapter.client
    await connect.call(adapter, options)
    if (!isFirst) return
    const { client } = adapter
    const execute = client.execute.bind(client)
    const batch = client.batch.bind(client)
    client.execute = (statement: Parameters<typeof execute>[0]) => untilNotBusy(() => execute(statement))
    client.batch = (statements, mode) => untilNotBusy(() => batch(statements, mode))
    closeWriter = keepOneWriter(client, url)
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && /SQLITE_BUSY|database is locked/.test(`${error.message} ${String(error.cause ?? '')}`)

const untilNotBusy = async <T>(run: () => Promise<T>): Promise<T> => {
  const giveUpAt = Date.now() + BUSY_LIMIT_MS
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error
      await new Promise((resolve) => setTimeout(resolve, BUSY_WAIT_MS))
    }
  }
}
