import { type AnyBulkWriteOperation, type Collection, MongoBulkWriteError } from 'mongodb'
import { type Day, PERIODS, periodsOf } from '../calendar.ts'
import { type Counter, growthOf } from './counters.ts'
import type { JournalPart } from './journal.ts'

const DUPLICATE_KEY = 11000

/**
 * One counter. `applied` holds, per writer (a portal process with its spool), the sequence number
 * of the last part that it added here: a part sent twice adds nothing the second time, which makes
 * every write safe to repeat without a transaction.
 */
export type CounterDocument = Counter & { _id: string; applied: Record<string, number> }

/**
 * Writes the counters in MongoDB. In a sharded cluster shard the collection by
 * `{_id: 'hashed'}`: the newest day's counters then spread over all shards.
 */
export const createMongoCounters = (parameters: { collection: Collection<CounterDocument>; writer: string }) => {
  const { collection, writer } = parameters
  const marker = `applied.${writer}`
  let hasIndexes = false

  const ensureIndexes = async () => {
    if (hasIndexes) return
    await collection.createIndexes([{ key: { dimension: 1, period: 1, name: 1 } }, { key: { dimension: 1, name: 1, period: 1 } }])
    hasIndexes = true
  }

  const write = async (operations: Map<string, AnyBulkWriteOperation<CounterDocument>>, upTo: number): Promise<void> => {
    try {
      await collection.bulkWrite([...operations.values()], { ordered: false })
    } catch (error) {
      if (!isOnlyDuplicateKeys(error)) throw error
      // Either this part is already in the counter, or another writer made the counter in the same
      // moment. Only the counters that lack this part are written again.
      const ids = error.result.getWriteErrors().flatMap(({ index }) => [...operations.keys()][index] ?? [])
      const lacking = await collection
        .find({ _id: { $in: ids }, [marker]: { $not: { $gte: upTo } } }, { projection: { _id: 1 }, readConcern: 'majority' })
        .toArray()
      if (lacking.length === 0) return
      await write(new Map([...operations].filter(([id]) => lacking.some(({ _id }) => _id === id))), upTo)
    }
  }

  return {
    /** Adds a part's hits to the counters, once, however often it is called with the same part. */
    add: async ({ gathered, upTo }: JournalPart): Promise<void> => {
      await ensureIndexes()
      const operations = growthOf(gathered).map(({ dimension, period, name, views, visits }) => {
        const _id = `${dimension}:${period}:${name}`
        const operation: AnyBulkWriteOperation<CounterDocument> = {
          updateOne: {
            filter: { _id, [marker]: { $not: { $gte: upTo } } },
            update: { $inc: { views, visits }, $set: { [marker]: upTo }, $setOnInsert: { dimension, period, name } },
            upsert: true,
          },
        }
        return [_id, operation] as const
      })
      if (operations.length > 0) await write(new Map(operations), upTo)
    },

    prune: async ({ before }: { before: Day }): Promise<void> => {
      const [day = 0, month = 0] = periodsOf(before)
      await collection.deleteMany({ period: { $gte: PERIODS.firstDay, $lt: day } })
      await collection.deleteMany({ period: { $gte: PERIODS.firstMonth, $lt: month } })
    },
  }
}

const isOnlyDuplicateKeys = (error: unknown): error is MongoBulkWriteError =>
  error instanceof MongoBulkWriteError && error.result.getWriteErrors().every(({ code }) => code === DUPLICATE_KEY)
