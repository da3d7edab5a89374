import { describe, expect, it } from 'vitest'
import { createLive } from './live.ts'

const hit = { day: '2026-11-22', path: '/', isKnown: true, language: 'pl', referrer: '', width: 'wide' } as const

describe('what is read now', () => {
  const setUp = () => {
    const time = { now: new Date('2026-11-22T11:00:30Z') }
    const live = createLive(() => time.now)
    const at = (text: string) => {
      time.now = new Date(`2026-11-22T${text}Z`)
    }
    return { live, at }
  }

  it('lists thirty minutes, the running one last, and tells since when it has watched', () => {
    const { live } = setUp()
    live.count(hit)
    const { since, minutes, views } = live.now()
    expect(since).toBe('2026-11-22T11:00:30.000Z')
    expect(minutes).toHaveLength(30)
    expect([minutes[0], minutes[29]]).toEqual([
      { at: '2026-11-22T10:31:00.000Z', views: 0 },
      { at: '2026-11-22T11:00:00.000Z', views: 1 },
    ])
    expect(views).toBe(1)
  })

  it('adds pages up over the minutes, the most read first', () => {
    const { live, at } = setUp()
    for (const path of ['/b/', '/a/']) live.count({ ...hit, path })
    at('11:05:00')
    for (const path of ['/c/', '/c/', '/a/']) live.count({ ...hit, path })
    expect(live.now().views).toBe(5)
    expect(live.now().paths).toEqual([
      { path: '/a/', views: 2 },
      { path: '/c/', views: 2 },
      { path: '/b/', views: 1 },
    ])
  })

  it('forgets a minute once it is half an hour old', () => {
    const { live, at } = setUp()
    live.count(hit)
    at('11:29:59')
    expect(live.now().views).toBe(1)
    at('11:30:00')
    expect(live.now()).toMatchObject({ views: 0, paths: [] })
    live.count(hit)
    expect(live.now().views).toBe(1)
  })

  it('knows no searches without result and no missing pages, which are no views', () => {
    const { live } = setUp()
    live.count({ ...hit, search: 'plaża' })
    live.count({ ...hit, path: '/wp-login.php', isKnown: false })
    expect(live.now().views).toBe(0)
  })

  it('goes on with the last minute when the clock is set back', () => {
    const { live, at } = setUp()
    live.count(hit)
    at('10:10:00')
    live.count(hit)
    expect(live.now()).toMatchObject({ views: 2, paths: [{ path: '/', views: 2 }] })
    expect(live.now().minutes[29]).toEqual({ at: '2026-11-22T11:00:00.000Z', views: 2 })
  })
})
