import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays, addMonths } from '@ratusz/analytics/calendar'
import { startPortal, TOKEN } from '@ratusz/analytics/testing'
import { expect } from 'vitest'
import { openCms, type Person } from './cms'
import { examples } from './examples'
import { type RawView, userAgent, warsawDay } from './rawViews'

const HOUR = 3_600_000

/** A page of the town that is read, and what it counts towards. */
type ReadPage = { path: string; language: string; type?: string; topic?: string }

/**
 * A CMS with a few documents and people of every role, and a portal on which its pages were read: around the last changes
 * of the clock, around the turn of the year, and now. Each request is kept raw, so that tests can count anew.
 */
export const openReadTown = async () => {
  const now = new Date()
  const today = warsawDay(now)
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-statistics-'))
  let clock = now
  const portal = await startPortal({ url: `file:${path.join(folder, 'analytics.db')}`, folder, clock: () => clock })
  const cms = await openCms({ PORTAL_PORT: String(portal.port), STATS_TOKEN: TOKEN })
  const raw: RawView[] = []
  let isPortalAway = false

  const send = async (view: RawView): Promise<void> => {
    clock = view.at
    const { at: _at, browser, ...body } = view
    expect((await portal.view(body, { 'user-agent': userAgent(browser) })).status).toBe(204)
    raw.push(view)
  }

  const editor = await cms.person('editor')
  const publish = async (type: string, data: Record<string, unknown>): Promise<{ id: string | number; slug: string }> => {
    const answer = await cms.rest(`/${type}`, { as: editor, body: { _status: 'published', ...data } })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return answer.body.doc as { id: string | number; slug: string }
  }

  const office = await publish('units', { ...examples(0).units.data, title: 'Referat Promocji' })
  const otherOffice = await publish('units', { ...examples(0).units.data, title: 'Referat Podatków' })
  const people: Record<'administrator' | 'editor' | 'auditor' | 'author' | 'homeless', Person> = {
    editor,
    administrator: await cms.person('administrator'),
    auditor: await cms.person('auditor'),
    author: await cms.person('author', office.id),
    homeless: await cms.person('author'),
  }
  const topic = await publish('topics', { title: 'Kultura', _status: undefined })
  const article = await publish('articles', { ...examples(0).articles.data, ownerUnit: office.id, topics: [topic.id] })
  const card = await publish('service-cards', { ...examples(office.id)['service-cards'].data, ownerUnit: otherOffice.id })
  await cms.rest(`/articles/${article.id}?locale=uk`, {
    as: editor,
    method: 'PATCH',
    body: { title: 'Новий майданчик', body: examples(0).articles.data.body, _status: 'published' },
  })
  const pages: ReadPage[] = [
    { path: '/', language: 'pl' },
    { path: '/uslugi/', language: 'pl', type: 'Karty usług' },
    { path: `/uslugi/${card.slug}/`, language: 'pl', type: 'Karty usług' },
    { path: `/aktualnosci/${article.slug}/`, language: 'pl', type: 'Aktualności', topic: 'Kultura' },
    { path: '/uk/novyny/novyi-maidanchyk/', language: 'uk', type: 'Aktualności', topic: 'Kultura' },
    { path: '/aktualnosci/strona/2/', language: 'pl', type: 'Aktualności' },
  ]

  // An hour and a half around each midnight at which something changes, and now.
  const instants = changesBefore(today)
    .flatMap((day) => [addDays(day, -1), day].map((date) => Date.parse(`${date}T21:00:00Z`)))
    .flatMap((start) => [0, 0.5, 1, 1.5, 2, 2.5].map((hours) => new Date(start + hours * HOUR)))
    .toSorted((one, other) => one.getTime() - other.getTime())
  let number = 0
  for (const at of [...instants, ...Array.from({ length: 12 }, () => now)]) {
    for (let times = 0; times < 4; times += 1) {
      number += 7
      const { path: address = '/', language = 'pl' } = pages[number % pages.length] ?? {}
      await send({
        at,
        path: address,
        language,
        width: [320, 800, 1280][number % 3] ?? 320,
        referrer: number % 4 === 0 ? 'search.example' : '',
        browser: number % 5,
        ...(number % 11 === 0 && { kiosk: 'biblioteka' }),
      })
    }
    await send({ at, path: '/szukaj/', language: 'pl', width: 800, referrer: '', browser: 0, search: 'żłobek, miejski' })
  }

  const shutPortal = async (): Promise<void> => {
    if (isPortalAway) return
    isPortalAway = true
    await portal.close()
  }

  return {
    cms,
    people,
    now,
    today,
    pages,
    /** Every request that was sent, in order. */
    raw,
    send,
    /** From the first day with a view until today. */
    whole: { from: warsawDay(raw[0]?.at ?? now), to: today },
    /** A table of the statistics screen. */
    table: async (name: string, query: string, as = people.editor): Promise<unknown> => {
      const answer = await cms.rest(`/statistics/tables/${name}?${query}`, { as })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      return answer.body
    },
    shutPortal,
    close: async (): Promise<void> => {
      await shutPortal()
      await cms.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type ReadTown = Awaited<ReturnType<typeof openReadTown>>

/** What a screen asks for a period that was typed in. */
export const own = ({ from, to }: { from: string; to: string }): string => `period=own&from=${from}&to=${to}`

/** Days before this one around which clocks or years changed: in spring, in autumn, at the turn of the year. */
export const changesBefore = (today: string): [spring: string, autumn: string, newYear: string] => [
  lastSunday('03', today),
  lastSunday('10', today),
  `${Number(today.slice(0, 4)) - 1}-12-31`,
]

/** The last Sunday of a month, the most recent one at least two days ago: clocks change then. */
const lastSunday = (month: '03' | '10', today: string): string => {
  const year = Number(today.slice(0, 4))
  const inYear = (of: number): string => {
    const last = addDays(addMonths(`${of}-${month}-01`, 1), -1)
    return addDays(last, -new Date(`${last}T00:00:00Z`).getUTCDay())
  }
  return inYear(year) <= addDays(today, -2) ? inYear(year) : inYear(year - 1)
}
