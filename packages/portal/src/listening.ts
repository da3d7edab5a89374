import type { Server } from 'node:http'

/** Raised when a port cannot be listened on; the message names it and the setting to change. */
export class PortError extends Error {
  override name = 'PortError'
}

const FINISH_WITHIN_MS = 10_000
const LOOK_EVERY_MS = 50

/**
 * Has a server listen.
 *
 * @param parameters.port 0 for any free one
 * @param parameters.host the only address to listen on; all of this machine's where it is not given
 * @param parameters.variable the setting that holds the port
 * @returns the port
 * @throws PortError when the port is taken or not allowed
 */
export const listen = (parameters: { server: Server; port: number; host?: string; variable: string }): Promise<number> => {
  const { server, port, host, variable } = parameters
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new PortError(`Port ${port} is taken by another program. Stop it, or set ${variable} to a free port.`))
      else if (error.code === 'EACCES')
        reject(new PortError(`Port ${port} may not be used by this user. Set ${variable} to a port above 1023.`))
      else reject(error)
    })
    server.listen({ port, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes no new requests, lets those under way finish for 10 seconds, then resolves. */
export const close = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  // A connection whose request ends only now would be kept open for a next one that is not wanted any more.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS)
  await closed
  clearInterval(looking)
  clearTimeout(deadline)
}
