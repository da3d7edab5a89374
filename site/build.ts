import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBuilder, type Target } from './src/build/builder.ts'
import { readBuildSettings } from './src/content/settings.ts'
import { describeError } from './src/output/describe-error.ts'

/** Builds the whole site once, into SITE_OUT_DIR. */
const buildOnce = async (): Promise<void> => {
  const settings = readBuildSettings(process.env)
  rmSync(settings.outDir, { recursive: true, force: true })
  const place = (name: string): string => {
    const file = path.join(settings.outDir, name)
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }
  const target: Target = {
    write: (name, content) => writeFileSync(place(name), content),
    link: (name, from) => linkSync(from, place(name)),
    remove: () => undefined,
  }
  const warn = (message: string): void => {
    process.stderr.write(`${message}\n`)
  }
  const builder = await openBuilder({ settings, memory: ':memory:', now: () => settings.now, warn })
  try {
    await builder.build({ target, isWhole: true, withhold: new Set(), onPhase: () => undefined })
  } finally {
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
