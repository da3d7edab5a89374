import { createHash } from 'node:crypto'
import { directionOf, type Locale } from '@ratusz/content-schemas'
import type { Message } from '../messages/types'

const STYLE =
  'body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;background:#fff;color:#1c1b19}main{max-width:36rem;margin:18vh auto 0;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}p{margin:0 0 1rem}@media(prefers-color-scheme:dark){body{background:#1c1b19;color:#f4f2ee}}'

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** What every answer with a page carries: it is nobody else's, and its address is told to nobody. */
export const pageHeaders = (policy: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy,
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
})

/** A page of one message, in the reader's language. The words are the catalogue's own. */
export const messagePage = (parameters: { status: number; locale: Locale; title: Message; text: Message }): Response => {
  const { status, locale, title, text } = parameters
  const html = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title[locale]}</title><style>${STYLE}</style></head><body><main><h1>${title[locale]}</h1><p>${text[locale]}</p></main></body></html>`
  return new Response(html, { status, headers: pageHeaders(POLICY) })
}

/** The language that a browser asks for first, of those that Ratusz speaks. https://www.rfc-editor.org/rfc/rfc9110#field.accept-language */
export const readersLocale = (headers: Headers, known: readonly Locale[], fallback: Locale): Locale => {
  const wanted = (headers.get('accept-language') ?? '')
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/u.exec(parameter)?.[1]).find((found) => found !== undefined)
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  for (const { language } of wanted) {
    const found = known.find((locale) => locale === language)
    if (found) return found
  }
  return fallback
}
