import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

/** A host that builds sites elsewhere: keeps what it was sent, and answers as a test says; `undefined` leaves a request hanging. */
export const openHookServer = async () => {
  const received: Received[] = []
  let status: number | undefined = 204
  let wake = Promise.withResolvers<void>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { method = '', url = '', headers } = request
    received.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') })
    if (status !== undefined)
      response
        .writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {})
        .end(status === 204 ? undefined : 'x')
    wake.resolve()
    wake = Promise.withResolvers()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    received,
    /** What it answers from now on. */
    answer: (next: number | undefined): void => {
      status = next
    },
    /** Resolves with so many requests. */
    receives: async (count: number): Promise<Received[]> => {
      while (received.length < count) await wake.promise
      return received
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
export type HookServer = Awaited<ReturnType<typeof openHookServer>>
