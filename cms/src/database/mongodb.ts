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
 * by MongoDB's manual is to be tried again.
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
      }
      return adapter
    },
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
