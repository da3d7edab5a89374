import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { inRoot } from '../src/paths.ts'
import { findBrowser } from '../src/test/browser.ts'
import { launchOptions } from './browser.ts'
import { builtPages, representativePages } from './pages.ts'
import { givenTown } from './setup.ts'

const FOLDER = inRoot('test-results/pictures')
const WIDTHS = [320, 360, 768, 1280]

/**
 * Takes a picture of every template in Polish and Arabic, and of the stress pages, for people to look at.
 *
 * @returns 0
 */
export const takePictures = async (): Promise<number> => {
  const executablePath = await findBrowser()
  const { town, stop } = await givenTown()
  const browser = await chromium.launch({ ...launchOptions(), executablePath })
  try {
    await mkdir(FOLDER, { recursive: true })
    const pages = representativePages(builtPages(town.release)).filter(({ locale }) => locale === 'pl' || locale === 'ar')
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of WIDTHS) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
        for (const built of pages) {
          // Each in a window of its own: one in which the kiosk was opened stays a kiosk.
          const page = await context.newPage()
          await page.goto(`${town.url}${built.path}`)
          const name = built.path.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80)
          await page.screenshot({ path: path.join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true })
          await page.close()
        }
        await context.close()
      }
    process.stdout.write(`The pictures are in ${path.relative(inRoot(), FOLDER)}.\n`)
    return 0
  } finally {
    await browser.close()
    await stop()
  }
}
