import { isInScope } from '../../lib/alerts.ts'
import type { AlertsFile } from '../alerts-file.ts'
import { drawAlert } from './draw.ts'

/**
 * Brings the alerts of a page up to date: fetched only when there are others than the page was made with. What is there already
 * stays untouched, with the focus in it; an emergency that comes while somebody reads is spoken at once.
 *
 * @param text the file of alerts
 * @param showWhatHolds the page's own script, which shows and hides them by the minute
 */
export const show = (text: string, showWhatHolds: () => void): void => {
  const section = document.querySelector<HTMLElement>('.alerts')
  if (!section) return
  const { version, words, alerts }: AlertsFile = JSON.parse(text)
  const known = new Map([...section.querySelectorAll<HTMLElement>('.alert')].map((alert) => [alert.dataset.id, alert]))
  const paths = [location.pathname, section.dataset.path ?? location.pathname]
  const wanted = alerts.filter((alert) => isInScope(alert, paths))
  const keys = new Set<string | undefined>(wanted.map(({ key }) => key))
  for (const [key, alert] of known) if (!keys.has(key)) alert.remove()
  section.hidden = wanted.length === 0
  let next = section.firstElementChild
  for (const alert of wanted) {
    const there = known.get(alert.key)
    const isAsWanted = there !== undefined && isLinked(there) === (alert.href !== undefined)
    if (isAsWanted && there === next) {
      next = next.nextElementSibling
      continue
    }
    const drawn = isAsWanted ? there : drawAlert(alert, words)
    if (!there && alert.level === 'emergency') drawn.role = 'alert'
    section.insertBefore(drawn, next)
    if (there && there !== drawn) {
      if (there === next) next = there.nextElementSibling
      there.remove()
    }
  }
  section.dataset.v = version
  showWhatHolds()
}

/** The page of an alert may come a little later than the alert. */
const isLinked = (alert: HTMLElement): boolean => alert.querySelector('.alert-title a') !== null
