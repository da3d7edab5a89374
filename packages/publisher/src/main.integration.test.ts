import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createScene, page, type Scene } from './testing/scene.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const sources = import.meta.dirname
const processes = {
  publisher: { file: path.join(sources, 'main.ts'), port: 'PUBLISHER_PORT', ready: 'The publisher is ready' },
  portal: { file: path.join(sources, '../../portal/src/main.ts'), port: 'PORTAL_PORT', ready: 'The portal is open' },
}

let scene: Scene
beforeEach(async () => {
  scene = await createScene()
})
afterEach(() => scene.remove())

const run = (file: string, env: Record<string, string>) => {
  const child = spawn(process.execPath, [file], { env: { PATH: process.env.PATH, ...env } })
  return { child, ended: Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]) }
}
const environment = () => ({ ...scene.env, STATS_TOKEN: 't'.repeat(40), ANALYTICS_URL: `file:${scene.data}/analytics.db` })

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() }
}

describe.each(Object.entries(processes))('the %s process', (_name, { file, port, ready }) => {
  it('names every wrong setting and ends with 1', async () => {
    const [[code], , error] = await run(file, { ...environment(), [port]: 'x', LOCALES: 'pl,xx' }).ended
    expect(code).toBe(1)
    expect(error).toMatch(new RegExp(`^Wrong settings[^]*${port}: must be[^]*LOCALES`))
    expect(error).not.toMatch(/\n\s+at /)
  })

  it('names a taken port and the setting to change, and ends with 1', async () => {
    const other = await freePort()
    const [[code], , error] = await run(file, { ...environment(), [port]: String(other.port) }).ended
    other.close()
    expect([code, error]).toEqual([
      1,
      `Port ${other.port} is taken by another program. Stop it, or set ${port} to a free port.\n`,
    ])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const { port: free, close } = await freePort()
    close()
    const { child, ended } = run(file, { ...environment(), [port]: String(free) })
    const [line] = await once(child.stdout, 'data')
    expect(String(line)).toContain(ready)
    child.kill(signal)
    const [[code], , error] = await ended
    expect([code, error]).toEqual([0, ''])
  })
})

describe('publishing by hand', () => {
  it('tells its progress and ends with 1 where the portal cannot be built', async () => {
    await scene.setContent({ files: { 'index.html': page('x') } })
    // Without a CMS and with an empty store there is nothing that the site could be made of.
    const [[code], output, error] = await run(path.join(sources, 'publish-now.ts'), { ...environment(), PATH: '/nowhere' }).ended
    expect(code).toBe(1)
    expect(output).toContain('Reading the content')
    expect(error).not.toBe('')
  })
})
