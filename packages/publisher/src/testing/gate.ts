import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

/** A gate that builds wait at: a test sees that one has come, lets it go on, and sees that it has ended. */
export const startGate = async () => {
  const waiting: Socket[] = []
  const ended: Promise<unknown>[] = []
  let isOpen = false
  let wake = Promise.withResolvers<void>()
  const server = createServer((socket) => {
    waiting.push(socket)
    socket.on('error', () => undefined)
    ended.push(new Promise((resolve) => socket.once('close', resolve)))
    if (isOpen) socket.write('.')
    wake.resolve()
    wake = Promise.withResolvers()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: portOf(server),
    /** Resolves once so many builds have come to the gate, counted from the first. */
    reached: async (count = 1): Promise<void> => {
      while (waiting.length < count) await wake.promise
    },
    /** Resolves once all builds that came have ended, by themselves or killed. */
    ended: () => Promise.all(ended),
    /** Lets the builds that wait, and all to come, go on. */
    open: (): void => {
      isOpen = true
      for (const socket of waiting) socket.write('.')
    },
    close: async (): Promise<void> => {
      for (const socket of waiting) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
export type Gate = Awaited<ReturnType<typeof startGate>>

/** The port that a server listens on. */
export const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
