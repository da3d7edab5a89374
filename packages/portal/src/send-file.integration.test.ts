import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENCODINGS } from './encoding.ts'
import { sendFile } from './send-file.ts'

describe('a file that is sent', () => {
  let folder: string
  let server: Server
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-send-'))
    server = createServer().listen(0)
    await once(server, 'listening')
  })
  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  /** Asks for something, and gives both ends of what follows. */
  const exchange = async () => {
    const address = server.address()
    const asking = get({ port: typeof address === 'object' ? address?.port : 0 })
    const [request, response]: [IncomingMessage, ServerResponse] = await new Promise((resolve) =>
      server.once('request', (...both) => resolve(both)),
    )
    return {
      asking,
      request,
      response,
      headers: new Map([['x-town', 'Nadmorska']]),
      folder,
      hasForms: true,
      status: 200 as const,
    }
  }

  it.each([undefined, ...ENCODINGS])('leaves nothing for the answer that it is gone, where it went (as %s)', async (encoding) => {
    const { asking, ...sent } = await exchange()
    await expect(sendFile({ ...sent, file: 'gone.html', encoding })).rejects.toThrow('ENOENT')
    expect(sent.response.getHeaderNames()).toEqual([])
    sent.response.end()
    const [answer]: [IncomingMessage] = await new Promise((resolve) => asking.once('response', (...all) => resolve(all)))
    answer.resume()
  })

  it.each([undefined, 'gzip'] as const)('is no fault where its reader leaves (as %s)', async (encoding) => {
    // More than the buffers on its way can take, and nothing that compresses.
    await writeFile(
      path.join(folder, 'large.json'),
      Buffer.from(crypto.getRandomValues(new Uint32Array(1 << 14)))
        .toString('hex')
        .repeat(400),
    )
    const { asking, ...sent } = await exchange()
    const sending = sendFile({ ...sent, file: 'large.json', encoding })
    asking.once('response', () => asking.destroy()).on('error', () => undefined)
    await expect(sending).resolves.toBeUndefined()
    expect(sent.response.writableFinished).toBe(false)
  })
})
