import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { UserError } from '../errors.ts'
import { untilHealthy } from './health.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A process that answers with these states, the last one again and again. */
const startProcess = async (...states: number[]) => {
  let asked = 0
  const server = createServer((_, response) => {
    response.writeHead(states[Math.min(asked, states.length - 1)] ?? 500).end()
    asked += 1
  })
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/healthz`, server, asked: () => asked }
}
const never = new AbortController().signal

describe('waiting for a process', () => {
  it('ends when it says that it is ready, not before', async () => {
    const { url, asked } = await startProcess(503, 503, 200)
    await untilHealthy({ name: 'CMS', url, limitMs: 60_000, signal: never })
    expect(asked()).toBe(3)
  })

  it('gives up at the limit, naming the process', async () => {
    const { url } = await startProcess(503)
    const waiting = untilHealthy({ name: 'portal', url, limitMs: 0, signal: never })
    await expect(waiting).rejects.toThrow(UserError)
    await expect(waiting).rejects.toThrow('The portal did not come up')
  })

  it('gives up at the limit where nobody listens', async () => {
    const { url, server } = await startProcess(200)
    await new Promise((resolve) => server.close(resolve))
    await expect(untilHealthy({ name: 'CMS', url, limitMs: 0, signal: never })).rejects.toThrow('The CMS did not come up')
  })

  it('ends at once when the start is given up', async () => {
    const { url, server } = await startProcess(503)
    const giveUp = new AbortController()
    server.once('request', () => giveUp.abort(new Error('enough')))
    await expect(untilHealthy({ name: 'CMS', url, limitMs: 60_000, signal: giveUp.signal })).rejects.toThrow()
  })
})
