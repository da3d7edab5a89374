import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type DeployReport, type DeployRequest, type DeployStatus, deployReportSchema } from './protocol.ts'

/** A deploy that is not through yet. */
export type WaitingDeploy = { deployId: string; reason: string; state: 'queued' | 'building' }

/** A report on its way to the CMS. `messageId` stays the same over all attempts. */
export type OutgoingReport = { sequence: number; messageId: string; body: string; attempts: number; createdAt: number }

export type Journal = ReturnType<typeof openJournal>

const HOUR_MS = 60 * 60 * 1000
/** A signature is good for 5 minutes before and after its time: a message's name is remembered for longer than that. */
const REMEMBERED_MS = HOUR_MS
const FINISHED_KEPT_MS = 90 * 24 * HOUR_MS

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS deploys (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'building', 'live', 'failed')),
    report TEXT,
    accepted_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS deploys_by_state ON deploys (state, sequence);
  CREATE TABLE IF NOT EXISTS reports (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL,
    body TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS messages (id TEXT PRIMARY KEY, seen_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`

const waitingRow = z.object({ id: z.string(), reason: z.string(), state: z.enum(['queued', 'building']) })
const statusRow = z.object({
  id: z.string(),
  state: z.enum(['queued', 'building', 'live', 'failed']),
  report: z.string().nullable(),
})
const reportRow = z.object({
  sequence: z.number(),
  message_id: z.string(),
  body: z.string(),
  attempts: z.number(),
  created_at: z.number(),
})
const countsRow = z.object({ waiting: z.number(), reports: z.number() })

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

  const findRow = database.prepare('SELECT id, state, report FROM deploys WHERE id = ?')
  const insertDeploy = database.prepare(
    'INSERT INTO deploys (id, reason, state, accepted_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const updateDeploy = database.prepare('UPDATE deploys SET state = ?, report = ? WHERE id = ?')
  const insertReport = database.prepare('INSERT INTO reports (message_id, body, created_at) VALUES (?, ?, ?)')
  const insertMessage = database.prepare('INSERT INTO messages (id, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const listWaiting = database.prepare(
    "SELECT id, reason, state FROM deploys WHERE state IN ('queued', 'building') ORDER BY sequence",
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
        insertDeploy.run(deployId, reason, 'queued', clock())
        return { deployId, state: 'queued', report: null }
      }),

    /** Remembers a message that asks for something else. False where it was seen before. */
    remember: (messageId: string): boolean => atOnce(() => remember(messageId)),

    /** What the publisher knows of a deploy. */
    find,

    /** The deploys that are not through, the oldest first. */
    waiting: (): WaitingDeploy[] =>
      listWaiting.all().map((row) => {
        const { id, reason, state } = waitingRow.parse(row)
        return { deployId: id, reason, state }
      }),

    /** Notes what became of deploys and puts the reports on their way, all or none. A deploy unknown so far is noted too. */
    record: (reports: DeployReport[], reason = ''): void =>
      atOnce(() => {
        for (const report of reports) {
          insertDeploy.run(report.deployId, reason, report.state, clock())
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
