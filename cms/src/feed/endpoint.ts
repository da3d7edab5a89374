import { FeedLineError } from '@ratusz/content-schemas'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { hasFeedToken } from '../access/feedToken'
import { type WithheldFilter, withheldFilter } from '../publishing/withheld'
import { isUndescribed } from '../references/targets'
import { changesOf } from '../workflow/changes'
import { FEED_COLLECTIONS, FEED_GLOBALS, type FeedCollection, feedDocument } from './document'

const PAGE = 100

/**
 * How far a cursor reaches back, in milliseconds: longer than any transaction, so that what began
 * before the last reading and was committed after it is not missed. Lines may come twice; each is whole.
 */
const OVERLAP_MS = 30_000

/**
 * `GET /api/feed?since=<cursor>`: NDJSON of every published document changed since the cursor (all,
 * without one), then deletions, then the next cursor. 401 without the feed's bearer token, 400 for a
 * cursor that this feed never gave. A document that does not fit the contract is sent as
 * `{kind: 'invalid', type, id, issues}`: the site's build ends there, naming it. One that an editor holds back is sent as
 * `{kind: 'withheld', type, id}`.
 */
export const feedEndpoint: Endpoint = {
  path: '/feed',
  method: 'get',
  handler: async (req) => {
    if (!hasFeedToken(req.headers))
      return Response.json({ errors: [{ message: 'The feed needs its bearer token.' }] }, { status: 401 })
    const since = req.searchParams.get('since')
    const sinceDate = since === null || since === '' ? null : cursorDate(since)
    if (sinceDate === undefined)
      return Response.json({ errors: [{ message: 'This is no cursor of this feed.', field: 'since' }] }, { status: 400 })
    return new Response(stream(lines({ req, since: sinceDate })), {
      headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  },
}

const cursorDate = (cursor: string): string | undefined => {
  const match = /^v1-(\d{13})$/u.exec(cursor)
  return match ? new Date(Number(match[1])).toISOString() : undefined
}

async function* lines({ req, since }: { req: PayloadRequest; since: string | null }): AsyncGenerator<unknown> {
  const startedAt = Date.now()
  const isWithheld = await withheldFilter(req.payload)
  for (const type of FEED_COLLECTIONS) yield* documents({ req, type, since, isWithheld })
  for (const type of FEED_GLOBALS) {
    const doc = await req.payload.findGlobal({ slug: type, locale: 'all', depth: 0, overrideAccess: true })
    const isSetUp = typeof doc.updatedAt === 'string'
    if (isSetUp && (since === null || String(doc.updatedAt) >= since)) yield lineOrInvalid(req, type, { ...doc })
  }
  if (since !== null) yield* deletions({ req, since })
  yield { kind: 'cursor', cursor: `v1-${startedAt - OVERLAP_MS}` }
}

async function* documents(parameters: {
  req: PayloadRequest
  type: FeedCollection
  since: string | null
  isWithheld: WithheldFilter
}): AsyncGenerator<unknown> {
  const { req, type, since, isWithheld } = parameters
  const hasDrafts = Boolean(req.payload.collections[type].config.versions?.drafts)
  const wanted: Where[] = [
    ...(hasDrafts ? [{ _status: { equals: 'published' } }] : []),
    ...(since === null ? [] : [{ updatedAt: { greater_than_equal: since } }]),
  ]
  // Pages begin after an id, not at a number: what is unpublished meanwhile would shift the rest, and one would be missed.
  for (let last: string | number | undefined, hasNext = true; hasNext; ) {
    const found = await req.payload.find({
      collection: type,
      where: { and: [...wanted, ...(last === undefined ? [] : [{ id: { greater_than: last } }])] },
      limit: PAGE,
      sort: 'id',
      locale: 'all',
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    const changes = await changesOf(
      req.payload,
      type,
      found.docs.map(({ id }) => id),
    )
    // A picture that nobody has described yet is not for readers.
    const shown = found.docs.filter((doc) => type !== 'media' || !isUndescribed({ ...doc }))
    for (const doc of shown)
      yield isWithheld(type, doc.id)
        ? { kind: 'withheld', type, id: String(doc.id) }
        : lineOrInvalid(req, type, { ...doc }, changes.get(String(doc.id)))
    last = found.docs.at(-1)?.id
    hasNext = found.hasNextPage
  }
}

async function* deletions({ req, since }: { req: PayloadRequest; since: string }): AsyncGenerator<unknown> {
  for (let last: string | number | undefined, hasNext = true; hasNext; ) {
    const found = await req.payload.find({
      collection: 'feed-deletions',
      where: {
        and: [{ createdAt: { greater_than_equal: since } }, ...(last === undefined ? [] : [{ id: { greater_than: last } }])],
      },
      limit: PAGE,
      sort: 'id',
      overrideAccess: true,
    })
    for (const { documentType, documentId } of found.docs) yield { kind: 'deletion', type: documentType, id: documentId }
    last = found.docs.at(-1)?.id
    hasNext = found.hasNextPage
  }
}

const lineOrInvalid = (
  req: PayloadRequest,
  type: FeedCollection | (typeof FEED_GLOBALS)[number],
  doc: Record<string, unknown>,
  changes?: unknown[],
): unknown => {
  try {
    return feedDocument({ payload: req.payload, type, doc, ...(changes && { changes }) })
  } catch (error) {
    if (!(error instanceof FeedLineError)) throw error
    return { kind: 'invalid', type, id: String(doc.id ?? type), issues: error.issues }
  }
}

const stream = (generator: AsyncGenerator<unknown>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await generator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      await generator.return(undefined)
    },
  })
}
