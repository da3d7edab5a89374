import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Counts = { passed: number; failed: number; skipped: number }

export const addCounts = (left: Counts, right: Counts): Counts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
})

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A runner that failed without a failed test (a file that did not load, a crash) counts as one failure: it never passes unseen. */
const honest = (counts: Counts, code: number): Counts => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

/** What vitest's JSON report counts. */
export const readVitestCounts = ({ file, code }: { file: string; code: number }): Counts => {
  const report = vitestSchema.safeParse(readJson(file)).data
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  return honest(
    { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests },
    code,
  )
}

/** What Playwright's JSON report counts; a flaky test is a failure. */
export const readPlaywrightCounts = ({ file, code }: { file: string; code: number }): Counts => {
  const stats = playwrightSchema.safeParse(readJson(file)).data?.stats
  if (!stats) return { passed: 0, failed: 1, skipped: 0 }
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, code)
}
