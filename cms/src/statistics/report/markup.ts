/** Markup that is safe to write: made by `html` alone. */
export type Markup = { readonly markup: string }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const written = (value: string | number | Markup | Markup[]): string => {
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('')
  if (typeof value === 'object') return value.markup
  return String(value).replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
}

/** Writes HTML; whatever is filled in is text, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...values: (string | number | Markup | Markup[])[]): Markup => ({
  markup: strings.map((string, index) => `${index === 0 ? '' : written(values[index - 1] ?? '')}${string}`).join(''),
})
