import { createServer } from 'node:http'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { SHIFT } from './layout.ts'

/** What a reader saw of a page whose parts were late: how far it moved, and which fonts were asked for. */
export type Seen = { shift: number; fonts: string[] }

/** Which fonts come only when the page has been painted, and whether they come at all. */
export type Delay = { isLate: (font: string) => boolean; comes: boolean }

const PHONE = { viewport: { width: 360, height: 740 } }

/** Resolves in the page when its first words stand there. */
const PAINTED = "new Promise((done) => new PerformanceObserver(() => done(null)).observe({ type: 'paint', buffered: true }))"

/** Opens a page as a phone does for the first time, some of its fonts late. */
export const readWithLateFonts = async (parameters: { browser: Browser; url: string; delay: Delay }): Promise<Seen> => {
  const { browser, url, delay } = parameters
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const fonts: string[] = []
  const painted = Promise.withResolvers<void>()
  await page.route('**/*.woff2', async (route) => {
    const font = path.basename(new URL(route.request().url()).pathname)
    fonts.push(font)
    if (delay.isLate(font)) await painted.promise
    await (delay.comes ? route.continue() : route.abort())
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.evaluate(PAINTED)
  painted.resolve()
  await page.waitForLoadState('load')
  await page.evaluate('document.fonts.ready.then(() => null)')
  const shift = await page.evaluate<number>(SHIFT)
  await context.close()
  return { shift, fonts }
}

/** How a page is read on a slow machine: so many bytes, then what else the machine has to do, in milliseconds. */
const PIECE = { bytes: 400, pause: 20 }

/** Opens a page that comes in pieces: how far it moved meanwhile. */
export const readInPieces = async (parameters: { browser: Browser; url: string }): Promise<number> => {
  const { browser, url } = parameters
  const { origin, pathname } = new URL(url)
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', origin))
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    if (request.url === pathname)
      for (let sent = 0; sent < body.length; sent += PIECE.bytes) {
        response.write(body.subarray(sent, sent + PIECE.bytes))
        await new Promise((done) => setTimeout(done, PIECE.pause))
      }
    response.end(request.url === pathname ? undefined : body)
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : 0}${pathname}`)
  const shift = await page.evaluate<number>(SHIFT)
  await context.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  return shift
}
