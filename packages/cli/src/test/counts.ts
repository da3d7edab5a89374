import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a run of tests came to: how many of each, and the titles of those that failed. */
export type Counts = { passed: number; skipped: number; failures: string[] }

export const NO_COUNTS: Counts = { passed: 0, skipped: 0, failures: [] }

export const addCounts = (left: Counts, right: Counts): Counts => ({
  passed: left.passed + right.passed,
  skipped: left.skipped + right.skipped,
  failures: [...left.failures, ...right.failures],
})

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

type Suite = { title: string; specs: { title: string; tests: { status: string }[] }[]; suites?: Suite[] | undefined }
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
    suites: z.array(suiteSchema).optional(),
  }),
)
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), skipped: z.number() }),
  suites: z.array(suiteSchema),
})

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

type Report = { title: string; file: string; code: number }

const withoutReport = (title: string): Counts => ({ ...NO_COUNTS, failures: [`${title}: no report of the run`] })

/** A runner that failed without a failed test (a crash, say) counts as one failure: it never passes unseen. */
const honest = (counts: Counts, { title, code }: Report): Counts =>
  code !== 0 && counts.failures.length === 0 ? { ...counts, failures: [`${title}: ended with code ${code}`] } : counts

/** What vitest's JSON report counts; a file that did not load is a failure. */
export const readVitestCounts = (report: Report): Counts => {
  const read = vitestSchema.safeParse(readJson(report.file)).data
  if (!read) return withoutReport(report.title)
  const failures = read.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name} › ${test.fullName}`)
    return failed.length === 0 && status === 'failed' ? [name] : failed
  })
  return honest({ passed: read.numPassedTests, skipped: read.numPendingTests + read.numTodoTests, failures }, report)
}

const failuresOf = (suite: Suite, above: string): string[] => {
  const title = above ? `${above} › ${suite.title}` : suite.title
  const isFailure = (status: string) => status === 'unexpected' || status === 'flaky'
  return [
    ...suite.specs.filter(({ tests }) => tests.some(({ status }) => isFailure(status))).map((spec) => `${title} › ${spec.title}`),
    ...(suite.suites ?? []).flatMap((inner) => failuresOf(inner, title)),
  ]
}

/** What Playwright's JSON report counts; a flaky test is a failure. */
export const readPlaywrightCounts = (report: Report): Counts => {
  const read = playwrightSchema.safeParse(readJson(report.file)).data
  if (!read) return withoutReport(report.title)
  const failures = read.suites.flatMap((suite) => failuresOf(suite, ''))
  return honest({ passed: read.stats.expected, skipped: read.stats.skipped, failures }, report)
}
