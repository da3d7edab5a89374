import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.ts'
import { runCommand } from './run.ts'
import { useFolder } from './testing/folder.ts'

const folder = useFolder()

/** All that a start would otherwise write to `.env`, and a data folder of its own. */
const settings = () => ({
  PATH: process.env.PATH,
  PAYLOAD_SECRET: 'p'.repeat(32),
  FEED_TOKEN: 'f'.repeat(32),
  STATS_TOKEN: 's'.repeat(32),
  PUBLISHER_SECRET: `whsec_${'A'.repeat(43)}=`,
  RATUSZ_ADMIN_EMAIL: 'anna@example.org',
  RATUSZ_ADMIN_PASSWORD: 'a-good-long-password',
  DATA_DIR: folder('data'),
})
const ratusz = (args: string[], env: Record<string, string> = {}) =>
  runCommand({
    file: process.execPath,
    args: [inRoot('packages/cli/src/main.ts'), ...args],
    cwd: inRoot(),
    env: { ...settings(), ...env },
  })

describe('ratusz', () => {
  it('shows its commands when it is asked for none or an unknown one', async () => {
    for (const args of [[], ['dance']]) {
      const { code, output } = await ratusz(args)
      expect(code).toBe(2)
      expect(output).toContain('start [--empty]')
    }
  })

  it('does not start with wrong settings: it names each, shows no secret and no stack', async () => {
    const { code, output } = await ratusz(['start'], { CMS_PORT: 'abc', FEED_TOKEN: 'too-short' })
    expect(code).toBe(1)
    expect(output).toContain('CMS_PORT: must be a port number')
    expect(output).toContain('FEED_TOKEN: must be at least 32 characters long')
    expect(output).not.toContain('too-short')
    expect(output).not.toMatch(/^\s+at /mu)
    expect(existsSync(folder('data'))).toBe(false)
  })

  it('does not start without its data folder', async () => {
    writeFileSync(folder('file'), '')
    const { code, output } = await ratusz(['start'], { DATA_DIR: folder('file/data') })
    expect(code).toBe(1)
    expect(output).toContain(`The data folder ${folder('file/data')} cannot be written to`)
  })

  it('does not start on a taken port', async () => {
    const server = createServer()
    await once(server.listen(0), 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, output } = await ratusz(['start'], { PUBLISHER_PORT: String(port) })
    await new Promise((resolve) => server.close(resolve))
    expect(code).toBe(1)
    expect(output).toContain(`PUBLISHER_PORT: port ${port} is in use by another program`)
  })
})
