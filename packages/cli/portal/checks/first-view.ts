import type { Browser, Response } from '@playwright/test'
import { SHIFT } from './layout.ts'

/** What a phone fetches to show a page, photographs left out; sizes in bytes, as they come over the network. */
export type FirstView = { bytes: number; parts: Record<string, number>; foreign: string[]; shift: number }

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 }

/** Loads a page as a phone does for the first time. */
export const firstView = async (parameters: { browser: Browser; url: string; origin: string }): Promise<FirstView> => {
  const { browser, url, origin } = parameters
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const responses: Response[] = []
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('response', (response) => responses.push(response))
  await page.goto(url, { waitUntil: 'load' })
  const shift = await page.evaluate<number>(SHIFT)
  // A photograph whose turn comes from here on is none of the first view, and none of those that are told apart below.
  const seen = [...responses]
  const photographs: string[] = await page.evaluate("[...document.querySelectorAll('main img')].map((image) => image.currentSrc)")
  const parts: Record<string, number> = {}
  for (const response of seen) {
    if (response.url().startsWith('data:') || photographs.includes(response.url())) continue
    parts[new URL(response.url()).pathname] = Number((await response.headerValue('content-length')) ?? 0)
  }
  await context.close()
  return { bytes: Object.values(parts).reduce((sum, size) => sum + size, 0), parts, foreign, shift }
}
