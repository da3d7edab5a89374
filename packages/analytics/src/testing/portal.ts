import { createServer } from 'node:http'
import { z } from 'zod'
import { type Analytics, openAnalytics } from '../analytics.ts'
import type { Clock } from '../calendar.ts'

export const TOKEN = 'a-token-for-statistics-of-32-letters'
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
export const TIMEZONE = 'Europe/Warsaw'

/** A running server that counts, as the portal process does. */
export type Portal = {
  analytics: Analytics
  port: number
  /** Sends a view as a browser would; whatever is given replaces a part of it. */
  view: (view?: object, headers?: Record<string, string>) => Promise<Response>
  /** Sends a body as it is. */
  send: (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) => Promise<Response>
  /** Asks a question with the token. */
  stats: (question: string, headers?: Record<string, string>) => Promise<Response>
  /** What a question about days, pages and names is answered. */
  ask: (question: string) => Promise<Answer>
  /** What any question is answered. */
  read: (question: string) => Promise<unknown>
  close: () => Promise<void>
}

const counts = { views: z.number(), visits: z.number() }
const answerSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  timezone: z.string().optional(),
  firstDay: z.string().nullable().optional(),
  count: z.number().optional(),
  totals: z.strictObject(counts).optional(),
  days: z.array(z.strictObject({ date: z.string(), views: z.number(), visits: z.number().optional() })).optional(),
  pages: z.array(z.strictObject({ path: z.string(), views: z.number() })).optional(),
  names: z.array(z.strictObject({ name: z.string(), ...counts })).optional(),
  of: z.string().optional(),
  paths: z.array(z.string()).optional(),
  views: z.number().optional(),
})
export type Answer = z.output<typeof answerSchema>

/** What a refusal says. */
export const refusalIn = async (response: Response) =>
  z
    .strictObject({ error: z.string(), mistakes: z.array(z.strictObject({ name: z.string(), message: z.string() })).optional() })
    .parse(await response.json())

/** Starts a portal on a free port, on loopback unless a host is given; paths beginning with `/missing` are no pages of it. */
export const startPortal = async (parameters: {
  url: string
  folder: string
  host?: string
  clock?: Clock
  isKnownPath?: (path: string) => boolean
  trustedProxies?: string[]
  hitsPerMinute?: number | undefined
}): Promise<Portal> => {
  const { host = '127.0.0.1', ...options } = parameters
  const analytics = await openAnalytics({
    timezone: TIMEZONE,
    token: TOKEN,
    isKnownPath: (path) => !path.startsWith('/missing'),
    ...options,
  })
  const server = createServer((request, response) => {
    const handle = request.url?.startsWith('/stats/') ? analytics.onStats : analytics.onHit
    void handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const send: Portal['send'] = (body, headers) =>
    fetch(`http://${host}:${port}/hit`, { method: 'POST', body, headers: { 'user-agent': BROWSER, ...headers } })
  const stats: Portal['stats'] = (question, headers) =>
    fetch(`http://${host}:${port}/stats/${question}`, { headers: { authorization: `Bearer ${TOKEN}`, ...headers } })

  return {
    analytics,
    port,
    send,
    view: (view, headers) => send(JSON.stringify({ path: '/', referrer: '', width: 1280, language: 'pl', ...view }), headers),
    stats,
    read: async (question) => (await stats(question)).json(),
    ask: async (question) => answerSchema.parse(await (await stats(question)).json()),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await analytics.close()
    },
  }
}
