import { setTimeout as wait } from 'node:timers/promises'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** https://www.mongodb.com/docs/manual/reference/error-codes/ */
const WRITE_CONFLICT = 112
const MOST_TRIES = 10
const TRY_AGAIN_MS = 200

/**
 * MongoDB with its unique indexes in place before the first write. They are made one after the other: Payload would make all of
 * them at once, and a server that makes indexes of other databases at the same time may then answer with a write conflict, which
 * by MongoDB's manual is to be tried again. And with transactions that the server knows of before anything is done in them: Payload
 * runs the hooks of fields at the same time, and a command that overtakes the one that opens the transaction is refused.
 */
export const indexedMongodb = ({ url }: { url: string }): DatabaseAdapterObj => {
  const base = mongooseAdapter({ url, ensureIndexes: false, connectOptions: { autoIndex: false } })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        if (!isMongoose(adapter)) return
        for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions)])
          await untilNoConflict(() => model.ensureIndexes())
        openTransactionsAtOnce(adapter)
      }
      return adapter
    },
  }
}

const openTransactionsAtOnce = (adapter: BaseDatabaseAdapter & MongooseAdapter): void => {
  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : adapter.sessions[id]
    if (session) await adapter.connection.collection('users').findOne({ _id: undefined }, { session, projection: { _id: 1 } })
    return id
  }
}

const isMongoose = (adapter: BaseDatabaseAdapter): adapter is BaseDatabaseAdapter & MongooseAdapter =>
  'collections' in adapter && 'versions' in adapter

const untilNoConflict = async (work: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries++)
    try {
      await work()
      return
    } catch (error) {
      if (!isWriteConflict(error) || tries === MOST_TRIES) throw error
      await wait(TRY_AGAIN_MS * tries)
    }
}

const isWriteConflict = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === WRITE_CONFLICT
