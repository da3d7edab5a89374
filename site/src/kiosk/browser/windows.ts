import { button, drawCode, make } from './make.ts'
import { words } from './words.ts'

const open = (...children: (Node | string)[]): HTMLDialogElement => {
  const dialog = make('dialog', 'kiosk-window', ...children)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

/** Shows an address as a code and in letters: to take along, since the kiosk does not leave the portal. */
export const showAddress = (parameters: { title: string; hint: string; href: string }): void => {
  const { title, hint, href } = parameters
  const heading = make('h2', '', title)
  heading.id = 'kiosk-window-title'
  const dialog = open(
    heading,
    make('p', '', hint),
    drawCode(href),
    make('p', 'kiosk-address', make('bdi', '', href.replace(/^(?:https?:\/\/|mailto:|tel:)/u, ''))),
    button('kiosk-do', words.close, () => dialog.close()),
  )
  dialog.setAttribute('aria-labelledby', heading.id)
}

/** How long nobody has touched the kiosk before it asks, and before it goes back to the start, in milliseconds. */
const ASKS_AFTER = 40_000
const GOES_AFTER = 60_000

/**
 * Goes back to the start when nobody has touched the kiosk for a minute. For the last twenty seconds it asks, and counts down in sight:
 * one touch anywhere is enough to stay. (WCAG 2.2.1)
 */
export const goBackWhenIdle = (start: string): void => {
  let touchedAt = Date.now()
  let asking: { dialog: HTMLDialogElement; text: HTMLElement } | undefined
  const ask = () => {
    const text = make('p', 'kiosk-seconds')
    text.setAttribute('role', 'timer')
    const heading = make('h2', '', words.idle)
    heading.id = 'kiosk-idle'
    const dialog = open(heading, text, button('kiosk-do', words.stay, stay))
    dialog.role = 'alertdialog'
    dialog.setAttribute('aria-labelledby', heading.id)
    return { dialog, text }
  }
  const stay = (): void => {
    touchedAt = Date.now()
    asking?.dialog.close()
    asking = undefined
  }
  for (const sign of ['pointerdown', 'keydown', 'wheel', 'scroll'])
    document.addEventListener(sign, stay, { capture: true, passive: true })
  setInterval(() => {
    const idle = Date.now() - touchedAt
    if (idle >= GOES_AFTER) return location.replace(start)
    if (idle < ASKS_AFTER) return
    asking ??= ask()
    asking.text.textContent = words.idleText.replace('{n}', String(Math.ceil((GOES_AFTER - idle) / 1000)))
  }, 1000)
}
