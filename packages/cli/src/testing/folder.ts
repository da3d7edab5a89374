import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder of its own for each test, removed afterwards. Gives a function that makes paths in it. */
export const useFolder = (): ((...parts: string[]) => string) => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ratusz-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return (...parts) => path.join(folder, ...parts)
}
