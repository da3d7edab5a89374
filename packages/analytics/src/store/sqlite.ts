import type { Clock } from '../calendar.ts'
import { growthOf } from './counters.ts'
import { inTransaction, openDatabase, openLog, openSnapshot, unavailable } from './database.ts'
import { createFolding } from './folding.ts'
import { createJournal, JOURNAL_TABLES, JournalChangedError, type JournalPart, SHORTER_TEXTS } from './journal.ts'
import { COUNTER_TABLES, createSqliteCounters } from './sqlite-counters.ts'
import { createSqliteQuestions, SEARCH_INDEX } from './sqlite-questions.ts'
import type { AnalyticsStore } from './types.ts'

const MIGRATIONS = [`${JOURNAL_TABLES}${COUNTER_TABLES}`, SEARCH_INDEX, SHORTER_TEXTS]

/**
 * Opens the store in one SQLite file: the journal and the counters, so that hits move from one to
 * the other in a single transaction.
 *
 * @throws StoreUnavailableError, StoreVersionError
 */
export const openSqliteStore = async (parameters: { file: string; clock: Clock }): Promise<AnalyticsStore> => {
  const database = openDatabase(parameters.file, MIGRATIONS)
  const log = openLog(parameters.file)
  const counters = createSqliteCounters(database)
  const questions = createSqliteQuestions(database)
  const folding = createFolding(async () => fold())
  const journal = createJournal({ database, log, clock: parameters.clock, onCommit: folding.onCommit })

  const foldPart = (part: JournalPart) => {
    inTransaction(database, () => {
      counters.add(growthOf(part.gathered))
      journal.drop(part)
    })
    journal.settle(part)
  }

  const fold = () => {
    for (let part = journal.next(); part !== undefined; part = journal.next()) {
      try {
        foldPart(part)
      } catch (error) {
        if (!(error instanceof JournalChangedError)) throw error
        journal.reload()
      }
    }
  }

  const ask = async <T>(question: () => T): Promise<T> => {
    try {
      fold()
      return question()
    } catch (cause) {
      throw unavailable('The statistics file cannot be used', cause)
    }
  }

  await ask(() => journal.reload())
  folding.start()

  return {
    record: journal.record,
    add: async (gathered) => {
      await journal.add(gathered)
      await ask(() => undefined)
    },
    counters: async function* () {
      await ask(() => undefined)
      const snapshot = openSnapshot(parameters.file)
      try {
        yield* createSqliteQuestions(snapshot).all()
      } catch (cause) {
        throw unavailable('The statistics file cannot be read', cause)
      } finally {
        snapshot.close()
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
    prune: (parameters) => ask(() => counters.prune(parameters)),
    forgetVisitors: (parameters) => ask(() => journal.forgetVisitors(parameters)),
    check: async () => journal.check(),
    close: async () => {
      await folding.stop()
      await journal.settled()
      try {
        fold()
      } finally {
        log.close()
        database.close()
      }
    },
  }
}
