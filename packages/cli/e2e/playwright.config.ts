import { defineConfig } from '@playwright/test'

/** A browser that is told from a robot by nothing but its name would not be counted: see packages/analytics. */
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

const isMongo = process.env.E2E_DATABASE === 'mongodb'

/** What takes the CMS or a release away, or wants a portal that nobody publishes to: one after the other, when the rest is done. */
const IN_QUIET = ['away', 'combobox', 'deploys', 'search', 'statistics'].map((name) => `${name}.e2e.ts`)

export default defineConfig({
  testDir: '.',
  testMatch: ['*.e2e.ts'],
  globalSetup: './stack.ts',
  workers: 2,
  projects: isMongo
    ? [{ name: 'loop', testMatch: ['loop.e2e.ts', 'rest.e2e.ts'] }]
    : [
        { name: 'desk', testIgnore: IN_QUIET },
        { name: 'quiet', testMatch: IN_QUIET, dependencies: ['desk'], workers: 1 },
      ],
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  outputDir: '../../../test-results',
  use: {
    userAgent: USER_AGENT,
    locale: 'pl-PL',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
})
