import { LOCALES } from '@ratusz/content-schemas'
import { LOAD_ORDER } from './entries.ts'
import { demoDocuments } from './load.ts'
import { DemoContentError } from './problems.ts'

// node packages/demo/src/check.ts: validates the town and counts it, or lists what is wrong and exits with 1.
const today = new Date().toISOString().slice(0, 10)

try {
  const documents = demoDocuments({ today })
  process.stdout.write(`${'type'.padEnd(16)}${'all'.padStart(5)}${LOCALES.map((locale) => locale.padStart(5)).join('')}\n`)
  for (const type of LOAD_ORDER) {
    const ofType = documents.filter((document) => document.type === type)
    const counts = LOCALES.map((locale) => ofType.filter((document) => document.locales.includes(locale)).length)
    process.stdout.write(
      `${type.padEnd(16)}${String(ofType.length).padStart(5)}${counts.map((count) => String(count).padStart(5)).join('')}\n`,
    )
  }
} catch (error) {
  if (!(error instanceof DemoContentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
