import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

export type Served = {
  origin: string
  /** Everything sent so far, headers and all, in bytes. */
  bytesSent: () => number
  close: () => Promise<void>
}

/** Files whose names do not change with what is in them: a browser asks each time whether they are still the same. */
const ASKED_EACH_TIME = /(?:\.html|\/extras\.json|\/pagefind-entry\.json|\/pagefind\.js)$/u

/**
 * Serves a folder as the portal does: text compressed as a release is (Brotli, quality 5; lasting scripts under `/_astro/` 11),
 * everything else as it is; what is named by its content kept for good, the rest asked for anew.
 */
export const serveFolder = async (folder: string): Promise<Served> => {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', request.headers['if-none-match'])
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.writeHead(500).end())
  })
  const answer = async (url: string, known: string | undefined) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const content = await readFile(path.join(folder, path.normalize(name))).catch(() => undefined)
    if (!content) return { status: 404, headers: {}, body: '' }
    const type = TYPES[path.extname(name)]
    const isAsked = ASKED_EACH_TIME.test(name)
    const headers = {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': isAsked ? 'public, max-age=0, must-revalidate' : 'public, max-age=31536000, immutable',
      ETag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 12)}"`,
    }
    if (known === headers.ETag) return { status: 304, headers, body: '' }
    if (type === undefined) return { status: 200, headers, body: content }
    const quality = name.startsWith('/_astro/') ? 11 : 5
    const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    return { status: 200, headers: { ...headers, 'Content-Encoding': 'br' }, body }
  }
  // However long nothing is asked meanwhile: who asks again just when a connection is closed would be told of a reset.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
