import { isRichTextEmpty, LOCALES, type Locale, plainText, type RichText } from '@ratusz/content-schemas'

/**
 * Everything that a document's data says in one language, as plain text: each localised value, wherever it stands. Values in
 * other languages, ids and codes are not words and stay out; so does what a search page carries of its own (title, summary,
 * address, synonyms).
 */
export const pageText = (data: Record<string, unknown>, locale: Locale): string => {
  const { title: _title, summary: _summary, slug: _slug, searchSynonyms: _synonyms, ...rest } = data
  return collect(rest, locale).join(' ').replace(/\s+/gu, ' ').trim()
}

const LOCALE_KEYS: ReadonlySet<string> = new Set(LOCALES)

const collect = (value: unknown, locale: Locale): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, locale))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => LOCALE_KEYS.has(key)))
    return entries.filter(([key]) => key === locale).flatMap(([, said]) => words(said))
  return entries.flatMap(([, child]) => collect(child, locale))
}

const words = (said: unknown): string[] => {
  if (typeof said === 'string') return [said]
  return isRichText(said) && !isRichTextEmpty(said) ? [plainText(said)] : []
}

const isRichText = (value: unknown): value is RichText => typeof value === 'object' && value !== null && 'root' in value
