import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useFolder } from '../testing/folder.ts'
import { addCounts, readPlaywrightCounts, readVitestCounts } from './counts.ts'

const folder = useFolder()
const report = (content: unknown): string => {
  writeFileSync(folder('report.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return folder('report.json')
}
const vitest = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }
const playwright = { expected: 12, unexpected: 0, flaky: 0, skipped: 3 }

describe('the counts of the unit and integration tests', () => {
  it('are those of the report', () => {
    expect(readVitestCounts({ file: report(vitest), code: 0 })).toEqual({ passed: 40, failed: 0, skipped: 3 })
    expect(readVitestCounts({ file: report({ ...vitest, numFailedTests: 2 }), code: 1 }).failed).toBe(2)
  })

  it('have a failure when the run crashed though no test failed', () => {
    expect(readVitestCounts({ file: report(vitest), code: 1 })).toEqual({ passed: 40, failed: 1, skipped: 3 })
  })

  it('have a failure when there is no report, a broken one or another one', () => {
    const nothing = { passed: 0, failed: 1, skipped: 0 }
    expect(readVitestCounts({ file: folder('missing.json'), code: 0 })).toEqual(nothing)
    expect(readVitestCounts({ file: report('{"numPassedTests": 4'), code: 0 })).toEqual(nothing)
    expect(readVitestCounts({ file: report({ stats: playwright }), code: 0 })).toEqual(nothing)
  })
})

describe('the counts of the end-to-end tests', () => {
  it('are those of the report', () => {
    expect(readPlaywrightCounts({ file: report({ stats: playwright }), code: 0 })).toEqual({ passed: 12, failed: 0, skipped: 3 })
  })

  it('take a test that passed only the second time for failed', () => {
    const stats = { ...playwright, unexpected: 1, flaky: 2 }
    expect(readPlaywrightCounts({ file: report({ stats }), code: 1 }).failed).toBe(3)
  })

  it('have a failure when the run crashed though no test failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(readPlaywrightCounts({ file: report({ stats }), code: 1 })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('have a failure when there is no report', () => {
    expect(readPlaywrightCounts({ file: folder('missing.json'), code: 0 })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

it('counts add up', () => {
  const sum = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 })
})
