import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import mime from 'mime-types'
import send from 'send'
import type { Encoding } from './encoding.ts'
import { HELD } from './find-file.ts'
import type { HeaderMap } from './headers.ts'
import { sendZipped } from './send-zipped.ts'

/**
 * Sends a file of a release with ETag, 304, Range and HEAD: as it is, in the compressed form that the release holds, or compressed on
 * its way.
 *
 * `send` does this rather than `sirv`, because `sirv` reads a folder's list once at its start (ours is
 * swapped), ends the process when a file vanishes while it is read, and takes `br;q=0` for a yes.
 * There is no `Last-Modified`: after a rollback an older file is the right one, and only the ETag says so.
 *
 * @throws the file system's error when the file cannot be read and nothing was sent yet
 */
export const sendFile = (parameters: {
  request: IncomingMessage
  response: ServerResponse
  folder: string
  file: string
  encoding: Encoding | undefined
  hasForms: boolean
  headers: HeaderMap
  status: 200 | 404 | 410
}): Promise<void> => {
  const { request, response, folder, file, encoding, hasForms, headers, status } = parameters
  response.statusCode = status
  response.setHeader('content-type', mime.contentType(path.extname(file)) || 'application/octet-stream')
  for (const [name, value] of headers) response.setHeader(name, value)
  if (hasForms) response.setHeader('vary', 'Accept-Encoding')
  if (encoding) response.setHeader('content-encoding', encoding)
  const refuse = (error: unknown): never => {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    throw error
  }
  if (encoding === 'gzip') return sendZipped({ request, response, file: path.join(folder, file) }).catch(refuse)
  const address = `${file}${encoding === 'br' ? HELD : ''}`.split('/').map(encodeURIComponent).join('/')
  return new Promise<void>((resolve, reject) => {
    response.once('close', resolve)
    send(request, address, {
      root: folder,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: false,
      acceptRanges: status === 200,
    })
      .on('error', (error: Error & { status?: number }) => {
        if (response.headersSent) response.destroy()
        else if (error.status === 416 || error.status === 412) {
          response.removeHeader('content-encoding')
          response.statusCode = error.status
          response.end()
        } else reject(error)
      })
      .pipe(response)
  }).catch(refuse)
}
