import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

/** The finished portal, without the CMS: what readers get is held to its budgets and to WCAG. See site/ACCESSIBILITY.md. */
export default defineConfig({
  testDir: '.',
  // The walk through the templates and every page takes long: a command of its own, which the workflow runs too.
  testMatch:
    process.env.PORTAL_PAGES === 'all' ? ['templates.e2e.ts', 'every-page.e2e.ts'] : ['budgets.e2e.ts', 'mutations.e2e.ts'],
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  reporter: [['dot'], ['json']],
  outputDir: '../../../test-results/portal',
  use: { trace: 'off', screenshot: 'off', launchOptions: launchOptions() },
})
