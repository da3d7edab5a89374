import { closeSync, fdatasync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { StoreUnavailableError, StoreVersionError } from './types.ts'

const flushToDisk = promisify(fdatasync)

/**
 * A checkpoint holds up whoever commits then. Most pages of the log are the same few, written again and again, so four
 * times SQLite's own limit costs no more time at once and comes a quarter as often. 16 MB.
 */
const PAGES_IN_LOG = 4000

/**
 * Opens an SQLite file, made where it is missing, readable by its owner alone, and brings its
 * tables up to date. `synchronous = NORMAL`: a commit survives the end of the process at once, a power cut only once its
 * log is flushed (`openLog`). What a power cut takes are the last commits, never one in the middle.
 *
 * @param file the path of the file; its folder is made
 * @param migrations one script per schema version, oldest first; never changed once released
 * @param waitMs how long another process that writes is waited for; nothing else happens meanwhile
 * @throws StoreUnavailableError where the file cannot be opened
 * @throws StoreVersionError where it is newer than the last migration
 */
export const openDatabase = (file: string, migrations: string[], waitMs = 5000): DatabaseSync => {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    closeSync(openSync(file, 'a', 0o600))
    const database = new DatabaseSync(file, { timeout: waitMs })
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${PAGES_IN_LOG}`)
    migrate({ database, migrations, file })
    return database
  } catch (cause) {
    if (cause instanceof StoreVersionError) throw cause
    throw unavailable(`The statistics file ${file} cannot be opened`, cause)
  }
}

/** The log into which an open SQLite file's commits go. */
export type Log = {
  /** Resolves once every commit made before would survive a power cut. @throws StoreUnavailableError */
  sync: () => Promise<void>
  close: () => void
}

/**
 * Opens the log of a file that `openDatabase` has opened, to flush it to the disk beside the event loop: `synchronous = FULL`
 * does the same within each commit and lets every request wait for it. The log is one file as long as the database is open.
 */
export const openLog = (file: string): Log => {
  const descriptor = openSync(`${file}-wal`, 'r+')
  return {
    sync: () =>
      flushToDisk(descriptor).catch((cause: unknown) => {
        throw unavailable(`The log of ${file} does not reach the disk`, cause)
      }),
    close: () => closeSync(descriptor),
  }
}

/** Opens a file for reading, as it is now: what is written meanwhile is not seen. @throws StoreUnavailableError */
export const openSnapshot = (file: string): DatabaseSync => {
  try {
    const database = new DatabaseSync(file, { timeout: 5000, readOnly: true })
    database.exec('BEGIN')
    return database
  } catch (cause) {
    throw unavailable(`The statistics file ${file} cannot be read`, cause)
  }
}

/** Runs work that is written whole or not at all; sees and locks out other writers. */
export const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
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

/** The error that says a store cannot be used now, with what the system said about it. */
export const unavailable = (what: string, cause: unknown): StoreUnavailableError =>
  new StoreUnavailableError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })

const migrate = (parameters: { database: DatabaseSync; migrations: string[]; file: string }) => {
  const { database, migrations, file } = parameters
  inTransaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (version > migrations.length) {
      throw new StoreVersionError(
        `${file} was written by a newer Ratusz (version ${version}): start that one, or restore a backup`,
      )
    }
    for (const script of migrations.slice(version)) database.exec(script)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
