import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Documents, openDocuments } from './documents.ts'
import type { Fact } from './facts.ts'

/** A file of the release: what it was made from, what it read, and its content, the first and last in short. */
export type BuiltFile = { name: string; input: string; content: string; reads: readonly number[] }

/**
 * What a builder remembers between builds: the published content, and of each file of its last release what it was made from.
 * Everything that one build changes is kept together or not at all.
 */
export type State = {
  documents: Documents
  files: ReadonlyMap<string, BuiltFile>
  facts: () => readonly Fact[]
  get: (name: string) => string | undefined
  set: (name: string, value: string) => void
  setFile: (file: BuiltFile) => void
  removeFile: (name: string) => void
  saveFacts: (facts: readonly Fact[]) => void
  /** Lines of the feed that are being read; they count when all of them are there. */
  incoming: { add: (line: string) => void; all: () => Iterable<string>; clear: () => void }
  /** Forgets the files, or everything. */
  forgetFiles: () => void
  forget: () => void
  /** Whether another process has changed what is remembered here. */
  isStale: () => boolean
  /** Begins to change what is remembered, or to read it as it stands now. */
  begin: (intent?: 'change' | 'read') => void
  commit: () => void
  close: () => void
}

/** Opens the memory of a builder. @param file the database, or `:memory:` for one build alone */
export const openState = (file: string): State => {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true })
  const db = new DatabaseSync(file)
  // The memory of a build may be lost without harm: the next one then makes every page. What a feed brings may be long: it waits on
  // the disk.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE; PRAGMA busy_timeout = 5000')
  db.exec(`
    CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, input TEXT NOT NULL, content TEXT NOT NULL, reads BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS facts (number INTEGER PRIMARY KEY, key TEXT NOT NULL, digest TEXT NOT NULL, sources TEXT NOT NULL);
    CREATE TEMP TABLE incoming (line TEXT NOT NULL);`)
  const documents = openDocuments(db)
  const version = versionOf(db)
  const notes = new Map(
    db
      .prepare('SELECT name, value FROM notes')
      .all()
      .map(({ name, value }) => [String(name), String(value)]),
  )
  const files = new Map<string, BuiltFile>()
  for (const row of db.prepare('SELECT name, input, content, reads FROM files').iterate()) {
    const name = String(row.name)
    files.set(name, { name, input: String(row.input), content: String(row.content), reads: numbersIn(row.reads) })
  }
  let facts: readonly Fact[] = db
    .prepare('SELECT key, digest, sources FROM facts ORDER BY number')
    .all()
    .map(({ key, digest, sources }) => ({
      key: String(key),
      digest: String(digest),
      sources: String(sources).split(',').filter(Boolean),
    }))
  const upsertNote = db.prepare('INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)')
  const upsertFile = db.prepare('INSERT OR REPLACE INTO files (name, input, content, reads) VALUES (?, ?, ?, ?)')
  const dropFile = db.prepare('DELETE FROM files WHERE name = ?')
  const upsertFact = db.prepare('INSERT OR REPLACE INTO facts (number, key, digest, sources) VALUES (?, ?, ?, ?)')
  const forgetFiles = (): void => {
    db.exec("DELETE FROM files; DELETE FROM facts; DELETE FROM notes WHERE name LIKE 'index %'")
    for (const name of notes.keys()) if (name.startsWith('index ')) notes.delete(name)
    files.clear()
    facts = []
  }
  const addIncoming = db.prepare('INSERT INTO incoming (line) VALUES (?)')
  const incomingLines = function* (): Generator<string> {
    for (const { line } of db.prepare('SELECT line FROM incoming ORDER BY rowid').iterate()) yield String(line)
  }
  return {
    documents,
    files,
    facts: () => facts,
    get: (name) => notes.get(name),
    set: (name, value) => {
      if (notes.get(name) === value) return
      upsertNote.run(name, value)
      notes.set(name, value)
    },
    setFile: (file) => {
      upsertFile.run(file.name, file.input, file.content, new Uint8Array(Uint32Array.from(file.reads).buffer))
      files.set(file.name, file)
    },
    removeFile: (name) => {
      dropFile.run(name)
      files.delete(name)
    },
    saveFacts: (next) => {
      if (next.length < facts.length) {
        db.exec('DELETE FROM facts')
        facts = []
      }
      for (const [number, fact] of next.entries())
        if (facts[number] !== fact) upsertFact.run(number, fact.key, fact.digest, fact.sources.join(','))
      facts = [...next]
    },
    incoming: {
      add: (line) => void addIncoming.run(line),
      all: incomingLines,
      clear: () => db.exec('DELETE FROM incoming'),
    },
    forgetFiles,
    forget: () => {
      forgetFiles()
      documents.clear()
      db.exec('DELETE FROM notes')
      notes.clear()
    },
    isStale: () => versionOf(db) !== version,
    begin: (intent = 'change') => db.exec(intent === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE'),
    commit: () => db.exec('COMMIT'),
    close: () => db.close(),
  }
}

/** Another number after each change by another connection. https://www.sqlite.org/pragma.html#pragma_data_version */
const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA data_version').get()?.data_version)

const numbersIn = (blob: unknown): number[] => {
  if (!(blob instanceof Uint8Array)) return []
  const bytes = new Uint8Array(blob)
  return [...new Uint32Array(bytes.buffer, 0, bytes.byteLength / 4)]
}
