import { inRoot, ROOT } from '../paths.ts'
import { runCommand } from '../run.ts'
import { findBrowser } from './browser.ts'

/** The arguments with which Node runs the portal's own tests. */
export const portalTestArgs = (): string[] => [
  inRoot('packages/cli/node_modules/@playwright/test/cli.js'),
  'test',
  '--config',
  'packages/cli/portal/playwright.config.ts',
]

/**
 * Holds every page of the demonstration portal to axe, IBM's engine and html-validate, and walks through one page of each template
 * in each language as people do who see, hear or move otherwise.
 *
 * @param part which part of it, as `1/4`: each builds the portal anew; all of it unless given
 * @returns 0 when nothing was found
 */
export const checkEveryPage = async (part = '1/1'): Promise<number> => {
  const { code } = await runCommand({
    file: process.execPath,
    args: [...portalTestArgs(), '--reporter=line', `--shard=${part}`],
    cwd: ROOT,
    env: { ...process.env, CHROMIUM_PATH: await findBrowser() },
    onLine: (line) => process.stdout.write(`${line}\n`),
  })
  return code
}
