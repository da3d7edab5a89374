import type { Page } from '@playwright/test'
import { axe } from './engines.ts'
import { probe } from './probes.ts'

/** A window in CSS pixels: zooming a browser in makes its window smaller by as much. */
const WINDOWS = {
  /** WCAG 1.4.10: 1280 by 1024 at 400 %. https://www.w3.org/WAI/WCAG22/Understanding/reflow */
  'at 400 %': { width: 320, height: 256 },
  /** WCAG 1.4.4: 1280 by 1024 at 200 %. */
  'at 200 %': { width: 640, height: 512 },
  'on 320 px': { width: 320, height: 640 },
} as const

/** WCAG 1.4.12: what a reader may set. https://www.w3.org/WAI/WCAG22/Understanding/text-spacing */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Nothing leaves the page or is cut off, narrow and magnified. */
export const reflow = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  const found: string[] = []
  for (const [name, size] of Object.entries(WINDOWS)) {
    await page.setViewportSize(size)
    found.push(...(await probe<string[]>(page, 'overflow()')).map((finding) => `${name}: ${finding}`))
  }
  if (before) await page.setViewportSize(before)
  return found
}

/** A wide window has nothing cut off either, and what only it shows is accessible. */
export const wide = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 1280, height: 900 })
  const found = [...(await probe<string[]>(page, 'overflow()')), ...(await axe(page))]
  if (before) await page.setViewportSize(before)
  return found.map((finding) => `on 1280 px: ${finding}`)
}

/** Nothing is lost with more room between letters, words and lines. */
export const textSpacing = async (page: Page): Promise<string[]> => {
  const style = await page.addStyleTag({ content: TEXT_SPACING })
  const found = await probe<string[]>(page, 'overflow()')
  await style.evaluate('(element) => element.remove()')
  return found.map((finding) => `with text spacing: ${finding}`)
}

/** Every control can be hit: 44 by 44 CSS pixels, links within a sentence excepted. */
export const targets = (page: Page): Promise<string[]> => probe<string[]>(page, 'smallTargets()')

/** A link in a sentence breaks with the words around it. */
export const sentences = (page: Page): Promise<string[]> => probe<string[]>(page, 'brokenSentences()')

/**
 * How far the page has shifted up to the frame that is shown: read in the page. What only grows towards its end has not moved, though
 * Chromium says so of an Arabic text with figures in it, of which it takes the leftmost piece, the last, for the first: it names a
 * handful of what moved at most, so that a longer list proves nothing. https://web.dev/articles/cls
 */
export const SHIFT = `(async () => {
  const hasGrown = ({ node, previousRect: from, currentRect: to }) => {
    const element = node?.nodeType === 1 ? node : node?.parentElement
    const isFromRight = element && getComputedStyle(element).direction === 'rtl'
    return isFromRight && from.right === to.right && from.top === to.top && from.bottom === to.bottom
  }
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  await frame()
  await frame()
  const observer = new PerformanceObserver(() => undefined)
  observer.observe({ type: 'layout-shift', buffered: true })
  return observer
    .takeRecords()
    .filter(({ sources }) => sources.length === 0 || sources.length >= 5 || !sources.every(hasGrown))
    .reduce((sum, { value }) => sum + value, 0)
})()`

/** Nothing moves by itself while the page loads. */
export const layoutShift = async (page: Page): Promise<string[]> => {
  const shift = await page.evaluate<number>(SHIFT)
  return shift > 0 ? [`the layout shifted by ${shift.toFixed(4)}`] : []
}
