import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot, ROOT } from '../paths.ts'
import { runStep } from '../progress.ts'
import { runCommand } from '../run.ts'
import { findBrowser } from './browser.ts'
import { addCounts, type Counts, NO_COUNTS, readPlaywrightCounts, readVitestCounts } from './counts.ts'
import { portalTestArgs } from './every-page.ts'

const NODE = process.execPath

type Check = { title: string; args: string[] }

/** Reading a configuration reads the settings; nothing is fetched with this token. */
const CHECK_ENV = { FEED_TOKEN: 'x'.repeat(32), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }

/** What must hold before any test runs, the longest first: each is one command that ends with 0. */
const CHECKS: Check[] = [
  { title: 'Types of the site', args: [inRoot('site/node_modules/astro/bin/astro.mjs'), 'check', '--root', 'site'] },
  { title: 'Types of the CMS', args: [inRoot('node_modules/typescript/bin/tsc'), '-p', 'cms/tsconfig.json'] },
  { title: 'Types of the packages', args: [inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { title: 'Lint and import rules', args: [inRoot('node_modules/@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
  {
    title: 'Types of what checks run in the browser',
    args: [inRoot('node_modules/typescript/bin/tsc'), '-p', 'packages/cli/portal/browser/tsconfig.json'],
  },
  {
    title: 'Types of what runs without a page',
    args: [inRoot('node_modules/typescript/bin/tsc'), '-p', 'site/src/offline/worker/tsconfig.json'],
  },
]

const runChecks = async (): Promise<Counts> => {
  const waiting = CHECKS.values()
  const failed: { title: string; output: string }[] = []
  const work = async (): Promise<void> => {
    for (const { title, args } of waiting) {
      const { code, output } = await runCommand({ file: NODE, args, cwd: ROOT, env: { ...process.env, ...CHECK_ENV } })
      if (code !== 0) failed.push({ title, output })
    }
  }
  await runStep({ title: 'Lint, import rules and types' }, () => Promise.all([work(), work()]))
  for (const { title, output } of failed) process.stdout.write(`${title}:\n${output}\n`)
  return { ...NO_COUNTS, passed: CHECKS.length - failed.length, failures: failed.map(({ title }) => title) }
}

const runVitest = async (reports: string): Promise<Counts> => {
  const report = path.join(reports, 'vitest.json')
  const title = 'Unit and integration tests'
  process.stdout.write(`• ${title}\n`)
  const args = [
    inRoot('node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'packages/cli/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code } = await runCommand({
    file: NODE,
    args,
    cwd: ROOT,
    env: process.env,
    onLine: (line) => process.stdout.write(`  ${line}\n`),
  })
  return readVitestCounts({ title, file: report, code })
}

const runPlaywright = async (reports: string, browser: string, database: 'sqlite' | 'mongodb'): Promise<Counts> => {
  const report = path.join(reports, `playwright-${database}.json`)
  const title = `End-to-end tests on ${database === 'sqlite' ? 'SQLite' : 'MongoDB'}`
  process.stdout.write(`• ${title}\n`)
  const args = [
    inRoot('packages/cli/node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'packages/cli/e2e/playwright.config.ts',
  ]
  const { code } = await runCommand({
    file: NODE,
    args,
    cwd: ROOT,
    env: { ...process.env, CHROMIUM_PATH: browser, E2E_DATABASE: database, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    onLine: (line) => process.stdout.write(`  ${line}\n`),
  })
  return readPlaywrightCounts({ title, file: report, code })
}

/** The portal's own checks but for the exhaustive ones, which `npm run check:pages` makes. */
const runPortalChecks = async (reports: string, browser: string): Promise<Counts> => {
  const report = path.join(reports, 'portal.json')
  const title = 'The portal: budgets and accessibility'
  process.stdout.write(`• ${title}\n`)
  const { code } = await runCommand({
    file: NODE,
    args: [...portalTestArgs(), '--grep-invert', '@exhaustive'],
    cwd: ROOT,
    env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    onLine: (line) => process.stdout.write(`  ${line}\n`),
  })
  return readPlaywrightCounts({ title, file: report, code })
}

/**
 * Everything that tells whether Ratusz works: lint, types, unit, integration and end-to-end tests; with
 * `MONGODB_URI` set, on both databases. Ends with what failed, by title, and a line `N passed, N failed, N skipped`.
 *
 * @returns 0 when nothing failed
 */
export const runTests = async (): Promise<number> => {
  const startedAt = performance.now()
  const reports = await mkdtemp(path.join(tmpdir(), 'ratusz-test-'))
  try {
    const browser = await findBrowser()
    let counts = await runChecks()
    counts = addCounts(counts, await runVitest(reports))
    counts = addCounts(counts, await runPortalChecks(reports, browser))
    counts = addCounts(counts, await runPlaywright(reports, browser, 'sqlite'))
    if (process.env.MONGODB_URI) counts = addCounts(counts, await runPlaywright(reports, browser, 'mongodb'))
    else process.stdout.write('• MONGODB_URI is not set: the MongoDB half was left out.\n')
    process.stdout.write(`\nAll of it took ${Math.round((performance.now() - startedAt) / 1000)} s.\n`)
    for (const failure of counts.failures) process.stdout.write(`Failed: ${failure}\n`)
    process.stdout.write(`${counts.passed} passed, ${counts.failures.length} failed, ${counts.skipped} skipped\n`)
    return counts.failures.length === 0 ? 0 : 1
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}
