import type { Locale } from '@ratusz/content-schemas'
import type { Language } from './language.ts'

/** Loads one language: in the browser its own small script, so that nobody pays for four. */
export const loadLanguage = async (locale: Locale): Promise<Language> => {
  switch (locale) {
    case 'pl':
      return (await import('./polish.ts')).polish
    case 'uk':
      return (await import('./ukrainian.ts')).ukrainian
    case 'ar':
      return (await import('./arabic.ts')).arabic
    case 'en':
      return (await import('./english.ts')).english
  }
}
