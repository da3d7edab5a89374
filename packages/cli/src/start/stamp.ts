import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A small file that says for which inputs a step was done. */
export const stampAt = (file: string) => ({
  has: (value: string): boolean => {
    try {
      return readFileSync(file, 'utf8') === value
    } catch {
      return false
    }
  },
  write: (value: string): void => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, value)
    renameSync(`${file}.new`, file)
  },
})
