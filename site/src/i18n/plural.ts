import type { Locale } from '@ratusz/content-schemas'
import { remembered } from '../lib/remembered.ts'

/** A message in the forms that a language has for numbers; `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const rulesOf = remembered((locale: Locale) => new Intl.PluralRules(locale))

/** The form that fits a number, by the language's CLDR rules. */
export const choosePlural = (forms: Plural, count: number, locale: Locale): string =>
  forms[rulesOf(locale).select(count)] ?? forms.other

/** Puts values in place of `{names}`; a name without a value stays as it is. */
export const fill = (message: string, values: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
