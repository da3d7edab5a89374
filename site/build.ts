import { mkdirSync, rmSync } from 'node:fs'
import { openBuilder } from './src/build/builder.ts'
import { readBuildSettings } from './src/content/settings.ts'
import { describeError } from './src/output/describe-error.ts'
import { openWriter } from './src/output/writer.ts'

/** Builds the whole site once, into SITE_OUT_DIR. */
const buildOnce = async (): Promise<void> => {
  const settings = readBuildSettings(process.env)
  rmSync(settings.outDir, { recursive: true, force: true })
  mkdirSync(settings.outDir, { recursive: true })
  const warn = (message: string): void => {
    process.stderr.write(`${message}\n`)
  }
  const builder = await openBuilder({ settings, memory: ':memory:', now: () => settings.now, warn })
  const writer = openWriter()
  try {
    const { target, finish } = writer.into({ folder: settings.outDir })
    await builder.build({ target, isWhole: true, isComplete: true, isOnly: true, onPhase: () => undefined })
    await finish()
  } finally {
    await writer.close()
    builder.close()
  }
}

try {
  await buildOnce()
} catch (error) {
  const { line, details } = describeError(error)
  process.stderr.write(`${details}\n@@ratusz-error ${JSON.stringify(line)}\n`)
  process.exitCode = 1
}
