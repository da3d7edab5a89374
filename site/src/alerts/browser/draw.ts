import { ALERT_ICONS } from '../../components/Icon/icons.ts'
import { make } from '../../search/browser/dom.ts'
import type { AlertWords, SetAlert, SetText } from '../alerts-file.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** An alert as `Alerts.astro` draws it. Every text becomes text, never markup. */
export const drawAlert = (alert: SetAlert, words: AlertWords): HTMLElement => {
  const { key, level, levelName, from, until, title, href, tongue, body, instruction, areas, expires, link, dismiss } = alert
  const heading = href ? linkTo(href, ...said(title)) : said(title)
  const text = make(
    'div',
    'alert-words',
    make('p', 'alert-title', make('span', 'alert-level', `${levelName}:`), ' ', ...[heading].flat(), ...named(tongue)),
  )
  if (body) text.append(make('p', '', ...said(body)))
  if (instruction)
    text.append(make('p', 'alert-instruction', make('strong', '', `${words.instruction}:`), ' ', ...said(instruction)))
  if (expires) {
    const about = make('p', 'alert-about')
    if (areas) about.append(make('span', '', `${words.areas}: `, ...said(areas)))
    const time = Object.assign(make('time', '', expires.text), { dateTime: expires.instant })
    about.append(make('span', '', `${words.until}: `, time))
    if (link) about.append(linkTo(link, words.link))
    text.append(about)
  }
  const row = make('div', 'wrap alert-row', icon(level === 'information' ? 'info' : 'warning'), text)
  if (dismiss) {
    const button = make('button', 'alert-close', icon('cross'))
    button.type = 'button'
    button.ariaLabel = dismiss
    row.append(button)
  }
  const drawn = make('div', `alert alert-${level}`, row)
  Object.assign(drawn.dataset, { id: key, from: String(from), until: String(until) })
  return drawn
}

const linkTo = (href: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  Object.assign(make('a', '', ...children), { href })

const said = ({ value, locale, dir }: SetText): (Node | string)[] => {
  if (locale === document.documentElement.lang) return [value]
  return [Object.assign(make('span', '', value), { lang: locale, dir })]
}

const named = (tongue: SetAlert['tongue']): Node[] =>
  tongue ? [Object.assign(make('span', 'tongue', tongue.name), { lang: tongue.locale })] : []

/** A drawing of the portal's own, from its elements and their attributes. */
const icon = (name: keyof typeof ALERT_ICONS): SVGElement => {
  const drawing = document.createElementNS(SVG, 'svg')
  for (const [attribute, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const)
    drawing.setAttribute(attribute, value)
  for (const [, element = '', attributes = ''] of ALERT_ICONS[name].matchAll(/<(\w+) ([^>]*)\/>/g)) {
    const line = document.createElementNS(SVG, element)
    for (const [, attribute = '', value = ''] of attributes.matchAll(/(\w+)="([^"]*)"/g)) line.setAttribute(attribute, value)
    drawing.append(line)
  }
  return drawing
}
