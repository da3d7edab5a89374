import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { readBuildSettings } from './src/content/settings.ts'
import { describeError } from './src/output/describe-error.ts'
import { prepare } from './src/output/prepare.ts'

const warn = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

try {
  const settings = readBuildSettings(process.env)
  await prepare(settings, warn)
  // Astro compiles pages into the working folder: each build works in its own, so that two may run at once.
  await mkdir(settings.outDir, { recursive: true })
  Object.assign(process.env, { DATA_DIR: settings.dataDir, SITE_OUT_DIR: settings.outDir, ASTRO_TELEMETRY_DISABLED: '1' })
  if (settings.feedFile !== undefined) process.env.SITE_FEED_FILE = settings.feedFile
  process.chdir(settings.outDir)
  await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'warn' })
} catch (error) {
  const { line, details } = describeError(error)
  process.stderr.write(`${details}\n@@ratusz-error ${JSON.stringify(line)}\n`)
  process.exitCode = 1
}
