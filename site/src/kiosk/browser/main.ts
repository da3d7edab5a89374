/** Makes the portal that of a kiosk: large, with a bar of its own, and with no way out. Pages ask for it where the window says so. */
import sheet from './kiosk.css?inline'
import { button, make } from './make.ts'
import { goBackWhenIdle, showAddress } from './windows.ts'
import { words } from './words.ts'

/** The page on which everybody begins: in the town's language, and in that of the page. */
const START = '/kiosk/'

const isOutside = (link: HTMLAnchorElement): boolean =>
  link.origin !== location.origin || link.hasAttribute('download') || /\.(?!html$)\w+$/u.test(link.pathname)

const keepInside = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link) return
  link.removeAttribute('target')
  if (!isOutside(link)) return
  event.preventDefault()
  event.stopPropagation()
  showAddress({ title: words.outside, hint: words.outsideHint, href: link.href })
}

const bar = (ownStart: string): HTMLElement => {
  const back = button('kiosk-do', words.back, () => history.back())
  const start = make('a', 'kiosk-do', words.start)
  start.href = ownStart
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const phone = button('kiosk-do', words.phone, () =>
    showAddress({ title: words.phone, hint: words.phoneHint, href: canonical?.href ?? location.href }),
  )
  const languages = make('div', 'kiosk-languages')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.strip a[hreflang]')) languages.append(link.cloneNode(true))
  const nav = make('nav', 'kiosk-bar', start, back, languages, phone)
  nav.ariaLabel = words.title
  return nav
}

/** Before anything is seen. */
const dress = (): void => {
  const style = new CSSStyleSheet()
  style.replaceSync(sheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
}

const begin = (): void => {
  const brand = document.querySelector<HTMLAnchorElement>('.brand')
  const ownStart = `${brand?.pathname ?? '/'}${START.slice(1)}`
  if (brand) brand.href = ownStart
  document.body.append(bar(ownStart))
  document.addEventListener('click', keepInside, { capture: true })
  document.addEventListener('auxclick', keepInside, { capture: true })
  for (const way of ['contextmenu', 'dragstart']) document.addEventListener(way, (event) => event.preventDefault())
  // Who touches nothing on the first page is not asked whether they are there.
  if (location.pathname !== START) goBackWhenIdle(START)
}

/** `/kiosk/?kiosk=dworzec` names the kiosk; the window remembers it through the visit, and every view is counted under it. */
const takeName = (): void => {
  const id = new URLSearchParams(location.search).get('kiosk')
  if (id && location.pathname.endsWith(START)) window.name = `kiosk=${id}`
}

if (window.name.startsWith('kiosk=')) {
  takeName()
  dress()
  document.addEventListener('DOMContentLoaded', begin)
}
