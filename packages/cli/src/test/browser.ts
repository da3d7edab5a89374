import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { UserError } from '../errors.ts'
import { inRoot, ROOT } from '../paths.ts'
import { runStep } from '../progress.ts'
import { runCommand } from '../run.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const findOnPath = (): string | undefined =>
  NAMES.flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))).find(
    isExecutable,
  )

const findPlaywrights = (): string | undefined => {
  const file = chromium.executablePath()
  return file && isExecutable(file) ? file : undefined
}

const isRoot = (): boolean => process.getuid?.() === 0

/**
 * The Chromium that the end-to-end tests drive: `CHROMIUM_PATH`, one on the path, or Playwright's own;
 * where there is none it is installed, by apt as root, else by Playwright.
 *
 * @throws UserError where no browser can be had
 */
export const findBrowser = async (): Promise<string> => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new UserError(`CHROMIUM_PATH names ${named}, which is no program.`)
  }
  const found = findOnPath() ?? findPlaywrights()
  if (found) return found
  await runStep({ title: 'Installing a browser for the tests' }, install)
  const installed = findOnPath() ?? findPlaywrights()
  if (installed) return installed
  throw new UserError(
    'The end-to-end tests need Chromium. Install it (Debian: sudo apt install chromium), or set CHROMIUM_PATH to one, and start the tests again.',
  )
}

const install = async (): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (isRoot() && isExecutable('/usr/bin/apt-get')) {
    await runCommand({ file: '/usr/bin/apt-get', args: ['update', '-q'], cwd: ROOT, env })
    const { code } = await runCommand({
      file: '/usr/bin/apt-get',
      args: ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
      cwd: ROOT,
      env,
    })
    if (code === 0) return
  }
  await runCommand({
    file: process.execPath,
    args: [inRoot('packages/cli/node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    cwd: ROOT,
    env,
  })
}
