// Runs in the page: the checks add this text to it, and call `probes`. It holds on to nothing and changes nothing.

type Probes = {
  /** What is wider than the page, or cut off inside a box that cannot be scrolled. */
  overflow: () => string[]
  /** Controls smaller than 44 by 44 CSS pixels, links within a sentence excepted (WCAG 2.5.5). */
  smallTargets: () => string[]
  /** Links that stand in a sentence as a block of several lines, so that the words after them begin another line. */
  brokenSentences: () => string[]
  /** What the keyboard must reach, in the order of the document. */
  controls: () => string[]
  /** Where the focus is, whether it can be seen there, and what covers it. */
  focus: () => { name: string; isVisible: boolean; hasRing: boolean; cover: string | null }
  /** What is shown in the main part of the page, without spaces. */
  mainText: () => string
  /** With forced colours: what is current, or a field, and looks like its neighbours. */
  unmarked: () => string[]
  /** What is animated. */
  moving: () => string[]
  isLight: () => boolean
  /** What is on paper and should not be, and the other way about. */
  unprintable: () => string[]
}

const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'

const nameOf = (element: Element): string => {
  const words = (element.textContent || element.getAttribute('aria-label') || element.getAttribute('name') || '').trim()
  const id = element.id ? `#${element.id}` : ''
  const href = element.getAttribute('href')
  return `${element.tagName.toLowerCase()}${id}${element.className ? `.${String(element.className).split(' ')[0]}` : ''}${href ? `[${href}]` : ''} ${words.slice(0, 40)}`.trim()
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0

/** Clipped to a point on purpose: there for those who listen. */
const isHeardOnly = (element: Element): boolean =>
  element.closest('.visually-hidden, .skip') !== null || getComputedStyle(element).clipPath === 'inset(50%)'

/** What a box that scrolls holds may be wider than the page: the keyboard and a finger reach it. */
const isWithinScroll = (element: Element): boolean => {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent !== document.body && isScrollable(getComputedStyle(parent))) return true
  return false
}

const isScrollable = (style: CSSStyleDeclaration): boolean => /auto|scroll/.test(style.overflowX)

