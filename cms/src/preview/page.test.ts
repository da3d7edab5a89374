import { LOCALES } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { previewTexts } from '../messages/preview'
import { messagePage, readersLocale } from './page'

describe('the language of whoever opens a link', () => {
  it.each([
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['de,en;q=0.5,ar;q=0.9', 'ar'],
    ['en;q=0, uk;q=0.1', 'uk'],
    ['fr', 'pl'],
    ['', 'pl'],
    [';;;,,q=', 'pl'],
  ])('that asks for %j is %s', (asked, locale) => {
    expect(readersLocale(new Headers({ 'accept-language': asked }), LOCALES, 'pl')).toBe(locale)
  })
})

describe('a page of one message', () => {
  it('is in its language and direction, remembered nowhere, and runs nothing', async () => {
    const page = messagePage({ status: 410, locale: 'ar', title: previewTexts.expiredTitle, text: previewTexts.expired })
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'sha256-")
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })
})
