import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { handleEndpoints, type SanitizedConfig } from 'payload'

/** A CMS's REST interface on a port, without Next around it. */
export const serveCms = async (port = 0) => {
  const ready = Promise.withResolvers<SanitizedConfig>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const {
      status,
      headers: answered,
      body,
    } = await handleEndpoints({
      config: await ready.promise,
      request: new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        ...(hasBody && { body: Buffer.concat(chunks) }),
      }),
    })
    response.writeHead(status, Object.fromEntries(answered))
    if (body) await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response)
    else response.end()
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const listening = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${listening}`,
    /** Requests wait until the CMS is there. */
    open: ready.resolve,
    close: async (): Promise<void> => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
