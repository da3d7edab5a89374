import { describe, expect, it } from 'vitest'
import { siteOfDocuments } from '../testing/content.ts'
import { document } from '../testing/documents.ts'
import { alertViews } from './alert-view.ts'
import { type AlertsFile, alertsFile, alertsPath } from './alerts-file.ts'

const storm = (data: object = {}) =>
  document({
    type: 'alerts',
    id: 'storm',
    data: {
      title: { pl: 'Sztorm w porcie' },
      slug: { pl: 'sztorm' },
      level: 'emergency',
      body: { pl: 'Nie wychodź na molo.' },
      startsAt: '2026-11-22T06:00:00.000Z',
      expiresAt: '2026-11-22T20:00:00.000Z',
      ...data,
    },
  })

const fileOf = (options: { locale?: 'pl' | 'en'; alerts?: ReturnType<typeof storm>[]; hasPage?: (path: string) => boolean }) => {
  const { locale = 'pl', alerts = [storm()], hasPage } = options
  const ctx = siteOfDocuments(alerts).contextFor(locale)
  const { text, version } = alertsFile(alertViews({ ctx, hasPage }), ctx.m.alerts)
  const file: AlertsFile = JSON.parse(text)
  return { file, version, text }
}

describe('the file of alerts', () => {
  it('has an address in each language', () => {
    expect([alertsPath('pl', 'pl'), alertsPath('en', 'pl')]).toEqual(['/alerts.json', '/en/alerts.json'])
  })

  it('says what the page says, in its language, and marks what is in another', () => {
    const [alert] = fileOf({ locale: 'en' }).file.alerts
    expect(alert).toMatchObject({
      level: 'emergency',
      levelName: 'Emergency',
      href: '/en/alerts/sztorm/',
      title: { value: 'Sztorm w\u00a0porcie', locale: 'pl', dir: 'ltr' },
      tongue: { name: 'Polski', locale: 'pl' },
    })
  })

  it('has another version whenever it says something else, and the same while it does not', () => {
    expect(fileOf({}).version).toBe(fileOf({}).version)
    expect(fileOf({}).text).toContain(fileOf({}).version)
    expect(fileOf({ alerts: [storm({ body: { pl: 'Molo jest zamknięte.' } })] }).version).not.toBe(fileOf({}).version)
    expect(fileOf({ alerts: [] }).version).not.toBe(fileOf({}).version)
  })

  it('leads to the page of an alert as soon as it is there, and calls it no other alert then', () => {
    const [before] = fileOf({ hasPage: () => false }).file.alerts
    const [after] = fileOf({}).file.alerts
    expect([before?.href, after?.href]).toEqual([undefined, '/komunikaty/sztorm/'])
    expect(before?.key).toBe(after?.key)
  })
})
