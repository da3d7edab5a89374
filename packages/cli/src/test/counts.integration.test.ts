import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useFolder } from '../testing/folder.ts'
import { addCounts, readPlaywrightCounts, readVitestCounts } from './counts.ts'

const folder = useFolder()
const report = (content: unknown): string => {
  writeFileSync(folder('report.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return folder('report.json')
}
const title = 'All tests'

describe('the counts of the unit and integration tests', () => {
  const file = (status: string, tests: string[][]) => ({
    name: '/town/search.test.ts',
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  })
  const vitest = {
    numPassedTests: 40,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [file('passed', [['a search finds a page', 'passed']])],
  }
  const failed = file('failed', [
    ['a search finds a page', 'passed'],
    ['a search is quick', 'failed'],
  ])

  it('are those of the report, with each failed test by its file and title', () => {
    expect(readVitestCounts({ title, file: report(vitest), code: 0 })).toEqual({ passed: 40, skipped: 3, failures: [] })
    expect(readVitestCounts({ title, file: report({ ...vitest, testResults: [failed] }), code: 1 }).failures).toEqual([
      '/town/search.test.ts › a search is quick',
    ])
  })

  it('have a failure when a file did not load', () => {
    const broken = { ...vitest, testResults: [file('failed', [])] }
    expect(readVitestCounts({ title, file: report(broken), code: 1 }).failures).toEqual(['/town/search.test.ts'])
  })

  it('have a failure when the run crashed though no test failed', () => {
    const counts = readVitestCounts({ title, file: report(vitest), code: 1 })
    expect(counts).toEqual({ passed: 40, skipped: 3, failures: ['All tests: ended with code 1'] })
  })

  it('have a failure when there is no report, a broken one or another one', () => {
    const nothing = { passed: 0, skipped: 0, failures: ['All tests: no report of the run'] }
    expect(readVitestCounts({ title, file: folder('missing.json'), code: 0 })).toEqual(nothing)
    expect(readVitestCounts({ title, file: report('{"numPassedTests": 4'), code: 0 })).toEqual(nothing)
    expect(readVitestCounts({ title, file: report({ suites: [] }), code: 0 })).toEqual(nothing)
  })
})

describe('the counts of the end-to-end tests', () => {
  const spec = (name: string, status: string) => ({ title: name, tests: [{ status }] })
  const playwright = {
    stats: { expected: 12, skipped: 3 },
    suites: [
      {
        title: 'loop.e2e.ts',
        specs: [spec('a draft stays inside', 'expected')],
        suites: [{ title: 'a reader', specs: [spec('opens it', 'expected')] }],
      },
    ],
  }

  it('are those of the report', () => {
    const counts = readPlaywrightCounts({ title, file: report(playwright), code: 0 })
    expect(counts).toEqual({ passed: 12, skipped: 3, failures: [] })
  })

  it('name each failed test, and take one that passed only the second time for failed', () => {
    const suites = [
      {
        title: 'loop.e2e.ts',
        specs: [spec('a draft stays inside', 'unexpected')],
        suites: [{ title: 'a reader', specs: [spec('opens it', 'flaky'), spec('finds it', 'skipped')] }],
      },
    ]
    expect(readPlaywrightCounts({ title, file: report({ ...playwright, suites }), code: 1 }).failures).toEqual([
      'loop.e2e.ts › a draft stays inside',
      'loop.e2e.ts › a reader › opens it',
    ])
  })

  it('have a failure when the run crashed though no test failed', () => {
    const nothing = { stats: { expected: 0, skipped: 0 }, suites: [] }
    const counts = readPlaywrightCounts({ title, file: report(nothing), code: 1 })
    expect(counts).toEqual({ passed: 0, skipped: 0, failures: ['All tests: ended with code 1'] })
  })

  it('have a failure when there is no report', () => {
    expect(readPlaywrightCounts({ title, file: folder('missing.json'), code: 0 }).failures).toHaveLength(1)
  })
})

it('counts add up', () => {
  const sum = addCounts({ passed: 1, skipped: 3, failures: ['a'] }, { passed: 10, skipped: 30, failures: ['b'] })
  expect(sum).toEqual({ passed: 11, skipped: 33, failures: ['a', 'b'] })
})