const overflow = (): string[] => {
  const root = document.documentElement
  const found: string[] = []
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide on ${root.clientWidth}`)
  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element) || isHeardOnly(element) || element.closest('svg')) continue
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if ((box.right > root.clientWidth + 1 || box.left < -1) && !isWithinScroll(element))
      found.push(`${nameOf(element)} leaves the page`)
    const isCut = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY)
    const isTooSmall = element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2
    if (isCut && isTooSmall && !isScrollable(style) && element.textContent?.trim() && !element.matches('.over'))
      found.push(`${nameOf(element)} cuts off its words`)
  }
  return found
}

const isInSentence = (element: Element): boolean => {
  if (getComputedStyle(element).display !== 'inline') return false
  const parent = element.parentElement
  const around = [...(parent?.childNodes ?? [])].filter((node) => node !== element && node.textContent?.trim())
  return around.length > 0
}

const smallTargets = (): string[] =>
  [...document.querySelectorAll(CONTROLS)]
    .filter((element) => isShown(element) && !isHeardOnly(element) && !isInSentence(element) && !element.matches('main'))
    .flatMap((element) => {
      // A label belongs to its control.
      const label = element instanceof HTMLInputElement ? element.closest('label') : null
      const row = element.closest('.search-row')
      const box = (label ?? element).getBoundingClientRect()
      const height = row ? row.getBoundingClientRect().height : box.height
      return box.width < 43.5 || height < 43.5
        ? [`${nameOf(element)} is ${Math.round(box.width)} × ${Math.round(box.height)}`]
        : []
    })

const brokenSentences = (): string[] =>
  [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const style = getComputedStyle(link)
    const parent = link.parentElement
    if (style.display === 'inline' || !parent || !isShown(link) || /flex|grid/.test(getComputedStyle(parent).display)) return []
    const isAmongWords = [...parent.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    const words = document.createRange()
    words.selectNodeContents(link)
    const isLong = words.getBoundingClientRect().height > 1.5 * Number.parseFloat(style.lineHeight)
    return isAmongWords && isLong ? [`${nameOf(link)} breaks its sentence`] : []
  })

const controls = (): string[] =>
  [...document.querySelectorAll(CONTROLS)].filter((element) => isShown(element)).map((element) => nameOf(element))

const differs = (element: Element): boolean => {
  const style = getComputedStyle(element)
  return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
}

const focus = () => {
  const element = document.activeElement
  if (!element || element === document.body) return { name: 'nothing', isVisible: false, hasRing: false, cover: null }
  const box = element.getBoundingClientRect()
  const isVisible = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 12)))
  const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2))
  const top = document.elementFromPoint(x, y)
  const isFree = top === null || element.contains(top) || top.contains(element) || top.closest('label')?.contains(element)
  const ring = element.closest('.search-row') ?? element
  return {
    name: nameOf(element),
    isVisible,
    hasRing: differs(element) || differs(ring),
    cover: isFree ? null : nameOf(top),
  }
}

const mainText = (): string => {
  const main = document.querySelector('main')
  // What is shown, not what is there; and a button of a script has no business on a page without scripts.
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not be in it.
  const buttons = [...(main?.querySelectorAll('button') ?? [])].map((button) => button.innerText)
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not be in it.
  return buttons.reduce((text, words) => text.replace(words, ''), main?.innerText ?? '').replaceAll(/\s+/g, '')
}

const isMarked = (element: Element): boolean => {
  const style = getComputedStyle(element)
  const isUnderlined = style.textDecorationLine.includes('underline')
  const hasEdge = [style.borderBlockEndStyle, style.borderBlockStartStyle, style.borderInlineStartStyle].some(
    (edge) => edge !== 'none',
  )
  return isUnderlined || Number(style.fontWeight) >= 600 || hasEdge
}

const unmarked = (): string[] => {
  const current = [...document.querySelectorAll('[aria-current]')].filter((element) => isShown(element) && !isMarked(element))
  const fields = [...document.querySelectorAll('input, select, textarea, button')].filter((element) => {
    const style = getComputedStyle(element.closest('.search-row') ?? element)
    return isShown(element) && !element.matches('[type="checkbox"], [type="radio"]') && style.borderStyle === 'none'
  })
  return [
    ...current.map((element) => `${nameOf(element)} is current and does not look it`),
    ...fields.map((element) => `${nameOf(element)} has no edge`),
  ]
}

const moving = (): string[] => {
  const running = document.getAnimations().map((animation) => `an animation runs: ${animation.id || animation.playState}`)
  const eased = [...document.body.querySelectorAll('*')].filter((element) => {
    const style = getComputedStyle(element)
    return Number.parseFloat(style.transitionDuration) > 0 || Number.parseFloat(style.animationDuration) > 0
  })
  const slides = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['the page scrolls by itself'] : []
  return [...running, ...eased.map((element) => `${nameOf(element)} moves`), ...slides]
}

const lightnessOf = (colour: string): number => {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return a === 0 ? 255 : (r + g + b) / 3
}

const isLight = (): boolean => lightnessOf(getComputedStyle(document.body).backgroundColor) > 127

const FURNITURE = 'header.header .strip, header.header .sections, form, .skip, footer.footer, nav'

const unprintable = (): string[] => {
  const main = document.querySelector('main')
  const furniture = [...document.querySelectorAll(FURNITURE)].filter((element) => isShown(element))
  const pale = [...(main?.querySelectorAll('p, li, td, th, dt, dd, h1, h2, h3') ?? [])].filter(
    (element) => isShown(element) && lightnessOf(getComputedStyle(element).color) > 90,
  )
  const address = document.querySelector('.printed-address')
  const isMissing = document.querySelector('link[rel="canonical"]') !== null && !(address && isShown(address))
  return [
    ...furniture.map((element) => `${nameOf(element)} is printed`),
    ...pale.map((element) => `${nameOf(element)} is pale`),
    ...(isLight() ? [] : ['the paper is dark']),
    ...(isMissing ? ['the address of the page is not printed'] : []),
  ]
}

const probes: Probes = {
  overflow,
  smallTargets,
  brokenSentences,
  controls,
  focus,
  mainText,
  unmarked,
  moving,
  isLight,
  unprintable,
}
Object.assign(globalThis, { probes })
