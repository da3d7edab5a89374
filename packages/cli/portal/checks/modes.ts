import type { Page } from '@playwright/test'
import { contrast } from './engines.ts'
import { probe } from './probes.ts'

/** The words of the page are there without JavaScript: those with it, no fewer. The page must be one without. */
export const withoutScripts = async (page: Page, withScripts: string): Promise<string[]> => {
  // What is shown, not what is there.
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not be in it.
  const text = await page.locator('main').innerText()
  const missing = withScripts.length - text.replaceAll(/\s+/g, '').length
  return missing > 0 ? [`${missing} letters are missing without JavaScript`] : []
}

/** The words of the main part as they are shown. */
export const mainText = (page: Page): Promise<string> => probe<string>(page, 'mainText()')

/** Colours chosen by the system: what is current, and the edges of fields, are still told apart. (WCAG 1.4.1, 1.4.11) */
export const forcedColours = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ forcedColors: 'active' })
  const found = await probe<string[]>(page, 'unmarked()')
  await page.emulateMedia({ forcedColors: 'none' })
  return found
}

/** Nothing moves for who does not want it. (WCAG 2.3.3) */
export const reducedMotion = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found = await probe<string[]>(page, 'moving()')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  return found
}

/** Dark has the contrast of light. (WCAG 1.4.3, 1.4.6) */
export const dark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await contrast(page)
  if (await probe<boolean>(page, 'isLight()')) found.push('the page stays light where dark is asked for')
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** On paper: black on white, no furniture, nothing cut off, and the page's address. */
export const print = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  // A4 within its margins, at 96 dots per inch.
  await page.setViewportSize({ width: 672, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const found = [...(await probe<string[]>(page, 'overflow()')), ...(await probe<string[]>(page, 'unprintable()'))]
  await page.emulateMedia({ media: 'screen' })
  if (before) await page.setViewportSize(before)
  return found.map((finding) => `on paper: ${finding}`)
}
