import type { Locale } from '@ratusz/content-schemas'

/** A text of the admin in every language: a missing one fails the type check. */
export type Message = Record<Locale, string>

/** Shorthand for a message; the order is that of the languages everywhere else. */
export const m = (pl: string, uk: string, ar: string, en: string): Message => ({ pl, uk, ar, en })
