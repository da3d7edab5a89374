import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '../src/test/browser.ts'
import { launchOptions } from './browser.ts'
import { type BuiltPage, builtPages, representativePages } from './pages.ts'
import { raiseTown } from './town.ts'

type Scores = Record<string, number | null>
type Line = { path: string; locale: string; template: string; scores: Scores; below: string[] }

/**
 * Runs Lighthouse as a phone on every template in Polish and Arabic and prints its scores, 0 to 100, as JSON lines; beside a score
 * below 100 stand the audits that cost it. Pages that are kept from search engines on purpose are not judged for that.
 *
 * @returns 0 when every score is 100
 */
export const printLighthouse = async (): Promise<number> => {
  const chromePath = await findBrowser()
  const town = await raiseTown()
  try {
    const pages = representativePages(builtPages(town.release)).filter(isJudged)
    let isPerfect = true
    for (const page of pages) {
      const line = await judge({ page, url: town.url, chromePath })
      isPerfect &&= Object.values(line.scores).every((score) => score === 100)
      process.stdout.write(`${JSON.stringify(line)}\n`)
    }
    return isPerfect ? 0 : 1
  } finally {
    await town.stop()
  }
}

const isJudged = ({ locale, path }: BuiltPage): boolean =>
  (locale === 'pl' || locale === 'ar') && !path.includes('/proba-') && !path.endsWith('.html')

const judge = async (parameters: { page: BuiltPage; url: string; chromePath: string }): Promise<Line> => {
  const { page, url, chromePath } = parameters
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...launchOptions().args], logLevel: 'silent' })
  try {
    const skipAudits = page.template.startsWith('search') ? ['is-crawlable'] : []
    const result = await lighthouse(`${url}${page.path}`, { port: chrome.port, logLevel: 'silent', skipAudits })
    if (!result) throw new Error(`Lighthouse says nothing of ${page.path}`)
    const { categories, audits } = result.lhr
    const scores = Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, score === null ? null : Math.round(score * 100)]),
    )
    const below = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
    )
    return { path: page.path, locale: page.locale, template: page.template, scores, below }
  } finally {
    chrome.kill()
  }
}
