import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Payload's command line for this CMS: `node cms/src/bin/payload.ts COMMAND …`. Whatever folder it is called
 * from, it works in the project's, where `.env` and `data/` are.
 */
const cms = path.resolve(import.meta.dirname, '../..')
const [command = '', ...words] = process.argv.slice(2)
const isCreating = command === 'migrate:create'

const { status } = spawnSync(process.execPath, [path.join(cms, 'node_modules/payload/bin.js'), command, ...words], {
  cwd: path.dirname(cms),
  stdio: 'inherit',
  env: {
    ...process.env,
    PAYLOAD_CONFIG_PATH: 'cms/src/payload.config.ts',
    // Migrations are for the embedded database alone: MongoDB needs none.
    ...(isCreating && { DATABASE_URL: '' }),
  },
})

if (isCreating && status === 0) {
  // Payload reads the project's tsconfig and writes `.js`, which Turbopack does not resolve to a `.ts` file.
  const index = path.join(cms, 'src/migrations/index.ts')
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll(/(from '\.\/[^']+)\.js'/gu, "$1'"))
}
process.exitCode = status ?? 1
