import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Clock } from '../calendar.ts'
import { unavailable } from './database.ts'
import { createFolding } from './folding.ts'
import { type CounterDocument, createMongoCounters } from './mongo-counters.ts'
import { createMongoQuestions } from './mongo-questions.ts'
import { openSpool } from './spool.ts'
import type { AnalyticsStore } from './types.ts'

const SECONDS_TO_FIND_A_SERVER = 3

/**
 * Opens the store in MongoDB. Hits are durable in a local spool before they are acknowledged and
 * move to the database within two seconds, in order and once, also across restarts and lost answers;
 * while the database is away they wait. The database itself need not be up when the store opens.
 *
 * @param parameters.url with the database's name as its path
 * @param parameters.folder where the spool lies: on a disk that outlives the process
 * @param parameters.maxSpoolBytes how large the spool may grow while the database is away; then hits are refused
 * @throws StoreUnavailableError where the spool cannot be opened or another process uses it
 */
export const openMongoStore = async (parameters: {
  url: string
  folder: string
  clock: Clock
  maxSpoolBytes?: number
}): Promise<AnalyticsStore> => {
  const { url, folder, clock, maxSpoolBytes } = parameters
  const folding = createFolding(() => drain())
  const spool = openSpool({
    file: path.join(folder, 'analytics-spool.db'),
    clock,
    onCommit: folding.onCommit,
    maxBytes: maxSpoolBytes,
  })
  const client = new MongoClient(url, {
    ...(!url.includes('serverSelectionTimeoutMS=') && { serverSelectionTimeoutMS: SECONDS_TO_FIND_A_SERVER * 1000 }),
    writeConcern: { w: 'majority', journal: true },
  })
  const collection = client.db().collection<CounterDocument>('analytics_counters')
  const counters = createMongoCounters({ collection, writer: spool.writer })
  const questions = createMongoQuestions(collection)
  let draining = Promise.resolve()

  /** Empties the spool as it is now; calls run one after another. */
  const drain = (): Promise<void> => {
    draining = draining
      .catch(() => undefined)
      .then(async () => {
        // A client whose first connection failed stays closed until it is told to connect again.
        await client.connect()
        for (let part = await spool.nextPart(); part !== undefined; part = await spool.nextPart()) {
          await counters.add(part)
          spool.done(part)
        }
      })
    return draining
  }

  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      await drain()
      return await question()
    } catch (cause) {
      throw unavailable('The statistics database cannot be reached', cause)
    }
  }

  folding.start()

  return {
    record: spool.record,
    add: async (gathered) => {
      await spool.add(gathered)
      await ask(async () => undefined)
    },
    counters: async function* () {
      await ask(async () => undefined)
      const session = client.startSession({ snapshot: true })
      try {
        yield* questions.all(session)
      } catch (cause) {
        throw unavailable('The statistics database cannot be read', cause)
      } finally {
        await session.endSession()
      }
    },
    totals: (range) => ask(() => questions.series({ ...range, dimension: 'total', names: [''] })),
    ranking: (query) => ask(() => questions.ranking(query)),
    views: (query) => ask(() => questions.views(query)),
    sum: (query) => ask(() => questions.sum(query)),
    series: (query) => ask(() => questions.series(query)),
    byNameAndDay: (query) => ask(() => questions.byNameAndDay(query)),
    lastSearched: (query) => ask(() => questions.lastSearched(query)),
    firstDay: () => ask(questions.firstDay),
    prune: (query) => ask(() => counters.prune(query)),
    forgetVisitors: async (query) => spool.forgetVisitors(query),
    check: async () => {
      spool.check()
      await ask(() => collection.db.command({ ping: 1 }))
    },
    close: async () => {
      await spool.settled()
      await folding.stop()
      await drain().catch(() => undefined)
      await client.close()
      spool.close()
    },
  }
}
