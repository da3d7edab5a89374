import { expect, test } from '@playwright/test'
import { ENGINES, TEMPLATE_CHECKS } from './checks/all.ts'
import { htmlValidate } from './checks/engines.ts'
import { differingFrames } from './checks/frame.ts'
import { mainText, withoutScripts } from './checks/modes.ts'
import { town } from './setup.ts'

const { url } = town()

/** For each check something that breaks what it looks after, done to a page that is well. */
const DAMAGE: Record<string, string> = {
  axe: "document.querySelector('main img').removeAttribute('alt')",
  ibm: "document.documentElement.removeAttribute('lang')",
  // After a frame in which all stood where it does, and with one after it.
  layoutShift:
    "(async () => { const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))); await frame(); const block = document.createElement('div'); block.style.blockSize = '200px'; document.body.prepend(block); await frame(); await frame() })()",
  keyboard:
    "document.querySelector('main a[href]').setAttribute('tabindex', '-1'); document.querySelector('.skip').style.outline = 'none'",
  skipLink: "document.querySelector('#main').id = 'elsewhere'",
  targets:
    "document.querySelector('.search-button').style.cssText = 'min-inline-size: 0; inline-size: 20px; padding: 0'; document.querySelector('.sections a').style.cssText = 'min-block-size: 0; block-size: 20px'",
  sentences:
    "document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Przed <a href=\"/\" style=\"display: inline-block; inline-size: 5em\">odnośnik w zdaniu</a>. Po nim.</p>')",
  reflow: "document.querySelector('main h1').style.minInlineSize = '60rem'",
  wide: "document.querySelector('main h1').insertAdjacentHTML('afterend', '<h4 class=\"wide-only\">x</h4>')",
  textSpacing: "document.querySelector('main p').style.cssText = 'block-size: 1.6em; overflow: hidden'",
  forcedColours:
    "document.querySelector('.search-row').style.border = '0'; document.querySelector('.search-row').style.borderStyle = 'none'",
  reducedMotion: "document.querySelector('main h1').style.transition = 'color 3s'",
  dark: "document.body.style.background = '#fff'",
  print: "document.querySelector('.footer').style.display = 'block'; document.querySelector('.printed-address').remove()",
}

test('each check sees what it looks after being broken', async ({ browser }) => {
  expect(Object.keys(DAMAGE).toSorted()).toEqual(Object.keys({ ...TEMPLATE_CHECKS, ...ENGINES }).toSorted())
  for (const [name, check] of Object.entries({ ...TEMPLATE_CHECKS, ...ENGINES })) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(url)
    await page.evaluate(DAMAGE[name] ?? '')
    expect.soft(await check(page), name).not.toEqual([])
    await context.close()
  }
})

const PAGE = '<!DOCTYPE html><html lang="pl"><head><title>x</title></head><body><h1 id="x">x</h1><h2>y</h2></body></html>'

test('html-validate sees two elements of one name, and a level of headings left out', async () => {
  expect(await htmlValidate(PAGE)).toEqual([])
  expect(await htmlValidate(PAGE.replace('<h2>', '<h2 id="x">'))).not.toEqual([])
  expect(await htmlValidate(PAGE.replaceAll('h2', 'h4'))).not.toEqual([])
})

const FRAME =
  '<nav class="sections"><a href="/a/">A</a><a href="/b/">B</a></nav><form action="/s/" method="get"><input name="q"></form><main><input type="checkbox"></main><footer class="footer"><a href="tel:1">1</a></footer>'

test('a page is found whose navigation, help or search is elsewhere, or that asks for more than a question', () => {
  const found = (from: string, to: string) =>
    differingFrames([
      { path: '/one/', html: FRAME },
      { path: '/two/', html: FRAME.replace(from, to) },
    ])
  expect(found('', '')).toEqual([])
  expect(found('<a href="/a/">A</a><a href="/b/">B</a>', '<a href="/b/">B</a><a href="/a/">A</a>')).not.toEqual([])
  expect(found('tel:1', 'tel:2')).not.toEqual([])
  expect(found('/s/', '/elsewhere/')).not.toEqual([])
  expect(found('name="q"', 'name="email"')).not.toEqual([])
  expect(found('method="get"', 'method="post"')).not.toEqual([])
  expect(found('<main>', '<main><textarea></textarea>')).not.toEqual([])
})

test('words that only a script brings are missed without one', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate("document.querySelector('main').append('Tego nie ma bez skryptu')")
  const words = await mainText(page)
  await context.close()
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const bare = await plain.newPage()
  await bare.goto(url)
  expect(await withoutScripts(bare, words)).not.toEqual([])
  await plain.close()
})
