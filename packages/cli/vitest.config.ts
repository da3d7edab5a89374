import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './src/test/longest-first.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The CMS's integration tests run once on each database: a Payload configuration knows only one. Its unit tests run once. */
const cms = (database: 'sqlite' | 'mongodb') => ({
  extends: true as const,
  test: {
    name: `cms on ${database}`,
    include: [database === 'sqlite' ? 'cms/**/*.test.ts' : 'cms/**/*.integration.test.ts'],
    env: { TEST_DATABASE: database },
    ...(database === 'sqlite' && { globalSetup: './cms/src/testing/templatesFolder.ts' }),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['content-schemas/**/*.test.ts', 'packages/**/*.test.ts', 'site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      cms('sqlite'),
      ...(process.env.MONGODB_URI ? [cms('mongodb')] : []),
    ],
  },
})
