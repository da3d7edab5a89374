import { describe, expect, it } from 'vitest'
import { createIsCounted } from './audience.ts'

const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1'
const isCounted = createIsCounted('payload-token')

describe('who is counted', () => {
  it('is a person with a browser', () => {
    expect(isCounted({ 'user-agent': BROWSER, 'sec-fetch-site': 'same-origin', cookie: 'theme=dark' })).toBe(true)
  })

  it.each([
    ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['a monitor', { 'user-agent': 'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)' }],
    ['a monitor that says little', { 'user-agent': 'Mozilla/5.0 (compatible; NodePing)' }],
    ['a program', { 'user-agent': 'curl/8.17.0' }],
    ['a browser without a person', { 'user-agent': `${BROWSER} HeadlessChrome/142.0.0.0` }],
    ['nobody who says nothing', {}],
    ['nobody who says an empty text', { 'user-agent': '' }],
    ['a page fetched ahead', { 'user-agent': BROWSER, 'sec-purpose': 'prefetch' }],
    ['a page rendered ahead', { 'user-agent': BROWSER, 'sec-purpose': 'prefetch;prerender' }],
    ['a page fetched ahead, said the old way', { 'user-agent': BROWSER, purpose: 'prefetch' }],
    ['who sends Do Not Track', { 'user-agent': BROWSER, dnt: '1' }],
    ['who sends Global Privacy Control', { 'user-agent': BROWSER, 'sec-gpc': '1' }],
    ['a page of another site', { 'user-agent': BROWSER, 'sec-fetch-site': 'cross-site' }],
    ['an editor signed in to the CMS', { 'user-agent': BROWSER, cookie: 'theme=dark; payload-token=x' }],
  ])('is not %s', (_, headers) => {
    expect(isCounted(headers)).toBe(false)
    expect(isCounted(headers)).toBe(false)
  })

  it('is also a person who allows tracking expressly', () => {
    expect(isCounted({ 'user-agent': BROWSER, dnt: '0' })).toBe(true)
  })
})
