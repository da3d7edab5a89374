import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '../src/test/browser.ts'
import { launchOptions } from './browser.ts'
import { type BuiltPage, builtPages, representativePages } from './pages.ts'
import { givenTown } from './setup.ts'

type Scores = Record<string, number | null>
type Line = { path: string; locale: string; template: string; scores: Scores; below: string[] }

/**
 * Runs Lighthouse as a phone on every template in Polish and Arabic and prints its scores, 0 to 100, as JSON lines; beside a score
 * below 100 stand the audits that cost it, and beside a missing one those that could not be measured. Pages that are kept from
 * search engines on purpose are not judged for that. The last line says how many pages are perfect.
 *
 * @param part which part of the pages, as `1/4`; all of them unless given
 * @returns 0 when every score is 100
 */
export const printLighthouse = async (part = '1/1'): Promise<number> => {
  const [number = 1, count = 1] = part.split('/').map(Number)
  const chromePath = await findBrowser()
  const { town, stop } = await givenTown()
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...launchOptions().args], logLevel: 'silent' })
  try {
    const pages = representativePages(builtPages(town.release))
      .filter(isJudged)
      .filter((_, index) => index % count === number - 1)
    let perfect = 0
    for (const page of pages) {
      const line = await judgeAgain({ page, url: town.url, port: chrome.port })
      if (isPerfect(line)) perfect++
      process.stdout.write(`${JSON.stringify(line)}\n`)
    }
    process.stdout.write(`${JSON.stringify({ pages: pages.length, perfect })}\n`)
    return perfect === pages.length ? 0 : 1
  } finally {
    chrome.kill()
    await stop()
  }
}

const isJudged = ({ locale, path }: BuiltPage): boolean =>
  (locale === 'pl' || locale === 'ar') && !path.includes('/proba-') && !path.endsWith('.html')

const isPerfect = ({ scores }: Line): boolean => Object.values(scores).every((score) => score === 100)

/** How often a page is measured that is not perfect at once: a browser that waits for the machine counts that as the page's. https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md */
const MEASURED = 3

/** What is measured of a page: once, where that is perfect, else the middle one by speed; a measurement that broke off counts as the slowest. */
const judgeAgain = async (parameters: { page: BuiltPage; url: string; port: number }): Promise<Line> => {
  const first = await judge(parameters)
  if (isPerfect(first)) return first
  const lines = [first]
  while (lines.length < MEASURED) lines.push(await judge(parameters))
  const bySpeed = lines.toSorted((one, other) => speedOf(one) - speedOf(other))
  return bySpeed[Math.floor(MEASURED / 2)] ?? first
}

const speedOf = ({ scores }: Line): number => scores.performance ?? 0

/** Pages that search engines are told to leave out. */
const UNLISTED = /^(?:search|kiosk) /

const judge = async (parameters: { page: BuiltPage; url: string; port: number }): Promise<Line> => {
  const { page, url, port } = parameters
  const skipAudits = UNLISTED.test(page.template) ? ['is-crawlable'] : []
  const result = await lighthouse(`${url}${page.path}`, { port, logLevel: 'silent', skipAudits })
  if (!result) throw new Error(`Lighthouse says nothing of ${page.path}`)
  const { categories, audits } = result.lhr
  const scores = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, score === null ? null : Math.round(score * 100)]),
  )
  const below = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id]
      if (weight === 0 || !audit) return []
      // What could not be measured leaves its category without a score.
      if (audit.scoreDisplayMode === 'error') return [`${id}: ${audit.errorMessage ?? ''}`]
      return (audit.score ?? 1) < 0.9 ? [id] : []
    }),
  )
  return { path: page.path, locale: page.locale, template: page.template, scores, below }
}
