import { type Locale, localeSchema } from '@ratusz/content-schemas'
import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/roles'
import { type FeedCollection, isFeedCollection } from '../feed/document'
import { aside } from '../hooks/aside'
import { errorText } from '../messages/translate'
import { overviewOf } from './overview'
import { withTheirSource } from './request'

const HEADERS = { 'Cache-Control': 'no-store' }

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: HEADERS })

const targetSchema = z.object({ type: z.string(), id: z.union([z.string(), z.number()]) })
const alongsideSchema = z.object({ alongside: localeSchema })

type Target = { req: PayloadRequest; type: FeedCollection; id: string | number }

/** The document that a request names, of a type that has drafts; undefined where it names none. */
const targetIn = (req: PayloadRequest, sent: unknown): Target | undefined => {
  const target = targetSchema.safeParse(sent)
  if (!target.success || !isFeedCollection(target.data.type)) return undefined
  const { type, id } = target.data
  return req.payload.collections[type].config.versions?.drafts ? { req, type, id } : undefined
}

/** `GET /api/languages/state?type=…&id=…`: how each language of a document stands, newest draft included. */
const state: Endpoint = {
  path: '/languages/state',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refusal(401, errorText(req, 'signIn'))
    const target = targetIn(req, Object.fromEntries(req.searchParams))
    const languages = target && (await overviewOf(target))
    return languages ? Response.json({ languages }, { headers: HEADERS }) : refusal(404, errorText(req, 'noSuchDocument'))
  },
}

export type Outcome = { locale: Locale; errors: string[] }

/** Publishes one language; what keeps it from being published is told, not thrown. */
const publish = async ({ req, type, id }: Target, locale: Locale): Promise<Outcome> => {
  try {
    await req.payload.update({
      collection: type,
      id,
      data: { _status: 'published' },
      locale,
      overrideAccess: false,
      user: req.user,
      req: aside(req),
    })
    return { locale, errors: [] }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { locale, errors: error.data.errors.map(({ message }) => message) }
  }
}

/**
 * `POST /api/languages/publish {type, id, alongside?}`: publishes, one after the other, every language that is finished and waits.
 * What is published together with its source, or `alongside` it right after, is taken to say what the source says. Answers
 * with the languages that it published, those that it could not and why, and the instant of the document's newest state.
 */
const publishFinished: Endpoint = {
  path: '/languages/publish',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return refusal(req.user ? 403 : 401, errorText(req, 'onlyEditorsPublish'))
    const sent: unknown = await req.json?.().catch(() => undefined)
    const target = targetIn(req, sent)
    const languages = target && (await overviewOf(target))
    if (!target || !languages) return refusal(404, errorText(req, 'noSuchDocument'))
    const waiting = languages.filter(({ isFinished, isAhead, isLive }) => isFinished && (isAhead || !isLive))
    const alongside = alongsideSchema.safeParse(sent).data?.alongside
    const isWithSource = languages.some(({ locale, isSource }) => isSource && locale === alongside)
    const publishEach = async (): Promise<Outcome[]> => {
      const outcomes: Outcome[] = []
      for (const { locale } of waiting.toSorted((a, b) => Number(b.isSource) - Number(a.isSource)))
        outcomes.push(await publish(target, locale))
      return outcomes
    }
    const outcomes =
      isWithSource || waiting.some(({ isSource }) => isSource) ? await withTheirSource(req, publishEach) : await publishEach()
    const newest = await req.payload.findByID({
      collection: target.type,
      id: target.id,
      draft: true,
      depth: 0,
      select: { updatedAt: true },
      overrideAccess: false,
      user: req.user,
      req: aside(req),
    })
    return Response.json({ outcomes, updatedAt: newest.updatedAt }, { headers: HEADERS })
  },
}

export const languageEndpoints: Endpoint[] = [state, publishFinished]
