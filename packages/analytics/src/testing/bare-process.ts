import { createServer } from 'node:http'
import { z } from 'zod'

/**
 * What durable counting is measured against: node:http that answers 204 and does nothing else. Says its port. With
 * `reading` it reads each request to its end before, as whoever wants to know what was sent has to.
 */
const isReading = process.argv[2] === 'reading'
const server = createServer((request, response) => {
  const answer = () => response.writeHead(204).end()
  if (isReading) request.resume().on('end', answer)
  else answer()
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${z.object({ port: z.number() }).parse(server.address()).port}\n`)
})
