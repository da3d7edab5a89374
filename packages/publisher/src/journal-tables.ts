import { z } from 'zod'

/** The tables as the first journals had them. */
export const SCHEMA = `
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

/** What came later than the first journals, each line once. */
export const ADDITIONS = [
  `ALTER TABLE deploys ADD COLUMN withhold TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE deploys ADD COLUMN rollback TEXT;`,
  'ALTER TABLE deploys DROP COLUMN withhold',
]

export const waitingRow = z.object({
  sequence: z.number(),
  id: z.string(),
  reason: z.string(),
  state: z.enum(['queued', 'building']),
})
export const rollbackRow = z.object({ sequence: z.number(), id: z.string(), rollback: z.string() })
export const versionRow = z.object({ user_version: z.number() })
export const statusRow = z.object({
  id: z.string(),
  state: z.enum(['queued', 'building', 'live', 'failed']),
  report: z.string().nullable(),
})
export const reportRow = z.object({
  sequence: z.number(),
  message_id: z.string(),
  body: z.string(),
  attempts: z.number(),
  created_at: z.number(),
})
export const countsRow = z.object({ waiting: z.number(), reports: z.number() })
