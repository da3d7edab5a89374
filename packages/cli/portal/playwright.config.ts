import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

/** The finished portal, without the CMS: what readers get is held to its budgets and to WCAG. See site/ACCESSIBILITY.md. */
export default defineConfig({
  testDir: '.',
  testMatch: ['*.e2e.ts'],
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
