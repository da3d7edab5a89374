import { describe, expect, it } from 'vitest'
import { alertsOn, isInScope } from './alerts.ts'

type Data = Parameters<typeof alertsOn>[0][number]['data']

const alert = (id: string, data: Partial<Data> = {}) => ({
  id,
  data: {
    level: 'information' as const,
    startsAt: '2026-11-22T06:00:00.000Z',
    expiresAt: '2026-11-22T20:00:00.000Z',
    refersTo: null,
    scope: 'site' as const,
    paths: [],
    ...data,
  },
})
const idsOn = (day: string, ...alerts: ReturnType<typeof alert>[]) =>
  alertsOn<ReturnType<typeof alert>>(alerts, day).map(({ id }) => id)

describe('the alerts of a day', () => {
  it('are those that hold on it, in any time zone', () => {
    expect(idsOn('2026-11-22', alert('a'))).toEqual(['a'])
    expect(idsOn('2026-11-23', alert('a', { expiresAt: '2026-11-22T23:30:00.000Z' }))).toEqual(['a'])
    expect(idsOn('2026-11-24', alert('a'))).toEqual([])
    expect(idsOn('2026-11-20', alert('a'))).toEqual([])
  })

  it('begin with the gravest, and among equals with the latest', () => {
    const early = alert('early', { startsAt: '2026-11-22T01:00:00.000Z' })
    const grave = { ...alert('grave'), data: { ...alert('grave').data, level: 'emergency' as const } }
    expect(alertsOn([early, alert('late'), grave], '2026-11-22').map(({ id }) => id)).toEqual(['grave', 'late', 'early'])
  })

  it('leave out what a later one updates or takes back', () => {
    expect(idsOn('2026-11-22', alert('a'), alert('b', { refersTo: 'a' }))).toEqual(['b'])
  })
})

describe('an alert', () => {
  it('stands on every page, or on some and all below them', () => {
    expect(isInScope(alert('a').data, ['/kontakt/'])).toBe(true)
    const onSome = { scope: 'paths' as const, paths: ['/uslugi/', '/kontakt'] }
    expect(isInScope(onSome, ['/uslugi/dowod/'])).toBe(true)
    expect(isInScope(onSome, ['/en/services/card/', '/uslugi/dowod/'])).toBe(true)
    expect(isInScope(onSome, ['/kontakt/'])).toBe(true)
    expect(isInScope(onSome, ['/uslugi-dla-firm/'])).toBe(false)
  })
})
