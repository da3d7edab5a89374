import { connect, createServer, type Socket } from 'node:net'
import { z } from 'zod'

/** Stands between a program and a server, and can shut. */
export type Gate = {
  port: number
  /** Lets everything through. */
  open: () => void
  /** Cuts every connection and takes no new one. */
  shut: () => void
  /** Lets requests through and cuts the connection where the answer would come. */
  loseAnswers: () => void
  close: () => Promise<void>
}

/** Opens a gate on a free port of this machine. */
export const openGate = async (target: { host: string; port: number }): Promise<Gate> => {
  let mode: 'open' | 'shut' | 'loseAnswers' = 'open'
  const sockets = new Set<Socket>()

  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A cut connection is what a gate is for.
    socket.on('error', () => socket.destroy())
  }

  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
  }

  const server = createServer((client) => {
    keep(client)
    if (mode === 'shut') {
      client.destroy()
      return
    }
    const upstream = connect(target)
    keep(upstream)
    client.pipe(upstream)
    upstream.on('data', (answer) => {
      if (mode === 'open') client.write(answer)
      else client.destroy()
    })
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: z.object({ port: z.number() }).parse(server.address()).port,
    open: () => {
      mode = 'open'
    },
    shut: () => {
      mode = 'shut'
      cutAll()
    },
    loseAnswers: () => {
      mode = 'loseAnswers'
    },
    close: async () => {
      mode = 'shut'
      cutAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
