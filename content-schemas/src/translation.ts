import type { Locale, Localised } from './locales.ts'

/** What a document says of its languages, and which of them is the source. */
export type TranslationFacts = {
  source: Locale
  changedAt: Localised<string>
  madeFrom: Localised<string>
  isMachineMade: Localised<boolean>
  reviewedAt: Localised<string>
}

/** How a translation stands to its source. */
export type TranslationState = {
  /** The instant at which the source changed, where the translation is older than that. */
  olderThan: string | undefined
  isMachineMade: boolean
  /** The instant of the review of the text as it is; undefined where nobody reviewed it, or it changed since. */
  reviewedAt: string | undefined
}

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other)

/**
 * How the text in a language stands to its source. A translation of which nobody said what it was made from is as old as its own
 * last publication; nothing is known, and nothing claimed, before the source changed for the first time.
 */
export const translationStateOf = (facts: TranslationFacts, locale: Locale): TranslationState => {
  const { source, changedAt, madeFrom, isMachineMade, reviewedAt } = facts
  const sourceChangedAt = changedAt[source]
  const base = madeFrom[locale] ?? changedAt[locale]
  const isOlder = locale !== source && sourceChangedAt !== undefined && (base === undefined || isBefore(base, sourceChangedAt))
  const reviewed = reviewedAt[locale]
  const changed = changedAt[locale]
  return {
    olderThan: isOlder ? sourceChangedAt : undefined,
    isMachineMade: locale !== source && isMachineMade[locale] === true,
    reviewedAt: reviewed !== undefined && !(changed !== undefined && isBefore(reviewed, changed)) ? reviewed : undefined,
  }
}
