import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerThrough, searchThrough } from './remote.ts'
import { openPolishSite, page } from './testing/polish-site.ts'
import type { Search } from './types.ts'

const PAGES = [
  page({ path: '/psy/', title: 'Psy', topics: ['Zwierzęta'], text: 'Opłata' }),
  page({ path: '/koty/', title: 'Koty', topics: ['Zwierzęta'], text: 'Opłata' }),
  page({ path: '/ptaki/', title: 'Ptaki', topics: ['Zwierzęta'], text: 'Opłata' }),
]

/** A worker that never stops. */
const forever = new Promise<never>(() => undefined)

describe('a page and the worker of its search', () => {
  let here: Search
  let close: () => Promise<void>
  const channels: MessageChannel[] = []

  const openThrough = (open: (locale: string) => Promise<Search>, lost: Promise<never> = forever): Promise<Search> => {
    const channel = new MessageChannel()
    channels.push(channel)
    const [page, worker] = [channel.port1, channel.port2]
    page.start()
    worker.start()
    answerThrough(worker, ({ locale }) => open(locale))
    return searchThrough(page, { base: '/search-index/', locale: 'pl' }, lost)
  }

  beforeAll(async () => {
    ;({ search: here, close } = await openPolishSite({ pages: PAGES }))
  })

  afterAll(async () => {
    for (const { port1, port2 } of channels) for (const port of [port1, port2]) port.close()
    await close()
  })

  it('give the answers that the search gives itself, however many are asked at once', async () => {
    const there = await openThrough(async () => here)
    const queries = ['psy', 'opłata', 'kto', 'koty 😀', '']
    const answers = await Promise.all(
      queries.map((query) => there.search(query, { limit: 2, filters: { topic: ['Zwierzęta'] } })),
    )
    for (const [at, query] of queries.entries()) {
      const { facets, ...own } = await here.search(query, { limit: 2, filters: { topic: ['Zwierzęta'] } })
      const { facets: counted, ...told } = answers[at] ?? { facets: undefined }
      expect(told).toEqual(own)
      expect(await counted?.()).toEqual(await facets())
    }
    expect(await there.suggest('ps')).toEqual(await here.suggest('ps'))
  })

  it('tell what went wrong where the index does not open', async () => {
    await expect(openThrough((locale) => Promise.reject(new Error(`404 for ${locale}`)))).rejects.toThrow('404 for pl')
  })

  it('leave nobody waiting when the worker is gone', async () => {
    const { promise: lost, reject } = Promise.withResolvers<never>()
    const there = await openThrough(async () => ({ ...here, suggest: () => forever }), lost)
    const asked = there.suggest('ps')
    reject(new Error('gone'))
    await expect(asked).rejects.toThrow('gone')
    await expect(there.search('psy')).rejects.toThrow('gone')
  })
})
