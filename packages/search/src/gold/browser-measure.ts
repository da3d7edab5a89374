import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import type { Locale } from '@ratusz/content-schemas'
import { build } from 'vite'
import type { Served } from './serve-folder.ts'

export type Side = 'ours' | 'stock'

/** Bytes as transferred, headers and all, and times in milliseconds. */
export type BrowserReport = {
  beforeFirstUse: number
  /** From an address that carries the query, or sent before anything is suggested. */
  coldFirstSearch: number
  /** With a mistake, which loads the vocabulary. */
  coldFirstSearchWithMistake: number
  /** Typed in the field, with suggestions from half a word, which load the vocabulary. Stock Pagefind has none. */
  coldFirstSearchTyped: number
  repeatVisit: number
  /** What follows a search that was typed: all but a visit's first query. */
  laterSearches: { mean: number; p95: number; most: number }
  timeToResults: { median: number; p95: number; cpuSlowdown: number }
}

const CPU_SLOWDOWN = 4
const UNTIL_QUIET = 300
/** So many letters of a word stand in the field when pages are suggested. */
const TYPED = 5
const NAMES = { entryFileNames: '_astro/[name]-[hash].js', chunkFileNames: '_astro/[name]-[hash].js' }

/** Makes the page that is measured, its scripts bundled as the site's are, in a folder that is served. */
export const writeMeasuredPage = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'browser-page.ts'),
        output: { ...NAMES, entryFileNames: '_astro/page.js' },
        preserveEntrySignatures: 'strict',
      },
    },
    worker: { format: 'es', rolldownOptions: { output: NAMES } },
  })
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><title>Search</title><script type="module" src="/_astro/page.js"></script>',
  )
}

/** Measures one side in Chromium over pages that are served. */
export const measureInBrowser = async (parameters: {
  served: Served
  language: Locale
  side: Side
  queries: readonly string[]
  mistaken: string
  executablePath: string | undefined
}): Promise<BrowserReport> => {
  const { served, language, side, queries, mistaken, executablePath } = parameters
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking'],
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const [first = '', ...later] = queries
    const cold = await freshPage(browser, served)
    const beforeFirstUse = cold.bytes() - cold.pageBytes
    await ask(cold.page, side, language, first)
    const coldFirstSearch = await cold.since(cold.pageBytes)
    await cold.close()

    const typed = await freshPage(browser, served)
    if (side === 'ours') await ask(typed.page, 'suggest', language, first.slice(0, TYPED))
    await ask(typed.page, side, language, first)
    const coldFirstSearchTyped = await typed.since(typed.pageBytes)
    const sizes: number[] = []
    for (const query of later) {
      const before = typed.bytes()
      await ask(typed.page, side, language, query)
      sizes.push(await typed.since(before))
    }
    const again = await typed.reload()
    await ask(typed.page, side, language, first)
    const repeatVisit = await typed.since(again)
    await typed.close()

    const wrong = await freshPage(browser, served)
    await ask(wrong.page, side, language, mistaken)
    const coldFirstSearchWithMistake = await wrong.since(wrong.pageBytes)
    await wrong.close()

    const slow = await freshPage(browser, served)
    await ask(slow.page, side, language, first)
    await slow.session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const times: number[] = []
    for (const query of later) times.push(await ask(slow.page, side, language, query))
    await slow.close()
    return {
      beforeFirstUse,
      coldFirstSearch,
      coldFirstSearchWithMistake,
      coldFirstSearchTyped,
      repeatVisit,
      laterSearches: {
        mean: Math.round(sizes.reduce((a, b) => a + b, 0) / sizes.length),
        p95: percentile(sizes, 0.95),
        most: Math.max(...sizes),
      },
      timeToResults: { median: percentile(times, 0.5), p95: percentile(times, 0.95), cpuSlowdown: CPU_SLOWDOWN },
    }
  } finally {
    await browser.close()
  }
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}

const freshPage = async (browser: Browser, { origin, bytesSent }: Served) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session: CDPSession = await context.newCDPSession(page)
  const quiet = async (): Promise<number> => {
    let before = -1
    while (before !== bytesSent()) {
      before = bytesSent()
      await new Promise((resolve) => setTimeout(resolve, UNTIL_QUIET))
    }
    return before
  }
  const open = async (): Promise<number> => {
    await page.goto(`${origin}/index.html`)
    await page.waitForFunction(() => 'measured' in globalThis, undefined, { polling: 50 })
    return quiet()
  }
  const pageBytes = await open()
  return {
    page,
    session,
    pageBytes,
    bytes: bytesSent,
    since: async (before: number) => (await quiet()) - before,
    reload: open,
    close: () => context.close(),
  }
}

const ask = (page: Page, side: Side | 'suggest', language: Locale, query: string): Promise<number> =>
  page.evaluate(`measured[${JSON.stringify(side)}](${JSON.stringify(language)}, ${JSON.stringify(query)})`)
