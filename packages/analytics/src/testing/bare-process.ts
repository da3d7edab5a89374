import { createServer } from 'node:http'
import { z } from 'zod'

/** What durable counting is measured against: node:http that answers 204 and does nothing else. Says its port. */
const server = createServer((_, response) => {
  response.writeHead(204).end()
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${z.object({ port: z.number() }).parse(server.address()).port}\n`)
})
