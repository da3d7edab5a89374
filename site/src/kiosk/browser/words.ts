import { arPages } from '../../i18n/pages/ar.ts'
import { enPages } from '../../i18n/pages/en.ts'
import { plPages } from '../../i18n/pages/pl.ts'
import { ukPages } from '../../i18n/pages/uk.ts'

const WORDS: Record<string, (typeof plPages)['kiosk']> = {
  pl: plPages.kiosk,
  uk: ukPages.kiosk,
  ar: arPages.kiosk,
  en: enPages.kiosk,
}

/** What the kiosk says in the language of the page, which is known when the script runs. */
export const words = WORDS[document.documentElement.lang] ?? plPages.kiosk
