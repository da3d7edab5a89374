import { defaultLocale } from '../settings'

/**
 * Where the form of a document is, in the language of the titles that lead to it: without one it opens in the language in which its
 * reader wrote last, and shows empty fields where the document has no text in that.
 */
export const formPath = (type: string, id: string | number): string => `/admin/collections/${type}/${id}?locale=${defaultLocale}`
