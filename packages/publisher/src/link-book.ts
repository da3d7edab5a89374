import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CHECKS } from './check.ts'

/** Which page or stylesheet leads to which address. */
export type Link = { file: string; address: string }

/**
 * The links of every page of the last release, so that a page need not be read again to know that it still leads somewhere.
 * What is written counts with `keep`, all of it together.
 */
export type LinkBook = {
  /** Whether it holds the links of all files of a release. */
  isOf: (release: string) => boolean
  clear: () => void
  /** The addresses that a file leads to on this portal. */
  set: (file: string, addresses: Iterable<string>) => void
  /** Forgets the files that are no longer there. */
  retain: (files: ReadonlySet<string>) => void
  /** The links that lead nowhere. */
  broken: (isThere: (address: string) => boolean) => Link[]
  keep: (release: string) => void
  /** Closes it; what was not kept is as if it had not been written. */
  close: () => void
}

/** Opens the book of a folder, `DATA_DIR/publisher`. It may be lost without harm: pages are then read again. */
export const openLinkBook = (folder: string): LinkBook => {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(path.join(folder, 'links.db'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000')
  const empty = `
    DROP TABLE IF EXISTS addresses; DROP TABLE IF EXISTS files; DROP TABLE IF EXISTS notes;
    CREATE TABLE addresses (number INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE);
    CREATE TABLE files (file TEXT PRIMARY KEY, numbers BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE notes (release TEXT NOT NULL)`
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  // What other checks read of a page may not be what these would.
  if (version !== CHECKS) db.exec(`BEGIN; ${empty}; PRAGMA user_version = ${CHECKS}; COMMIT`)
  db.exec('BEGIN IMMEDIATE')
  const findNumber = db.prepare('SELECT number FROM addresses WHERE address = ?')
  const addAddress = db.prepare('INSERT INTO addresses (address) VALUES (?)')
  const upsert = db.prepare('INSERT OR REPLACE INTO files (file, numbers) VALUES (?, ?)')
  const drop = db.prepare('DELETE FROM files WHERE file = ?')
  const forget = db.prepare('DELETE FROM addresses WHERE number = ?')
  const numbers = new Map<string, number>()
  const numberOf = (address: string): number => {
    const known = numbers.get(address)
    if (known !== undefined) return known
    const number = Number(findNumber.get(address)?.number ?? addAddress.run(address).lastInsertRowid)
    // A part of a page's text would keep all of it in memory.
    numbers.set(Buffer.from(address).toString(), number)
    return number
  }
  return {
    isOf: (release) => db.prepare('SELECT release FROM notes').get()?.release === release,
    clear: () => {
      db.exec('DELETE FROM files; DELETE FROM addresses; DELETE FROM notes')
      numbers.clear()
    },
    set: (file, addresses) => {
      const own = Uint32Array.from(addresses, numberOf)
      upsert.run(file, new Uint8Array(own.buffer))
    },
    retain: (files) => {
      const known = db.prepare('SELECT file FROM files').all()
      for (const { file } of known) if (!files.has(String(file))) drop.run(String(file))
    },
    broken: (isThere) => {
      const missing = new Map<number, string>()
      for (const { number, address } of db.prepare('SELECT number, address FROM addresses').iterate())
        if (!isThere(String(address))) missing.set(Number(number), String(address))
      if (missing.size === 0) return []
      const links: Link[] = []
      const used = new Set<number>()
      for (const row of db.prepare('SELECT file, numbers FROM files ORDER BY file').iterate())
        for (const number of numbersIn(row.numbers)) {
          const address = missing.get(number)
          if (address === undefined) continue
          used.add(number)
          links.push({ file: String(row.file), address })
        }
      for (const [number, address] of missing) {
        if (used.has(number)) continue
        forget.run(number)
        numbers.delete(address)
      }
      return links
    },
    keep: (release) => {
      db.exec('DELETE FROM notes')
      db.prepare('INSERT INTO notes (release) VALUES (?)').run(release)
      db.exec('COMMIT')
    },
    close: () => db.close(),
  }
}

const numbersIn = (blob: unknown): Uint32Array =>
  blob instanceof Uint8Array ? new Uint32Array(blob.slice().buffer) : new Uint32Array()
