import { once } from 'node:events'
import { createServer } from 'node:http'
import { type PreviewOrder, previewRequestSchema } from '@ratusz/publisher/preview'
import { Webhook } from 'standardwebhooks'
import { PUBLISHER_SECRET } from './cms'

/** A publisher that shows of each draft its words, for tests of the CMS alone. It takes signed messages by the contract only. */
export const startPreviewPublisher = async () => {
  const orders: PreviewOrder[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      new Webhook(PUBLISHER_SECRET).verify(body, headers, { jsonParse: false })
      if (request.url === '/preview/assets/_astro/a.css') {
        response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end('p{src:url(/_astro/b.woff2)}')
        return
      }
      if (request.url !== '/preview') {
        response.writeHead(404).end()
        return
      }
      const order = previewRequestSchema.parse(JSON.parse(body))
      orders.push(order)
      const isBroken = JSON.stringify(order.draft.data).includes('nie do pokazania')
      response.writeHead(isBroken ? 422 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ html: `<p>${JSON.stringify(order.draft.data)}</p>`, policy: "default-src 'none'" }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    /** What it was asked for last. */
    last: (): PreviewOrder => {
      const order = orders.at(-1)
      if (!order) throw new Error('no preview was asked for')
      return order
    },
    close: async (): Promise<void> => {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
