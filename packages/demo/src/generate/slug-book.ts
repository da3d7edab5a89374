import { type ContentType, type Locale, RESERVED_SEGMENTS, SLUG_MAX_LENGTH, slugify } from '@ratusz/content-schemas'

/** Which document has which slug: unique per type and language, as the CMS keeps them. */
export type SlugBook = {
  /** Gives a document the slug that its title makes, or the next free one: `-2`, `-3`. */
  take: (parameters: { type: ContentType; id: string; locale: Locale; title: string }) => string
  /** Notes a slug that a document has already. */
  note: (parameters: { type: ContentType; id: string; locale: Locale; slug: string }) => void
  /** The slug that a document was given. */
  of: (parameters: { type: ContentType; id: string; locale: Locale }) => string | undefined
}

export const createSlugBook = (): SlugBook => {
  const owners = new Map<string, string>()
  const slugs = new Map<string, string>()
  const note: SlugBook['note'] = ({ type, id, locale, slug }) => {
    owners.set(`${type}/${locale}/${slug}`, id)
    slugs.set(`${type}/${locale}/${id}`, slug)
  }
  return {
    note,
    take: ({ type, id, locale, title }) => {
      const isFree = (slug: string) => {
        const owner = owners.get(`${type}/${locale}/${slug}`)
        return (owner === undefined || owner === id) && !(type === 'pages' && RESERVED_SEGMENTS.has(slug))
      }
      const wanted = slugify(title, locale)
      let slug = wanted
      for (let number = 2; !isFree(slug); number++) slug = numbered(wanted, number)
      note({ type, id, locale, slug })
      return slug
    },
    of: ({ type, id, locale }) => slugs.get(`${type}/${locale}/${id}`),
  }
}

const numbered = (slug: string, number: number): string => {
  const end = `-${number}`
  return `${slug.slice(0, SLUG_MAX_LENGTH - end.length).replace(/-+$/u, '')}${end}`
}
