import { describe, expect, it } from 'vitest'
import { createIsCounted } from './audience.ts'
import { EDITOR_COOKIES } from './editor-cookies.ts'

const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1'
const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
const isCounted = createIsCounted(EDITOR_COOKIES)

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
    [
      'an editor signed in to a CMS with a host name of its own',
      { 'user-agent': BROWSER, cookie: 'ratusz-editor=1; theme=dark' },
    ],
  ])('is not %s', (_, headers) => {
    expect(isCounted(headers)).toBe(false)
    expect(isCounted(headers)).toBe(false)
  })

  it.each([
    'Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)',
    `${DESKTOP} PingdomTMS/0.8.5`,
    `${DESKTOP} StatusCake`,
    `${DESKTOP} Site24x7`,
    'Better Uptime Bot Mozilla/5.0',
    'HetrixTools Uptime Monitoring Bot. https://hetrix.tools/uptime-monitoring-bot.html',
    'Zabbix 7.0.0',
    'check_http/v2.4.9 (monitoring-plugins 2.4.9)',
    'Uptime-Kuma/2.0.0',
    `${DESKTOP} DatadogSynthetics`,
    `${DESKTOP} NewRelicSynthetics/1.0`,
    `${DESKTOP} GTmetrix`,
    `${DESKTOP} Chrome-Lighthouse`,
    'Mozilla/5.0 (compatible;Cloudflare-Healthchecks/1.0;+https://www.cloudflare.com/; healthcheck-id: x)',
    'ELB-HealthChecker/2.0',
    'kube-probe/1.34',
    'GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)',
    'Amazon-Route53-Health-Check-Service (ref x; report http://amzn.to/1vsZADi)',
    'Blackbox Exporter/0.25.0',
    `${DESKTOP} RuxitSynthetic/1.0 v123 t456 athe`,
    `${DESKTOP} Catchpoint`,
    `${DESKTOP} ThousandEyes`,
    'SentryUptimeBot/1.0 (+http://docs.sentry.io/product/alerts/uptime-monitoring/)',
    'Mozilla/5.0 (Windows NT 10.0) Uptrends',
    'Mozilla/5.0 (compatible; Host-Tracker)',
    `${DESKTOP} PTST/SpeedCurve`,
    `${DESKTOP} Calibre/1.0`,
    'Mozilla/5.0 (compatible; Wormly)',
    'updown.io daemon 2.11',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) OhDear/1.1 (+https://ohdear.app/checker; crawl)',
    `${DESKTOP} Checkly, https://www.checklyhq.com`,
    'Montastic-Monitor http://www.montastic.com',
    'Cronitor/1.0',
    'OnlineOrNot.com_bot',
    'Monit/5.33',
    'Elastic-Heartbeat/9.1',
    'jetmon/1.0 (Jetpack Site Uptime Monitor by WordPress.com)',
    'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0) LinkCheck by Siteimprove.com',
    'W3C_Validator/1.3',
  ])('is no monitor: %s', (browser) => {
    expect(isCounted({ 'user-agent': browser })).toBe(false)
  })

  it.each([
    DESKTOP,
    `${DESKTOP} Edg/142.0.0.0`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36',
    'Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; id) Presto/2.12.423 Version/12.16',
    `${DESKTOP} Vivaldi/7.6`,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/530.0.0.0]',
  ])('is a person with %s', (browser) => {
    expect(isCounted({ 'user-agent': browser })).toBe(true)
  })

  it('is also a person who allows tracking expressly', () => {
    expect(isCounted({ 'user-agent': BROWSER, dnt: '0' })).toBe(true)
  })
})
