import type { PagedDoc } from '../content/model.ts'
import type { Context } from './context.ts'

export type Letter = { letter: string; documents: PagedDoc[] }

/** Services, guides, violations, pages and units under the first letters of their titles, as the language sorts them. */
export const everythingAToZ = (ctx: Context): Letter[] => {
  const { content } = ctx
  const documents: PagedDoc[] = [
    ...content.ofType('service-cards'),
    ...content.ofType('procedures'),
    ...content.ofType('violations'),
    ...content.ofType('pages'),
    ...content.ofType('units'),
  ]
  const titled = documents
    .map((document) => ({ document, title: ctx.say(document.data.title) }))
    .sort((a, b) => ctx.f.compare(a.title, b.title))
  const letters = Map.groupBy(titled, ({ title }) => firstLetter(title, ctx))
  return [...letters].map(([letter, items]) => ({ letter, documents: items.map(({ document }) => document) }))
}

// Arabic titles nearly all begin with the article: it is left out, as dictionaries do.
const firstLetter = (title: string, { locale }: Context): string => {
  const word = title.replace(/^[^\p{L}\p{N}]+/u, '')
  const base = locale === 'ar' ? word.replace(/^ال(?=\p{L})/u, '').replace(/^[أإآ]/u, 'ا') : word
  return (base[0] ?? '#').toLocaleUpperCase(locale)
}
