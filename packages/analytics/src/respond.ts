import type { ServerResponse } from 'node:http'
import type { z } from 'zod'

/** What is wrong with one field of a request. */
export type Mistake = { name: string; message: string }

/** Answers with JSON that nobody may cache. */
export const respondJson = (parameters: {
  response: ServerResponse
  status: number
  body: unknown
  headers?: Record<string, string>
}): void => {
  const { response, status, body, headers } = parameters
  const text = JSON.stringify(body)
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      ...headers,
    })
    .end(text)
}

/** Each thing that a schema found wrong, by the field's name. */
export const mistakesIn = (error: z.ZodError, whole: string): Mistake[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, 5).map((name) => ({ name: name.slice(0, 40), message: issue.message }))
      : [{ name: issue.path.map(String).join('.') || whole, message: issue.message }],
  )
