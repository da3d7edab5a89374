import { documentPath, isRichTextEmpty } from '@ratusz/content-schemas'
import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { Import, ImportItem } from '../../payload-types'
import { withTrustedTargets } from '../../references/targets'
import { defaultLocale, settings } from '../../settings'
import { dayOf, wallTimeOf } from '../../wallTime'
import { schedule } from '../../workflow/schedule'
import { once, type Problem, problem } from '../problems'
import type { Plan } from '../wordpress/plan'
import { idIn } from './media'
import { isAddressTaken, refusalsOf } from './refusal'
import { type Found, resolve } from './resolve'
import { changeItem, type Id, inOneTransaction, noteItem } from './store'

export type DocumentPlan = Extract<Plan, { action: 'document' }>
type Row = Record<string, unknown>

/** What is known of an import while it runs. */
export type Run = {
  payload: Payload
  row: Import
  topics: Map<string, Id>
  found: Found
  /** Documents (`type:id`) that this import publishes too, before or after. */
  trusted: Set<string>
  /** What a file is called to people. */
  fileName: (key: string) => string
}

/** The id of a topic by its name, made where there is none. */
export const topicOf = async (run: Run, name: string): Promise<Id | undefined> => {
  const known = run.topics.get(name.toLocaleLowerCase())
  if (known !== undefined) return known
  const { payload, row } = run
  const { docs } = await payload.find({
    collection: 'topics',
    where: { title: { equals: name } },
    locale: defaultLocale,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const id =
    docs[0]?.id ??
    (await inOneTransaction(payload, row, async (req) => {
      const made = await payload.create({ collection: 'topics', data: { title: name }, depth: 0, overrideAccess: true, req })
      return made.id
    }))
  run.topics.set(name.toLocaleLowerCase(), id)
  return id
}

/** Whether a document waits for something else of the import: pictures to be fetched, pages that it links to, its parent page. */
export const doesWait = ({ converted, hero, parent }: DocumentPlan, row: Import): boolean =>
  converted.links.length > 0 ||
  parent !== undefined ||
  (row.fetchesPictures === true && (converted.files.length > 0 || hero !== undefined))

const dataOf = async (run: Run, plan: DocumentPlan): Promise<Row> => {
  const { found } = run
  const topics = (await Promise.all(plan.topics.map((name) => topicOf(run, name)))).filter((id) => id !== undefined)
  const ids = (keys: string[]): Id[] => keys.map(found.file).filter((id) => id !== undefined)
  const own = documentPath({ type: plan.kind, slug: plan.slug, locale: defaultLocale, defaultLocale })
  const body = isRichTextEmpty(plan.converted.richText) ? undefined : resolve(plan.converted.richText, found, plan.source)
  return {
    title: plan.title || plan.slug || plan.source,
    ...(plan.slug ? { slug: plan.slug } : {}),
    ...(plan.summary ? { summary: plan.summary } : {}),
    ...(body ? { body } : {}),
    ...(plan.hero && found.file(plan.hero) !== undefined ? { hero: found.file(plan.hero) } : {}),
    ...(plan.publishedAt ? { publishedAt: plan.publishedAt } : {}),
    ...(plan.oldPath && plan.oldPath !== own ? { redirectsFrom: [plan.oldPath] } : {}),
    topics,
    searchSynonyms: plan.words,
    ...(plan.kind === 'articles'
      ? {
          kind: 'news',
          date: `${plan.day || dayOf(new Date(), settings.TIMEZONE)}T12:00:00.000Z`,
          gallery: ids(plan.converted.gallery),
        }
      : {
          order: plan.order,
          ...(plan.parent && found.page(plan.parent) !== undefined ? { parent: found.page(plan.parent) } : {}),
        }),
  }
}

type Whole = RequiredDataFromCollectionSlug<'articles' | 'pages'>

/** Whether a document has what none can be made without; the gates ask for the rest. */
const isWhole = (data: Row): data is Row & Whole => typeof data.title === 'string' && data.body !== undefined

const save = async (parameters: { req: PayloadRequest; run: Run; type: DocumentPlan['kind']; id: Id | undefined; data: Row }) => {
  const { req, run, type, id, data } = parameters
  const options = { collection: type, depth: 0, overrideAccess: true, req, locale: defaultLocale } as const
  const saved = await (id !== undefined
    ? // A publication of what is there may be asked for as a draft save: its status says that it is none.
      run.payload.update({ ...options, id, data, draft: true })
    : data._status === 'published' && isWhole(data)
      ? run.payload.create({ ...options, data })
      : run.payload.create({ ...options, data, draft: true }))
  return {
    id: saved.id,
    updatedAt: saved.updatedAt,
    state: saved._status === 'published' ? ('published' as const) : ('draft' as const),
  }
}

type Noted = Pick<ImportItem, 'state' | 'title'> &
  Partial<Pick<ImportItem, 'documentType' | 'documentId' | 'writtenAt' | 'links'>> & { problems: Problem[] }
type Attempt = { item: ImportItem } | { refused: Problem[] }
type Outcome = { state: 'published' | 'draft' | 'waiting'; problems: Problem[] }

/**
 * Writes a document and what the import says of it, in one transaction. What the gates do not let be published becomes a draft, with
 * the reason; what cannot be a draft either has failed.
 *
 * @returns what the import says of it
 */
const write = async (
  run: Run,
  plan: DocumentPlan,
  parameters: { item: ImportItem | undefined; data: Row; wanted: Outcome['state']; problems: Problem[] },
): Promise<ImportItem> => {
  const { payload, row } = run
  const { item, data, wanted, problems } = parameters
  const note = (req: PayloadRequest, noted: Noted): Promise<ImportItem> =>
    item
      ? changeItem(req, item.id, noted)
      : noteItem(req, row.id, { ...noted, source: plan.source, kind: plan.kind, row: plan.row })
  const saveOnce = (outcome: Outcome, body: Row) =>
    inOneTransaction(payload, row, async (req) => {
      const id = item?.documentId ? idIn(payload, item.documentId) : undefined
      const doc = await withTrustedTargets(req, run.trusted, () =>
        save({
          req,
          run,
          type: plan.kind,
          id,
          data: { ...body, _status: outcome.state === 'published' ? 'published' : 'draft' },
        }),
      )
      if (outcome.state === 'draft' && plan.appearsAt !== undefined && row.publishes === true)
        await schedule(req, {
          type: plan.kind,
          id: doc.id,
          action: 'publish',
          at: wallTimeOf(new Date(plan.appearsAt), settings.TIMEZONE),
          locales: [defaultLocale],
          withdrawal: { kind: 'gone' },
        })
      return note(req, {
        state: outcome.state === 'waiting' ? outcome.state : doc.state,
        title: plan.title,
        documentType: plan.kind,
        documentId: String(doc.id),
        writtenAt: String(doc.updatedAt),
        links: plan.converted.links,
        problems: once(outcome.problems),
      })
    })
  const attempt = async (outcome: Outcome): Promise<Attempt> => {
    try {
      return { item: await saveOnce(outcome, data) }
    } catch (error) {
      if (!isAddressTaken(error)) return { refused: refusalsOf(error) }
      const { slug: _slug, ...rest } = data
      try {
        return {
          item: await saveOnce({ ...outcome, problems: [...outcome.problems, problem('addressTaken', plan.slug)] }, rest),
        }
      } catch (again) {
        return { refused: refusalsOf(again) }
      }
    }
  }
  const first = await attempt({ state: wanted, problems })
  if ('item' in first) return first.item
  const { refused } = first
  const second = wanted === 'published' ? await attempt({ state: 'draft', problems: [...problems, ...refused] }) : first
  if ('item' in second) return second.item
  const state = item ? ('draft' as const) : ('failed' as const)
  return inOneTransaction(payload, row, (req) =>
    note(req, { state, title: plan.title, problems: once([...problems, ...second.refused]) }),
  )
}

/** What has no title is for somebody to name: its address stands for one in the draft. */
const isToBePublished = (run: Run, plan: DocumentPlan): boolean =>
  run.row.publishes === true && plan.isPublic && plan.title !== ''

/** The first time that a document is written: whole, where it waits for nothing; else as a draft, with its words. */
export const writeFirst = async (run: Run, plan: DocumentPlan): Promise<ImportItem> => {
  const isWaiting = doesWait(plan, run.row)
  const wanted = isWaiting ? 'waiting' : isToBePublished(run, plan) ? 'published' : 'draft'
  return write(run, plan, { item: undefined, data: await dataOf(run, plan), wanted, problems: plan.problems })
}

/** The second time, with its pictures and links. What somebody has changed since the first is left alone, and said. */
export const writeAgain = async (run: Run, plan: DocumentPlan, item: ImportItem): Promise<void> => {
  const missing = [...plan.converted.files.map(({ key }) => key), ...(plan.hero ? [plan.hero] : [])].filter(
    (key) => run.row.fetchesPictures === true && run.found.file(key) === undefined,
  )
  const problems = [...plan.problems, ...missing.map((key) => problem('pictureMissing', run.fileName(key)))]
  const data = { ...(await dataOf(run, plan)), updatedAt: item.writtenAt }
  await write(run, plan, { item, data, wanted: isToBePublished(run, plan) ? 'published' : 'draft', problems })
}
