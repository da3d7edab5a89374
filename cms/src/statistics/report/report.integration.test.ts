import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays } from '@ratusz/analytics/calendar'
import { type Portal, startPortal, TOKEN } from '@ratusz/analytics/testing'
import { yearInFiguresSchema } from '@ratusz/content-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../../testing/cms'
import { examples } from '../../testing/examples'
import { stopAtNoon } from '../../testing/noon'
import { type RawView, recount, userAgent, warsawDay } from '../../testing/rawViews'

const HOUR = 3_600_000
const now = stopAtNoon()
const year = Number(warsawDay(now).slice(0, 4)) - 1

let cms: Cms
let portal: Portal
let folder: string
let clock = now
let editor: Person
let author: Person
const raw: RawView[] = []

const send = async (view: RawView): Promise<void> => {
  clock = view.at
  const { at: _at, browser, ...body } = view
  expect((await portal.view(body, { 'user-agent': userAgent(browser) })).status).toBe(204)
  raw.push(view)
}

const read = async (query = ''): Promise<Response> => cms.raw(`/statistics/report?year=${year}${query}`, { as: editor })

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-report-'))
  portal = await startPortal({ url: `file:${path.join(folder, 'analytics.db')}`, folder, clock: () => clock })
  cms = await openCms({ PORTAL_PORT: String(portal.port), STATS_TOKEN: TOKEN })
  editor = await cms.person('editor')
  author = await cms.person('author')
  const { payload } = cms
  const unit = await payload.create({
    collection: 'units',
    data: { ...examples(0).units.data, title: 'Referat', _status: 'published' } as never,
    locale: 'pl',
    overrideAccess: true,
  })
  // 22:30 UTC on New Year's Eve is still the old year in Warsaw, 23:30 UTC the new one.
  const eves = [year - 1, year].map((of) => Date.parse(`${of}-12-31T22:30:00Z`))
  for (const [index, at] of [...eves, ...eves.map((eve) => eve + HOUR)].entries()) {
    await payload.create({
      collection: 'articles',
      data: {
        ...examples(0).articles.data,
        title: `Artykuł ${index}`,
        _status: 'published',
        publishedAt: new Date(at).toISOString(),
      } as never,
      context: { keepsPublishedAt: true },
      locale: 'pl',
      overrideAccess: true,
    })
  }
  const article = (title: string, _status: 'draft' | 'published') =>
    payload.create({
      collection: 'articles',
      data: { ...examples(0).articles.data, title, _status, publishedAt: `${year}-04-01T10:00:00.000Z` } as never,
      context: { keepsPublishedAt: true },
      locale: 'pl',
      overrideAccess: true,
    })
  const vacancy = await article('Nabór, już zakończony', 'published')
  await payload.update({ collection: 'articles', id: vacancy.id, data: { _status: 'draft' }, locale: 'pl', overrideAccess: true })
  await article('Szkic ze starego portalu', 'draft')
  const event = (title: string, startDate: string, status = 'scheduled') =>
    payload.create({
      collection: 'events',
      data: {
        ...examples(0).events.data,
        title,
        status,
        occurrences: [{ startDate }, { startDate: addDays(startDate, 1) }],
        _status: 'published',
      } as never,
      locale: 'pl',
      overrideAccess: true,
    })
  await event('Sylwester', `${year - 1}-12-31`)
  await event('Majówka', `${year}-05-01`)
  const alert = (title: string, more: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'alerts',
      data: {
        title,
        body: 'Zostań w domu.',
        level: 'warning',
        category: 'met',
        scope: 'site',
        startsAt: `${year}-12-31T22:30:00.000Z`,
        expiresAt: `${year + 1}-01-02T00:00:00.000Z`,
        _status: 'published',
        ...more,
      } as never,
      locale: 'pl',
      overrideAccess: true,
    })
  const storm = await alert('Sztorm')
  await alert('Sztorm słabnie', { message: 'update', refersTo: storm.id })
  await event('Odwołany koncert', `${year}-06-01`, 'cancelled')
  await payload.create({
    collection: 'service-cards',
    data: { ...examples(unit.id)['service-cards'].data, _status: 'published' } as never,
    locale: 'pl',
    overrideAccess: true,
  })
  for (const [index, seconds] of [2, 4, 9].entries()) {
    const at = Date.parse(`${year}-03-0${index + 1}T12:00:00Z`)
    await payload.create({
      collection: 'deploys',
      data: {
        reason: 'published',
        state: 'live',
        createdAt: new Date(at).toISOString(),
        finishedAt: new Date(at + seconds * 1000).toISOString(),
      },
      overrideAccess: true,
    })
  }

  const instants = eves.flatMap((eve) => [eve - 3 * HOUR, eve, eve + HOUR, eve + 2 * HOUR])
  let number = 0
  for (const at of [...instants, Date.parse(`${year}-07-01T10:00:00Z`)].toSorted((one, other) => one - other)) {
    for (let times = 0; times < 3; times += 1) {
      number += 1
      await send({
        at: new Date(at),
        path: number % 3 === 0 ? '/' : '/aktualnosci/artykul-1/',
        language: number % 4 === 0 ? 'uk' : 'pl',
        width: 320,
        referrer: '',
        browser: number % 4,
        ...(number % 5 === 0 && { kiosk: 'dworzec' }),
      })
    }
  }
  clock = now
})
afterAll(async () => {
  await portal.close()
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the yearly report', () => {
  it('says what the year came to by the town’s own calendar, with the year before beside it', async () => {
    const report = yearInFiguresSchema.parse(await (await read('&format=json')).json())
    const counted = recount(raw, { from: `${year}-01-01`, to: `${year}-12-31` })
    const visits = Object.values(counted.visitorsByDay)
    const most = Math.max(...visits)
    expect(report.figures).toMatchObject({
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      articles: 3,
      events: 2,
      alerts: 1,
      services: 0,
      views: counted.views,
      visitors:
        visits.reduce((sum, count) => sum + count, 0) /
        ((Date.parse(`${year}-12-31`) - Date.parse(`${year}-01-01`)) / 86_400_000 + 1),
      busiestDay: {
        date: Object.keys(counted.visitorsByDay)
          .toSorted()
          .find((day) => counted.visitorsByDay[day] === most),
        visitors: most,
      },
      countedFrom: null,
      kiosks: 1,
      touches: counted.kiosks.dworzec,
      publications: 3,
      medianSeconds: 4,
    })
    expect(Object.fromEntries(report.figures.languages.map(({ language, views }) => [language, views]))).toEqual(
      counted.languages,
    )
    expect(report.figures.months).toHaveLength(12)
    expect(report.figures.months.reduce((sum, { views }) => sum + views, 0)).toBe(counted.views)
    expect(report.bestRead).toEqual([
      expect.objectContaining({ titles: { pl: 'Artykuł 1' }, views: counted.paths['/aktualnosci/artykul-1/'] }),
    ])
    const earlier = recount(raw, { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` })
    expect(report.before).toMatchObject({
      articles: 1,
      events: 1,
      views: earlier.views,
      countedFrom: `${year - 1}-12-31`,
      publications: 0,
      medianSeconds: null,
    })
    expect(report.before.visitors).toBe(Object.values(earlier.visitorsByDay)[0])
  })

  it('counts the service cards that were published this year', async () => {
    const { body } = await cms.rest(`/statistics/report?year=${year + 1}&format=json`, { as: editor })
    expect(body.figures).toMatchObject({ services: 1 })
  })

  it.each([
    ['pl', 'ltr', 'Dodane aktualności'],
    ['uk', 'ltr', 'Додані новини'],
    ['ar', 'rtl', 'الأخبار المضافة'],
    ['en', 'ltr', 'Articles added'],
  ])('is a page to print in %s that fetches nothing and runs nothing', async (language, direction, label) => {
    const response = await read(`&language=${language}`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await response.text()
    expect(page).toContain(`<html dir="${direction}" lang="${language}">`)
    expect(page).toContain(`<th scope="row">${label}</th><td class="big">3</td><td>1</td>`)
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/u)
  })

  it('is a CSV file with the year before beside each figure', async () => {
    const text = await (await read('&format=csv&language=pl')).text()
    expect(text).toContain(`Wskaźnik,${year},${year - 1}\r\nDodane aktualności,3,1\r\n`)
    expect(text).toContain('Artykuł 1')
  })

  it('compares nothing with a year of which only a part was counted, and calls no month before that empty', async () => {
    const page = await (await read('&language=en')).text()
    expect(page).toMatch(/<th scope="row">Page views<\/th><td class="big">[\d,]+<\/td><td>[\d,]+<\/td><td class="words"><\/td>/u)
    expect(page).toMatch(/<th scope="row">January<\/th><td>[\d,]+<\/td><td>–<\/td>/u)
    expect(page).toMatch(/<th scope="row">December<\/th><td>[\d,]+<\/td><td>[\d,]+<\/td>/u)
    expect(await (await read('&format=csv')).text()).toMatch(new RegExp(`\r\n${year}-01,\\d+,\r\n`, 'u'))
  })

  it('escapes what editors write', async () => {
    const { docs } = await cms.payload.find({ collection: 'articles', where: { slug: { equals: 'artykul-1' } }, locale: 'pl' })
    await cms.rest(`/articles/${docs[0]?.id}`, {
      as: editor,
      method: 'PATCH',
      body: { title: 'Artykuł <b>& „1”', _status: 'published' },
    })
    expect(await (await read('')).text()).toContain('Artykuł &lt;b&gt;&amp; „1”')
  })

  it('goes to the portal when an editor says so, once per year, and off it again', async () => {
    const put = (as: Person) => cms.rest(`/statistics/report/publish?year=${year}`, { as, method: 'POST' })
    const published = async () => (await cms.feed()).filter(({ kind, type }) => kind === 'document' && type === 'year-reports')
    expect((await cms.rest(`/statistics/report/publish?year=${year}`, { method: 'POST' })).status).toBe(401)
    for (const role of ['author', 'auditor'] as const) expect((await put(await cms.person(role))).status).toBe(403)
    expect((await cms.rest('/year-reports', { as: editor, body: { year, report: {} } })).status).toBe(403)
    expect(await published()).toEqual([])

    expect((await put(editor)).status).toBe(201)
    expect((await put(editor)).status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'year-reports', where: { year: { equals: year } } })
    const [{ id } = { id: 0 }] = docs
    await cms.rest(`/year-reports/${id}`, { as: editor, method: 'PATCH', body: { note: 'Dobry rok.', report: { year: 1 } } })
    const report = yearInFiguresSchema.parse(await (await read('&format=json')).json())
    const [line, ...others] = await published()
    expect(others).toEqual([])
    expect(line).toMatchObject({
      data: {
        year,
        note: { pl: 'Dobry rok.' },
        report: { ...report, madeAt: expect.any(String), figures: { ...report.figures }, before: report.before },
      },
    })
    expect(await (await read('')).text()).toContain('Dobry rok.')
    const { docs: deploys } = await cms.payload.find({
      collection: 'deploys',
      where: { documentKeys: { in: [`year-reports:${id}`] } },
    })
    expect(deploys.length).toBeGreaterThan(0)

    expect((await cms.rest(`/year-reports/${id}`, { as: author, method: 'DELETE' })).status).toBe(403)
    expect((await cms.rest(`/year-reports/${id}`, { as: editor, method: 'DELETE' })).status).toBe(200)
    expect(await published()).toEqual([])
  })

  it('is for those who see the statistics', async () => {
    expect((await cms.rest('/statistics/report')).status).toBe(401)
    expect((await cms.rest('/statistics/report', { as: author })).status).toBe(403)
    expect((await cms.raw('/statistics/report', { as: await cms.person('auditor') })).status).toBe(200)
  })
})
