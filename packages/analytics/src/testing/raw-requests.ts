import { BROWSER, TIMEZONE } from './portal.ts'
import { createRandom } from './random.ts'

/** A request as it goes over the wire, and when. */
export type RawRequest = { at: Date; address: string; headers: Record<string, string>; body: string }

const PATHS = ['/', '/kontakt/', '/uk/kontakty/', '/aktualnosci/zażółć/', '/missing/stara-strona/', '/aktualnosci/index.html']
const REFERRERS = ['', '', 'https://www.example.org/a?b=c', 'http://szukaj.example/', 'https://127.0.0.1/']
const HEADERS: Record<string, string>[] = [
  {},
  {},
  {},
  {},
  { dnt: '1' },
  { 'sec-gpc': '1' },
  { 'sec-purpose': 'prefetch' },
  { cookie: 'payload-token=x' },
  { 'user-agent': 'Googlebot/2.1' },
  { 'user-agent': 'Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)' },
]
const SEARCHES = ['plaża dla psów', '  Plaża  DLA psów', 'jan@example.org', 'tel 601 602 603']
const BODIES = ['', '{', '[]', '{"path":"/"}', '{"path":"/../x","language":"pl"}', '{"path":"/","language":"pl","x":1}']

/** Requests of many kinds in the order of their instants, the same for the same seed. */
export const makeRequests = (parameters: { seed: number; count: number; from: Date; stepMs: number }): RawRequest[] => {
  const { seed, count, from, stepMs } = parameters
  const random = createRandom(seed)
  const pick = <T>(list: T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise
  return Array.from({ length: count }, (_, index) => {
    const search = random() < 0.1 ? { search: pick(SEARCHES, '') } : {}
    const kiosk = random() < 0.1 ? { kiosk: pick(['rynek', 'dworzec'], '') } : {}
    const view = {
      path: `${pick(PATHS, '/')}${random() < 0.2 ? '?utm_source=x#y' : ''}`,
      referrer: pick(REFERRERS, ''),
      width: pick([0, 360, 800, 1280], 0),
      language: pick(['pl', 'uk', 'ar', 'en'], 'pl'),
      ...search,
      ...kiosk,
    }
    return {
      at: new Date(from.getTime() + index * stepMs),
      address: `203.0.113.${Math.floor(random() * 20)}`,
      headers: { 'user-agent': BROWSER.replaceAll('140', String(138 + Math.floor(random() * 3))), ...pick(HEADERS, {}) },
      body: random() < 0.05 ? pick(BODIES, '') : JSON.stringify(view),
    }
  })
}

/** What a list of requests comes to, counted by hand: `dimension day name` → views and visitors who began there. */
export type Recount = { counters: Map<string, { views: number; visits: number }>; refused: number }

/**
 * Counts requests once more, from what was sent and by the rules as the README puts them, with nothing of the
 * product's code.
 */
export const recount = (requests: RawRequest[]): Recount => {
  const dayOf = new Intl.DateTimeFormat('sv', { timeZone: TIMEZONE })
  const counters = new Map<string, { views: number; visits: number }>()
  const seen = new Set<string>()
  let refused = 0
  const add = (day: string, dimension: string, name: string, visits: number) => {
    const key = `${dimension} ${day} ${name}`
    const before = counters.get(key) ?? { views: 0, visits: 0 }
    counters.set(key, { views: before.views + 1, visits: before.visits + visits })
  }

  for (const { at, address, headers, body } of requests) {
    if (BODIES.includes(body)) {
      refused += 1
      continue
    }
    const browser = headers['user-agent'] ?? ''
    const isPerson =
      !/bot|UptimeRobot/.test(browser) && !['dnt', 'sec-gpc', 'sec-purpose', 'cookie'].some((name) => name in headers)
    if (!isPerson) continue
    const day = dayOf.format(at)
    const view = JSON.parse(body)
    if (view.search !== undefined) {
      if (/pla/i.test(view.search)) add(day, 'search', 'plaża dla psów', 0)
      continue
    }
    const path = encodeURI(view.path.split('?')[0].replace('index.html', ''))
    if (path.startsWith('/missing')) {
      add(day, 'unknown', path, 0)
      continue
    }
    const visitor = `${day} ${address} ${browser}`
    const visits = view.kiosk !== undefined || seen.has(visitor) ? 0 : 1
    if (view.kiosk === undefined) seen.add(visitor)
    add(day, 'total', '', visits)
    add(day, 'page', path, visits)
    add(day, 'language', view.language, visits)
    add(day, 'width', { 0: 'unknown', 360: 'narrow', 800: 'medium', 1280: 'wide' }[Number(view.width)] ?? '', visits)
    const host = /^https?:\/\/([^/]+)/.exec(view.referrer)?.[1] ?? ''
    if (host !== '' && host !== '127.0.0.1') add(day, 'referrer', host, visits)
    if (view.kiosk !== undefined) add(day, 'kiosk', view.kiosk, visits)
  }
  return { counters, refused }
}
