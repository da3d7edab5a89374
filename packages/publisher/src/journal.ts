import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ADDITIONS, countsRow, reportRow, rollbackRow, SCHEMA, statusRow, versionRow, waitingRow } from './journal-tables.ts'
import { type DeployReport, type DeployRequest, type DeployStatus, deployReportSchema } from './protocol.ts'

/** A deploy that is not through yet. */
export type WaitingDeploy = {
  /** Grows with each request: what was asked for first is first. */
  sequence: number
  deployId: string
  reason: string
  state: 'queued' | 'building'
}

/** A rollback that was asked for and is not noted as done. */
export type WaitingRollback = { sequence: number; deployId: string; release: string }

/** A report on its way to the CMS. `messageId` stays the same over all attempts. */
export type OutgoingReport = { sequence: number; messageId: string; body: string; attempts: number; createdAt: number }

export type Journal = ReturnType<typeof openJournal>

const HOUR_MS = 60 * 60 * 1000
/** A signature is good for 5 minutes before and after its time: a message's name is remembered for longer than that. */
const REMEMBERED_MS = HOUR_MS
const FINISHED_KEPT_MS = 90 * 24 * HOUR_MS

/**
 * Opens the publisher's memory: what was asked for, what became of it, and which reports the CMS has not taken
 * yet. It is an SQLite file (write-ahead log, synced at every commit): what a call has returned from survives a
 * kill and a power cut, and a torn write is no one's business but SQLite's.
 *
 * @param parameters.folder `DATA_DIR/publisher`
 * @param parameters.clock gives the time in milliseconds
 */
export const openJournal = ({ folder, clock = Date.now }: { folder: string; clock?: () => number }) => {
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(path.join(folder, 'journal.db'), { timeout: 5000 })
  database.exec(SCHEMA)

  const atOnce = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  atOnce(() => {
    const { user_version: from } = versionRow.parse(database.prepare('PRAGMA user_version').get())
    for (const addition of ADDITIONS.slice(from)) database.exec(addition)
    database.exec(`PRAGMA user_version = ${ADDITIONS.length}`)
  })

  const findRow = database.prepare('SELECT id, state, report FROM deploys WHERE id = ?')
  const insertDeploy = database.prepare(
    'INSERT INTO deploys (id, reason, state, accepted_at, rollback) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const updateDeploy = database.prepare('UPDATE deploys SET state = ?, report = ? WHERE id = ?')
  const insertReport = database.prepare('INSERT INTO reports (message_id, body, created_at) VALUES (?, ?, ?)')
  const insertMessage = database.prepare('INSERT INTO messages (id, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const listWaiting = database.prepare(
    "SELECT * FROM deploys WHERE state IN ('queued', 'building') AND rollback IS NULL ORDER BY sequence",
  )
  const listRollbacks = database.prepare(
    "SELECT * FROM deploys WHERE state IN ('queued', 'building') AND rollback IS NOT NULL ORDER BY sequence",
  )
  const firstReport = database.prepare('SELECT * FROM reports ORDER BY sequence LIMIT 1')

  const find = (deployId: string): DeployStatus | undefined => {
    const row = findRow.get(deployId)
    if (!row) return undefined
    const { id, state, report } = statusRow.parse(row)
    return { deployId: id, state, report: report === null ? null : deployReportSchema.parse(JSON.parse(report)) }
  }

  const remember = (messageId: string): boolean => insertMessage.run(messageId, clock()).changes > 0

  const sendReport = (report: DeployReport): void => {
    insertReport.run(`report_${crypto.randomUUID()}`, JSON.stringify(report), clock())
  }

  return {
    /**
     * Takes a request for good. A deploy that is known is not queued again; its last report is sent again where it is through.
     *
     * @returns the deploy's state, or undefined where this very message was seen before
     */
    accept: ({ messageId, request }: { messageId: string; request: DeployRequest }): DeployStatus | undefined =>
      atOnce(() => {
        if (!remember(messageId)) return undefined
        const { deployId, reason } = request
        const known = find(deployId)
        if (known?.report && (known.state === 'live' || known.state === 'failed')) sendReport(known.report)
        if (known) return known
        insertDeploy.run(deployId, reason, 'queued', clock(), null)
        return { deployId, state: 'queued', report: null }
      }),

    /**
     * Takes a rollback for good, so that one that a kill cut short is finished at the next start.
     *
     * @returns false where this very message, or a deploy of this name, was seen before
     */
    acceptRollback: (parameters: { messageId: string; deployId: string; release: string }): boolean =>
      atOnce(() => {
        const { messageId, deployId, release } = parameters
        if (!remember(messageId)) return false
        return insertDeploy.run(deployId, `rollback ${release}`, 'queued', clock(), release).changes > 0
      }),

    /** What the publisher knows of a deploy. */
    find,

    /** The deploys that are not through, the oldest first. */
    waiting: (): WaitingDeploy[] =>
      listWaiting.all().map((row) => {
        const { id, ...waiting } = waitingRow.parse(row)
        return { ...waiting, deployId: id }
      }),

    /** The rollbacks that are not through, the oldest first. */
    rollbacks: (): WaitingRollback[] =>
      listRollbacks.all().map((row) => {
        const { sequence, id, rollback } = rollbackRow.parse(row)
        return { sequence, deployId: id, release: rollback }
      }),

    /** Notes what became of deploys and puts the reports on their way, all or none. */
    record: (reports: DeployReport[]): void =>
      atOnce(() => {
        for (const report of reports) {
          updateDeploy.run(report.state, JSON.stringify(report), report.deployId)
          sendReport(report)
        }
      }),

    /** The report that the CMS is to hear next. */
    nextReport: (): OutgoingReport | undefined => {
      const row = firstReport.get()
      if (!row) return undefined
      const { sequence, message_id, body, attempts, created_at } = reportRow.parse(row)
      return { sequence, messageId: message_id, body, attempts, createdAt: created_at }
    },

    /** Counts an attempt that failed. */
    reportFailed: (sequence: number): void => {
      database.prepare('UPDATE reports SET attempts = attempts + 1 WHERE sequence = ?').run(sequence)
    },

    /** Takes a report off the list. */
    reportDone: (sequence: number): void => {
      database.prepare('DELETE FROM reports WHERE sequence = ?').run(sequence)
    },

    /** How many deploys and reports wait. */
    counts: (): { waiting: number; reports: number } =>
      countsRow.parse(
        database
          .prepare(
            "SELECT (SELECT count(*) FROM deploys WHERE state IN ('queued', 'building')) AS waiting, (SELECT count(*) FROM reports) AS reports",
          )
          .get(),
      ),

    /** Forgets messages too old to be repeated and deploys long through. */
    prune: (): void =>
      atOnce(() => {
        database.prepare('DELETE FROM messages WHERE seen_at < ?').run(clock() - REMEMBERED_MS)
        database
          .prepare("DELETE FROM deploys WHERE state IN ('live', 'failed') AND accepted_at < ?")
          .run(clock() - FINISHED_KEPT_MS)
      }),

    close: (): void => database.close(),
  }
}
