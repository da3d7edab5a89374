import type { IncomingMessage } from 'node:http'

const MAX_BYTES = 2048
/** How much of a body that is too long is thrown away so that its sender still reads the answer. */
const MAX_DISCARDED = 2 * 1024 * 1024

/**
 * Reads a request's body of at most 2 KB.
 *
 * @returns the bytes; `tooLong` after a longer body was thrown away; `endless` where even that is too much and the
 *   connection is to be closed; `aborted` where the sender went away
 */
export const readBody = (request: IncomingMessage): Promise<Buffer | 'tooLong' | 'endless' | 'aborted'> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    if (Number(request.headers['content-length'] ?? 0) > MAX_DISCARDED) {
      resolve('endless')
      return
    }
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MAX_BYTES) chunks.push(chunk)
      else if (length > MAX_DISCARDED) {
        request.removeAllListeners('data').pause()
        resolve('endless')
      }
    })
    request.on('end', () => {
      if (length > MAX_BYTES) resolve('tooLong')
      else resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks))
    })
    // An error that nobody listens for is not raised on a request: what was cut off is only closed.
    request.on('close', () => resolve('aborted'))
  })
