import { connect } from 'node:net'

/** What came of sending views as fast as they are answered. */
export type LoadReport = { hitsPerSecond: number; p50: number; p99: number; longest: number; refused: number }

const LANGUAGES = ['pl', 'uk', 'ar', 'en']
const PAGES = 500
const BROWSERS = 50

/** The pages whose views are sent. */
export const LOAD_PATHS = Array.from({ length: PAGES }, (_, index) => `/strona-${index}/`)

/**
 * Sends views over keep-alive connections, each the next one once the last was answered. Written on
 * bare sockets, so that the sender costs little beside the server it measures.
 *
 * @returns times in milliseconds
 */
export const sendLoad = async (parameters: { port: number; connections: number; hits: number }): Promise<LoadReport> => {
  const { port, connections, hits } = parameters
  const requests = Array.from({ length: PAGES * 4 }, (_, index) => requestOf(index))
  const times: number[] = []
  let sent = 0
  let refused = 0
  const begin = performance.now()

  const connection = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true)
      let sentAt = 0
      const next = () => {
        if (sent >= hits) {
          socket.end(resolve)
          return
        }
        sentAt = performance.now()
        socket.write(requests[sent++ % requests.length] ?? '')
      }
      socket.on('connect', next)
      socket.on('error', reject)
      socket.on('data', (answer) => {
        times.push(performance.now() - sentAt)
        // 204 has no body: one chunk is one whole answer. "HTTP/1.1 2…"
        if (answer[9] !== 0x32) refused += 1
        next()
      })
    })

  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - begin) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.ceil(times.length * share) - 1] ?? 0) * 100) / 100
  return { hitsPerSecond: Math.round(hits / seconds), p50: at(0.5), p99: at(0.99), longest: at(1), refused }
}

const requestOf = (index: number): string => {
  const body = JSON.stringify({
    path: LOAD_PATHS[index % PAGES],
    referrer: index % 7 === 0 ? 'www.example.org' : '',
    width: 300 + (index % 1500),
    language: LANGUAGES[index % LANGUAGES.length],
  })
  return [
    'POST /hit HTTP/1.1',
    'Host: portal',
    `User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (index % BROWSERS)}.0.0.0 Safari/537.36`,
    'Content-Type: text/plain;charset=UTF-8',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n')
}
