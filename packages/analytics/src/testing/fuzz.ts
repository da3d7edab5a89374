import { Agent, request } from 'node:http'
import { BROWSER } from './portal.ts'
import { createRandom } from './random.ts'

const CONNECTIONS = 32
/** One body in so many is a megabyte long. */
const ONE_HUGE_IN = 1000
const HUGE = Buffer.alloc(1024 * 1024, '{"path":')
const STRANGE = [
  '',
  ' ',
  '\u0000',
  '\u001f',
  '\u202e',
  '\ud800',
  '\\',
  '..',
  '%',
  '%00',
  '%2e%2e',
  '//',
  'ł',
  '💥',
  '\uffff',
  '"',
  '{',
  '[',
]

/** What came of sending nonsense: how often each status was answered. */
export type FuzzReport = { requests: number; statuses: Record<string, number> }

type Random = () => number

/**
 * Sends bodies that are no views, with forged forwarding headers, and one time in twenty asks for statistics without the
 * token: 400 and 401 are right. The same for the same seed.
 */
export const fuzz = async (parameters: { port: number; requests: number; seed: number }): Promise<FuzzReport> => {
  const { port, requests, seed } = parameters
  const random = createRandom(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const statuses: Record<string, number> = {}
  let sent = 0

  const connection = async () => {
    while (sent < requests) {
      sent += 1
      const status = await (random() < 0.05
        ? askInVain({ port, agent, random })
        : send({ port, agent, body: nonsense(random), random }))
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  agent.destroy()
  return { requests, statuses }
}

const send = (parameters: { port: number; agent: Agent; body: Buffer; random: Random }) =>
  new Promise<string>((resolve) => {
    const { port, agent, body, random } = parameters
    const headers = {
      'user-agent': BROWSER,
      'x-forwarded-for': `${text(random).replace(/[^\x20-\x7e]/g, '')}, 203.0.113.${pick(random, 255)}`,
      forwarded: 'for=unknown;proto=gopher',
      'content-type': random() < 0.5 ? 'application/json' : 'image/png',
    }
    const message = request({ host: '127.0.0.1', port, path: '/hit', method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(String(response.statusCode)))
    })
    message.on('error', (error) => resolve(error.message))
    message.end(body)
  })

const askInVain = ({ port, agent, random }: { port: number; agent: Agent; random: Random }) =>
  new Promise<string>((resolve) => {
    const path = `/stats/${encodeURIComponent(text(random).toWellFormed())}?from=${encodeURIComponent(text(random).toWellFormed())}`
    const headers = { authorization: `Bearer ${text(random).replace(/[^\x20-\x7e]/g, '')}` }
    const message = request({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      response.resume().on('end', () => resolve(String(response.statusCode)))
    })
    message.on('error', (error) => resolve(error.message))
    message.end()
  })

/** Always something that no view can be. */
const nonsense = (random: Random): Buffer => {
  if (pick(random, ONE_HUGE_IN) === 0) return HUGE
  const view: Record<string, unknown> = { path: '/kontakt/', referrer: 'example.org', width: 1280, language: 'pl' }
  const makers: (() => string | Buffer)[] = [
    () => Buffer.from(Array.from({ length: 1 + pick(random, 300) }, () => 128 + pick(random, 128))),
    () => JSON.stringify(view).slice(0, pick(random, 60)),
    () =>
      JSON.stringify({
        ...view,
        path: `/${text(random)}${['\u0000', '..', '\\', '%zz', '\ud800', '%ff'][pick(random, 6)]}${text(random)}`.replace(
          /[?#]/g,
          '',
        ),
      }),
    () => JSON.stringify({ ...view, path: text(random).replace(/^\/+/, '') }),
    () => JSON.stringify({ ...view, [['path', 'referrer', 'width', 'language'][pick(random, 4)] ?? 'path']: wrongType(random) }),
    () => JSON.stringify({ ...view, language: `${text(random)}-` }),
    () => JSON.stringify({ ...view, width: [-1, 1e9, -0.001, 1e308][pick(random, 4)] }),
    () => JSON.stringify({ ...view, [`x${text(random)}`]: 1 }),
    () => JSON.stringify({ ...view, kiosk: `${text(random)}!` }),
    () => JSON.stringify({ ...view, referrer: `<${text(random)}>` }),
    () => `${'['.repeat(pick(random, 900))}${'{"a":'.repeat(pick(random, 200))}`,
    () => JSON.stringify({ ...view, referrer: 'x'.repeat(2048 + pick(random, 4000)) }),
  ]
  return Buffer.from((makers[pick(random, makers.length)] ?? (() => ''))())
}

const wrongType = (random: Random): unknown => [null, [], {}, true, ['/'], { toString: 1 }][pick(random, 6)]

const text = (random: Random): string =>
  Array.from({ length: pick(random, 8) }, () =>
    random() < 0.5 ? STRANGE[pick(random, STRANGE.length)] : 'abc/żó-7'[pick(random, 8)],
  ).join('')

const pick = (random: Random, below: number): number => Math.floor(random() * below)
