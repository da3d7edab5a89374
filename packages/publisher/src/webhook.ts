import { Buffer } from 'node:buffer'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { LARGEST_BODY } from './protocol.ts'

/** Raised when a request is refused: the status, a code for programs, a sentence for people. */
export class RequestError extends Error {
  override name = 'RequestError'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** A message whose signature is right and whose time is within 5 minutes of ours. */
export type SignedMessage = { messageId: string; body: string }

/**
 * Reads a request's body. @throws RequestError 413 as soon as it is larger than allowed, whatever length it claims
 */
export const readBody = async (request: IncomingMessage, largest = LARGEST_BODY): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largest) throw new RequestError(413, 'too_large', `The body is larger than ${largest / 1024} KB.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Checks a message's signature by the Standard Webhooks specification.
 *
 * @throws RequestError 401 where a header is missing, the time is off by more than 5 minutes, or the signature is another's
 */
export const verifySignature = (parameters: { secret: string; headers: IncomingHttpHeaders; body: string }): SignedMessage => {
  const { secret, headers, body } = parameters
  const [messageId, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headers[name]?.toString(),
  )
  if (!messageId || !timestamp || !signature)
    throw new RequestError(401, 'unsigned', 'The headers webhook-id, webhook-timestamp and webhook-signature are needed.')
  if (messageId.length > 256 || !/^\d{1,12}$/.test(timestamp))
    throw new RequestError(401, 'bad_signature', 'The signature headers are malformed.')
  try {
    new Webhook(secret).verify(
      body,
      { 'webhook-id': messageId, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
      { jsonParse: false },
    )
  } catch (error) {
    const isLate = error instanceof Error && /timestamp too (old|new)/.test(error.message)
    if (isLate)
      throw new RequestError(401, 'wrong_time', 'The message was signed more than 5 minutes from now; check both clocks.')
    throw new RequestError(401, 'bad_signature', 'The signature does not fit the message and our secret.')
  }
  return { messageId, body }
}

/** The headers of a message that `verifySignature` takes. */
export const signatureHeaders = (parameters: { secret: string; messageId: string; at: Date; body: string }) => {
  const { secret, messageId, at, body } = parameters
  return {
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(messageId, at, body),
  }
}
