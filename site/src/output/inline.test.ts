import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { AT_THE_END, SEARCH_IF_ASKED, SEARCH_ON_FOCUS, WHAT_HOLDS } from './inline.ts'

type Part = { dataset: Record<string, string>; hidden: boolean; button: { onclick?: () => void } | undefined }

const part = (dataset: Record<string, string>, button?: Part['button']): Part => ({ dataset, hidden: false, button })

const MINUTE = 60_000

/** Runs the scripts of every page in one, and tells what they did. */
const open = (options: { name?: string; isPrerendering?: boolean; parts?: Part[]; storage?: Record<string, unknown> } = {}) => {
  const { name = '', isPrerendering = false, parts = [], storage = {} } = options
  const sent: unknown[] = []
  const asked: string[] = []
  const field: Record<string, unknown> = { dataset: { script: '/_astro/search.js' } }
  const document: Record<string, unknown> & { onprerenderingchange?: () => void; onvisibilitychange?: () => void } = {
    referrer: 'https://www.example.org/x',
    prerendering: isPrerendering,
    hidden: false,
    documentElement: { lang: 'pl' },
    querySelector: (selector: string) => (selector === '.alerts' ? { dataset: { json: '/alerts.json', v: 'known' } } : field),
    querySelectorAll: () =>
      parts.map((one) => Object.assign(one, { querySelector: (name: string) => (name === 'button' ? one.button : null) })),
  }
  const surroundings = {
    document,
    location: new URL('https://gmina.example/kontakt/?a=b'),
    name,
    innerWidth: 360,
    navigator: { sendBeacon: (to: string, body: string) => sent.push([to, JSON.parse(body)]) },
    sessionStorage: storage,
    setInterval: () => 0,
    fetch: (path: string) => {
      asked.push(path)
      return Promise.resolve({ text: () => Promise.resolve('{"version":"known"}') })
    },
  }
  runInNewContext(`${SEARCH_ON_FOCUS};${WHAT_HOLDS};${AT_THE_END}`, surroundings)
  return { document, field, sent, asked }
}

describe('the scripts of every page', () => {
  it('are at most 1,000 bytes together, on the search page too', () => {
    expect(Buffer.byteLength(WHAT_HOLDS + AT_THE_END + SEARCH_ON_FOCUS + SEARCH_IF_ASKED)).toBeLessThanOrEqual(1000)
  })
})

describe('what holds for a time', () => {
  const now = Date.now()
  const from = (start: number, end: number, button?: Part['button']) =>
    part({ id: 'a-1', from: String(start), until: String(end) }, button)

  it('is shown from its first minute to its last', () => {
    const parts = [from(now - MINUTE, now + MINUTE), from(now + MINUTE, now + 2 * MINUTE), from(now - 2 * MINUTE, now - MINUTE)]
    open({ parts })
    expect(parts.map(({ hidden }) => Boolean(hidden))).toEqual([false, true, true])
  })

  it('is no longer said of a day that is over', () => {
    const parts = [part({ until: String(now - MINUTE) }), part({ until: String(now + MINUTE) })]
    open({ parts })
    expect(parts.map(({ hidden }) => Boolean(hidden))).toEqual([true, false])
  })

  it('stays away for this visit once a reader has put it away', () => {
    const storage = {}
    const alert = from(now - MINUTE, now + MINUTE, {})
    open({ parts: [alert], storage })
    expect(alert.hidden).toBeFalsy()
    alert.button?.onclick?.()
    expect(alert.hidden).toBe(true)
    const onNextPage = from(now - MINUTE, now + MINUTE, {})
    open({ parts: [onNextPage], storage })
    expect(onNextPage.hidden).toBe(true)
  })

  it('is asked for when a page opens and on each return to it, but not while nobody looks', () => {
    const { document, asked } = open()
    document.onvisibilitychange?.()
    document.hidden = true
    document.onvisibilitychange?.()
    expect(asked).toEqual(['/alerts.json', '/alerts.json'])
  })
})

describe('the counting script', () => {
  const view = { path: '/kontakt/', referrer: 'https://www.example.org/x', width: 360, language: 'pl' }

  it('sends one view for a page that is loaded, and none when it is shown again from memory', () => {
    const { document, sent } = open()
    document.onvisibilitychange?.()
    expect(sent).toEqual([['/hit', view]])
  })

  it('waits until a page that was rendered ahead is shown, and sends one view then', () => {
    const { document, sent } = open({ isPrerendering: true })
    expect(sent).toEqual([])
    document.onprerenderingchange?.()
    expect(sent).toEqual([['/hit', view]])
  })

  it('leaves nothing in the browser', () => {
    const storage = {}
    const { document } = open({ storage })
    expect(storage).toEqual({})
    expect(document).not.toHaveProperty('cookie')
  })

  it('names the kiosk on which the page is read', () => {
    expect(open({ name: 'kiosk=dworzec' }).sent).toEqual([['/hit', { ...view, kiosk: 'dworzec' }]])
    expect(open({ name: 'another' }).sent).toEqual([['/hit', view]])
  })
})

describe('the search field', () => {
  it('is a combobox before anybody comes to it', () => {
    expect(open().field).toMatchObject({ role: 'combobox', ariaExpanded: false })
  })
})
