import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { FEED_COLLECTIONS, FEED_GLOBALS, type FeedCollection, type FeedGlobal } from '../feed/document'
import { aside } from '../hooks/aside'
import { globalLabels } from '../messages/collections'
import { languageOf } from '../messages/translate'
import { defaultLocale } from '../settings'
import type { WorkflowType } from '../workflow/target'
import { referencePaths, richTextFields } from './fields'
import { formPath } from './formPath'
import { textReferences } from './richText'

type Id = string | number
type Row = Record<string, unknown>
type Target = { type: CollectionSlug; id: Id }

/** Something that refers to a document, and its place in the admin. */
export type User = { type: string; id: string; title: string; url: string }

const PAGE = 200

const keyOf = ({ type, id }: { type: string; id: Id }): string => `${type}:${String(id)}`

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

const whereNamed = (paths: ReturnType<typeof referencePaths>, { type, id }: Target): Where => ({
  or: paths.map(({ path, isPolymorphic }) =>
    isPolymorphic
      ? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: type } }] }
      : { [path]: { equals: id } },
  ),
})

/** Where a search for references looks: in what is published and in the newest drafts, or only in what readers see. */
type Within = 'everything' | 'published'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** Documents whose fields name the target. */
const idsByField = async (req: PayloadRequest, collection: FeedCollection, target: Target, within: Within): Promise<Id[]> => {
  const { config } = req.payload.collections[collection]
  const paths = referencePaths(config.flattenedFields, target.type)
  if (paths.length === 0) return []
  const named = whereNamed(paths, target)
  const states = config.versions?.drafts && within === 'everything' ? [false, true] : [false]
  const found = await Promise.all(
    states.map((draft) =>
      req.payload.find({
        collection,
        where: within === 'published' ? { and: [named, PUBLISHED] } : named,
        draft,
        limit: PAGE,
        pagination: false,
        depth: 0,
        select: {},
        overrideAccess: true,
        req: aside(req),
      }),
    ),
  )
  return found.flatMap(({ docs }) => docs.map(({ id }) => id))
}

/** Documents whose formatted texts refer to the target. The database cannot be asked for that, so each text is looked through. */
const idsByText = async (req: PayloadRequest, collection: FeedCollection, target: Target, within: Within): Promise<Id[]> => {
  const { payload } = req
  const { config } = payload.collections[collection]
  const names = richTextFields(config.flattenedFields)
  if (names.length === 0) return []
  const isIn = (row: Row): boolean =>
    names.some((name) => textReferences(row[name]).some((item) => keyOf(item) === keyOf(target)))
  const ids: Id[] = []
  const select = Object.fromEntries(names.map((name): [string, true] => [name, true]))
  const hasDrafts = config.versions?.drafts && within === 'everything'
  const states = hasDrafts ? (['published', 'draft'] as const) : (['published'] as const)
  const where = within === 'published' ? PUBLISHED : {}
  for (const state of states)
    for (let page = 1, hasNext = true; hasNext; page += 1) {
      const asked = { collection, where, select, limit: PAGE, page, sort: 'id', req, pagination: true }
      const { docs, hasNextPage } = await (state === 'draft' ? payload.db.queryDrafts<Row>(asked) : payload.db.find<Row>(asked))
      for (const row of docs) if (isId(row.id) && isIn(row)) ids.push(row.id)
      hasNext = hasNextPage
    }
  return ids
}

const titlesOf = async (req: PayloadRequest, collection: FeedCollection, ids: Id[]): Promise<User[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    locale: defaultLocale,
    pagination: false,
    limit: PAGE,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs.map((doc) => {
    const row: Row = { ...doc }
    const title = [row.title, row.filename, row.from].find((item) => typeof item === 'string' && item !== '')
    return {
      type: collection,
      id: String(doc.id),
      title: String(title ?? doc.id),
      url: formPath(collection, doc.id),
    }
  })
}

const holds = (value: unknown, target: Target): boolean => {
  if (Array.isArray(value)) return value.some((item) => holds(item, target))
  if (typeof value !== 'object' || value === null) return false
  if ('relationTo' in value && 'value' in value && value.relationTo === target.type && String(value.value) === String(target.id))
    return true
  return Object.values(value).some((item) => holds(item, target))
}

const globalsThatUse = async (req: PayloadRequest, target: Target): Promise<User[]> => {
  const { payload } = req
  const used = await Promise.all(
    FEED_GLOBALS.map(async (slug: FeedGlobal): Promise<User[]> => {
      const config = payload.globals.config.find((item) => item.slug === slug)
      const row: Row = { ...(await payload.findGlobal({ slug, depth: 0, locale: 'all', overrideAccess: true, req: aside(req) })) }
      const named = referencePaths(config?.flattenedFields ?? [], target.type)
        .filter(({ isPolymorphic }) => !isPolymorphic)
        .some(({ path }) => [row[path]].flat().some((value) => isId(value) && String(value) === String(target.id)))
      if (!named && !holds(row, target)) return []
      return [{ type: slug, id: slug, title: globalLabels[slug][languageOf(req)], url: `/admin/globals/${slug}` }]
    }),
  )
  return used.flat()
}

const usersIn = async (req: PayloadRequest, collection: FeedCollection, target: Target, within: Within): Promise<Id[]> => {
  const found = [...(await idsByField(req, collection, target, within)), ...(await idsByText(req, collection, target, within))]
  const ids = [...new Map(found.map((id) => [String(id), id])).values()]
  return ids.filter((id) => collection !== target.type || String(id) !== String(target.id))
}

/** Everything that refers to a document: fields, links and pictures of texts, the settings; in what is published and in drafts. */
export const usedBy = async (req: PayloadRequest, target: Target): Promise<User[]> => {
  const users: User[] = []
  for (const collection of FEED_COLLECTIONS)
    users.push(...(await titlesOf(req, collection, await usersIn(req, collection, target, 'everything'))))
  return [...users, ...(await globalsThatUse(req, target))]
}

/** The published texts of some types that refer to a document, in their fields or in the links of their texts. */
export const publishedUsers = async <T extends WorkflowType>(
  req: PayloadRequest,
  target: Target,
  types: readonly T[],
): Promise<{ type: T; id: Id }[]> => {
  const found: { type: T; id: Id }[] = []
  for (const type of types) found.push(...(await usersIn(req, type, target, 'published')).map((id) => ({ type, id })))
  return found
}
