import { codeOf } from '../../lib/code.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** An element with a class and children. Strings become text, never markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}

export const button = (className: string, text: string, press: () => void): HTMLButtonElement => {
  const element = make('button', className, text)
  element.type = 'button'
  element.addEventListener('click', press)
  return element
}

/** The QR code of a text. */
export const drawCode = (text: string): SVGSVGElement => {
  const { size, line, dashes } = codeOf(text)
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'kiosk-code')
  svg.setAttribute('viewBox', `-2 -2 ${size + 4} ${size + 4}`)
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', line)
  path.setAttribute('stroke-dasharray', dashes)
  svg.append(path)
  return svg
}
