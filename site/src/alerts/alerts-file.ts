import { directionOf, homePath, type Locale } from '@ratusz/content-schemas'
import { digestOf } from '../build/digest.ts'
import type { Messages } from '../i18n/messages.ts'
import { typeset } from '../lib/typeset.ts'
import type { Said } from '../view/context.ts'
import type { AlertView } from './alert-view.ts'

/** What a page fetches to know of alerts that came, changed or went since it was made: `/alerts.json`, `/en/alerts.json`. */
export type AlertsFile = {
  /** Another whenever what follows is. */
  version: string
  words: AlertWords
  alerts: SetAlert[]
}

/** An alert with its texts as they are set on a page, each with its language and direction. */
export type SetAlert = Omit<AlertView, Texts> & { [T in Texts]: undefined extends AlertView[T] ? SetText | undefined : SetText }
export type SetText = Said & { dir: 'ltr' | 'rtl' }
type Texts = 'title' | 'body' | 'instruction' | 'areas'

/** The words around an alert. */
export type AlertWords = Pick<Messages['alerts'], 'instruction' | 'areas' | 'until' | 'link'>

/** The address of the file in a language. */
export const alertsPath = (locale: Locale, defaultLocale: Locale): string => `${homePath(locale, defaultLocale)}alerts.json`

/** The file, as text, and its version, which a page that shows the same alerts carries. */
export const alertsFile = (views: readonly AlertView[], { instruction, areas, until, link }: AlertWords) => {
  const alerts = views.map(
    (view): SetAlert => ({
      ...view,
      title: set(view.title),
      body: view.body && set(view.body),
      instruction: view.instruction && set(view.instruction),
      areas: view.areas && set(view.areas),
    }),
  )
  const words: AlertWords = { instruction, areas, until, link }
  const version = digestOf(JSON.stringify(alerts)).slice(0, 16)
  const file: AlertsFile = { version, words, alerts }
  return { version, text: JSON.stringify(file) }
}

const set = ({ value, locale }: Said): SetText => ({ value: typeset(value, locale), locale, dir: directionOf(locale) })
