import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const IGNORED = new Set(['node_modules', '.next', '.astro', 'dist', 'e2e', 'tests', 'next-env.d.ts', 'tsconfig.tsbuildinfo'])

const filesIn = (entry: string): string[] => {
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .filter((name) => !IGNORED.has(name) && !/\.test\.tsx?$/u.test(name))
    .toSorted()
    .flatMap((name) => filesIn(path.join(entry, name)))
}

/** A fingerprint of files and folders by their content (tests and what is built left out), and of further words: the same twice if nothing changed. */
export const fingerprintOf = (parameters: { root: string; entries: string[]; words: string[] }): string => {
  const hash = createHash('sha256').update(JSON.stringify(parameters.words))
  for (const entry of parameters.entries) {
    for (const file of filesIn(path.join(parameters.root, entry))) {
      hash.update(`\0${path.relative(parameters.root, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}
