import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import readline from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'

/** What `relative.mjs` is told to be: it starts a child of its own, does not heed SIGTERM, or crashes once its child is there. */
type Nature = { name: string; isStubborn?: boolean; child?: Nature; crashes?: boolean }

const untilListening = async (port: Promise<number>): Promise<string> => String(await port)

/**
 * Processes that hold a connection to the test, so that the test hears of each when it is there and when it
 * has ended: a process id would only tell of the first.
 */
export const useFamily = () => {
  const sockets = new Map<string, Socket>()
  const open = new Set<Socket>()
  const waiting = new Map<string, (socket: Socket) => void>()
  let server = createServer()
  let port: Promise<number> = Promise.resolve(0)

  beforeEach(() => {
    server = createServer((socket) => {
      open.add(socket)
      socket.on('error', () => undefined)
      readline.createInterface({ input: socket }).once('line', (name) => {
        sockets.set(name, socket)
        waiting.get(name)?.(socket)
      })
    })
    port = once(server.listen(0, '127.0.0.1'), 'listening').then(() => {
      const address = server.address()
      return typeof address === 'object' && address ? address.port : 0
    })
  })
  afterEach(async () => {
    for (const socket of open) socket.destroy()
    open.clear()
    sockets.clear()
    waiting.clear()
    server.close()
    await once(server, 'close')
  })

  const present = async (name: string): Promise<Socket> =>
    sockets.get(name) ?? new Promise((resolve) => waiting.set(name, resolve))

  return {
    /** The program and the arguments of a process of that nature. */
    command: async (nature: Nature): Promise<{ file: string; args: string[] }> => ({
      file: process.execPath,
      args: [fileURLToPath(new URL('relative.mjs', import.meta.url)), await untilListening(port), JSON.stringify(nature)],
    }),
    /** Resolves when the process of that name runs. */
    present: async (name: string): Promise<void> => void (await present(name)),
    /** Resolves when the process of that name, which has run, has ended. */
    gone: async (name: string): Promise<void> => {
      const socket = await present(name)
      if (!socket.closed) await once(socket, 'close')
    },
  }
}
