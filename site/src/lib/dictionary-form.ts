import type { Locale } from '@ratusz/content-schemas'

/**
 * A title as a dictionary sorts it: from its first letter or digit on, and in Arabic, where nearly all titles begin with the article,
 * without it.
 */
export const dictionaryForm = (title: string, locale: Locale): string => {
  const word = title.replace(/^[^\p{L}\p{N}]+/u, '')
  return locale === 'ar' ? word.replace(/^ال(?=\p{L})/u, '').replace(/^[أإآ]/u, 'ا') : word
}
