import { type ErrorName, errors } from './errors'
import { type AdminLanguage, DEFAULT_LOCALE_FALLBACK, isAdminLanguage } from './languages'
import type { Message } from './types'

/** The language in which the admin speaks to whoever sent a request. */
export const languageOf = (req: { i18n?: { language?: string } }): AdminLanguage => {
  const language = req.i18n?.language
  return isAdminLanguage(language) ? language : DEFAULT_LOCALE_FALLBACK
}

/** Fills `{name}` in a message. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in values ? String(values[name]) : whole))

/** An error message in the language of whoever sent the request. */
export const errorText = (
  req: { i18n?: { language?: string } },
  name: ErrorName,
  values: Record<string, string | number> = {},
): string => fill(errors[name][languageOf(req)], values)

/** A message in the language of whoever sent the request. */
export const say = (req: { i18n?: { language?: string } }, message: Message): string => message[languageOf(req)]
