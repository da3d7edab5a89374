import { type ContentType, type Locale, RESERVED_SEGMENTS, SLUG_MAX_LENGTH, slugify } from '@ratusz/content-schemas'

type Titled = { type: ContentType; id: string; locale: Locale; title: string }

/** Which document has which slug: unique per type and language, as the CMS keeps them. */
export type SlugBook = {
  /** Gives a document the slug that its title makes, or the next free one: `-2`, `-3`. */
  take: (titled: Titled) => string
  /** The slug that a document has. */
  of: (name: { type: ContentType; id: string; locale: Locale }) => string | undefined
}

/** A book that notes what it gives; it starts empty. */
export const createSlugBook = (): SlugBook => {
  const owners = new Map<string, string>()
  const slugs = new Map<string, string>()
  return {
    take: (titled) => {
      const { type, id, locale } = titled
      const slug = freeSlug({ ...titled, ownerOf: (wanted) => owners.get(`${type}/${locale}/${wanted}`) })
      owners.set(`${type}/${locale}/${slug}`, id)
      slugs.set(`${type}/${locale}/${id}`, slug)
      return slug
    },
    of: ({ type, id, locale }) => slugs.get(`${type}/${locale}/${id}`),
  }
}

/** The slug that a title makes, or the next one that no other document has. @param ownerOf the id of the document with a slug */
export const freeSlug = ({
  type,
  id,
  locale,
  title,
  ownerOf,
}: Titled & { ownerOf: (slug: string) => string | undefined }): string => {
  const isFree = (slug: string) => (ownerOf(slug) ?? id) === id && !(type === 'pages' && RESERVED_SEGMENTS.has(slug))
  const wanted = slugify(title, locale)
  let slug = wanted
  for (let number = 2; !isFree(slug); number++) slug = numbered(wanted, number)
  return slug
}

const numbered = (slug: string, number: number): string => {
  const end = `-${number}`
  return `${slug.slice(0, SLUG_MAX_LENGTH - end.length).replace(/-+$/u, '')}${end}`
}
