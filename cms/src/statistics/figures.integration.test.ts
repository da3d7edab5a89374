import { addDays, eachDay } from '@ratusz/analytics/calendar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopAtNoon } from '../testing/noon'
import { columnsOf, recount, warsawDay } from '../testing/rawViews'
import { changesBefore, openReadTown, own, type ReadTown } from '../testing/readTown'

const changes = changesBefore(warsawDay(stopAtNoon()))
let town: ReadTown

beforeAll(async () => {
  town = await openReadTown()
})
afterAll(async () => {
  await town.close()
})

describe('what the statistics say is what was asked of the portal', () => {
  it.each(changes)('day by day around %s', async (day) => {
    const [to = town.today] = [addDays(day, 2), town.today].toSorted()
    const range = { from: addDays(day, -2), to }
    const counted = recount(town.raw, range)
    expect(counted.views).toBeGreaterThan(40)
    const body = await town.table('time', `${own(range)}&unit=day`)
    const nothing = Object.fromEntries(eachDay(range.from, range.to).map((date) => [date, 0]))
    expect(columnsOf(body, 'day', 'views')).toEqual({ ...nothing, ...counted.viewsByDay })
    expect(columnsOf(body, 'day', 'visitors')).toEqual({ ...nothing, ...counted.visitorsByDay })
  })

  it.each(['week', 'month'])('by %s', async (unit) => {
    const body = await town.table('time', `${own(town.whole)}&unit=${unit}`)
    const rows = (body as { rows: { from: string; to: string; views: number; visitors: number }[] }).rows
    expect(rows[0]?.from).toBe(town.whole.from)
    expect(rows.at(-1)?.to).toBe(town.today)
    for (const { from, to, views, visitors } of rows) {
      const counted = recount(town.raw, { from, to })
      const visits = Object.values(counted.visitorsByDay).reduce((sum, count) => sum + count, 0)
      expect({ from, views }).toEqual({ from, views: counted.views })
      expect(visitors).toBeCloseTo(visits / eachDay(from, to).length, 0)
    }
  })

  it('in the figures at the head, with the time before', async () => {
    const period = { from: changes[2], to: addDays(changes[2], 1) }
    const before = { from: addDays(period.from, -2), to: addDays(period.from, -1) }
    const [counted, earlier] = [recount(town.raw, period), recount(town.raw, before)]
    const { body } = await town.cms.rest(`/statistics/summary?${own(period)}`, { as: town.people.editor })
    const most = Math.max(...Object.values(counted.visitorsByDay))
    const visits = Object.values(counted.visitorsByDay).reduce((sum, count) => sum + count, 0)
    expect(body.now).toEqual({
      views: counted.views,
      average: visits / 2,
      busiest: {
        date: Object.keys(counted.visitorsByDay)
          .toSorted()
          .find((day) => counted.visitorsByDay[day] === most),
        visits: most,
      },
      countedFrom: null,
    })
    expect(body.before).toMatchObject({ views: earlier.views })
    expect(earlier.views).toBeGreaterThan(0)
  })

  it('by page, entry, language, window, website and kiosk', async () => {
    const counted = recount(town.raw, town.whole)
    const query = own(town.whole)
    expect(columnsOf(await town.table('pages', query), 'path', 'views')).toEqual(counted.paths)
    expect(columnsOf(await town.table('pages', query), 'path', 'page')).toMatchObject({
      '/': 'Strona główna',
      '/uslugi/': 'Karty usług',
      '/aktualnosci/strona/2/': 'Aktualności: strona/2',
      '/uk/novyny/novyi-maidanchyk/': 'Новий майданчик (ukraiński)',
    })
    expect(columnsOf(await town.table('entries', query), 'path', 'visits')).toEqual(counted.entries)
    expect(columnsOf(await town.table('languages', query), 'language', 'views')).toEqual({
      Polski: counted.languages.pl,
      Ukraiński: counted.languages.uk,
    })
    expect(columnsOf(await town.table('widths', query), 'width', 'views')).toEqual({
      'Telefon (do 639 px)': counted.widths.narrow,
      'Tablet (640–1023 px)': counted.widths.medium,
      'Komputer (od 1024 px)': counted.widths.wide,
    })
    expect(columnsOf(await town.table('referrers', query), 'host', 'visits')).toEqual({
      'search.example': counted.referrers['search.example'],
      'Bez adresu': counted.referrers[''],
    })
    const kiosks = await town.table('kiosks', query)
    expect(columnsOf(kiosks, 'kiosk', 'touches')).toEqual(counted.kiosks)
  })

  it('by type of content and by topic, all languages and lists together', async () => {
    const counted = recount(town.raw, town.whole).paths
    const sumOf = (isIn: (page: ReadTown['pages'][number]) => boolean): number =>
      town.pages.filter(isIn).reduce((sum, page) => sum + (counted[page.path] ?? 0), 0)
    const types = columnsOf(await town.table('types', own(town.whole)), 'type', 'views')
    expect(types).toEqual({
      'Karty usług': sumOf(({ type }) => type === 'Karty usług'),
      Aktualności: sumOf(({ type }) => type === 'Aktualności'),
      'Strona główna i inne': sumOf(({ type }) => type === undefined),
    })
    const topics = columnsOf(await town.table('topics', own(town.whole)), 'topic', 'views')
    expect(topics).toEqual({
      Kultura: sumOf(({ topic }) => topic === 'Kultura'),
      'Bez tematu': counted[town.pages[2]?.path ?? ''],
    })
  })

  it('of what was searched for in vain', async () => {
    const times = town.raw.filter(({ search }) => search !== undefined).length
    expect(columnsOf(await town.table('searches', own(town.whole)), 'words', 'times')).toEqual({ 'żłobek, miejski': times })
  })

  it('of the last half hour', async () => {
    const { body } = await town.cms.rest('/statistics/live', { as: town.people.editor })
    const counted = recount(town.raw, { from: town.today, to: town.today })
    expect(body.views).toBe(counted.views)
    expect(columnsOf({ rows: body.pages }, 'path', 'views')).toEqual(counted.paths)
    expect(columnsOf({ rows: body.pages }, 'path', 'title')).toMatchObject({ '/': 'Strona główna', '/uslugi/': 'Karty usług' })
  })

  it('of a document, under all its addresses, in all its languages, and under the address it had before', async () => {
    const { body } = await town.cms.rest('/articles?limit=1&depth=0', { as: town.people.editor })
    const [{ id }] = body.docs as [{ id: string | number }]
    const counted = recount(town.raw, town.whole).paths
    const expected = town.pages
      .filter(({ path: address }) => /aktualnosci\/nowy|novyny\/novyi/.test(address))
      .reduce((sum, page) => sum + (counted[page.path] ?? 0), 0)
    const viewsOf = async () => columnsOf(await town.table('documents', own(town.whole)), 'title', 'views')['Nowy plac zabaw']
    expect(await viewsOf()).toBe(expected)
    await town.cms.rest(`/articles/${id}`, {
      as: town.people.editor,
      method: 'PATCH',
      body: { slug: 'plac-pod-nowym-adresem', _status: 'published' },
    })
    expect(await viewsOf()).toBe(expected)
    await town.cms.rest(`/articles/${id}`, {
      as: town.people.editor,
      method: 'PATCH',
      body: { slug: 'nowy-plac-zabaw', _status: 'published' },
    })
  })
})
