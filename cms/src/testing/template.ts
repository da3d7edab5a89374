import { existsSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Begins a SQLite database as a copy of the one that the first test file of this run migrated. The run says by `TEST_TEMPLATES` in
 * which folder that is kept.
 *
 * @param file where the database is to be; nothing has opened it yet
 * @returns false where there is none to copy: the database is to be migrated
 */
export const copyTemplate = async (file: string): Promise<boolean> => {
  const template = templateOf(process.env.TEST_TEMPLATES)
  if (!template || !existsSync(template)) return false
  await copyFile(template, file)
  return true
}

/** Lays a migrated, empty database by for the test files that follow. */
export const keepTemplate = async (file: string): Promise<void> => {
  const template = templateOf(process.env.TEST_TEMPLATES)
  if (!template || existsSync(template)) return
  const own = `${template}.${process.pid}`
  const database = new DatabaseSync(file)
  database.prepare('VACUUM INTO ?').run(own)
  database.close()
  await rename(own, template)
}

const templateOf = (folder: string | undefined): string | undefined => folder && path.join(folder, 'migrated.db')
