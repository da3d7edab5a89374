import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest, Where } from 'payload'
import type { z } from 'zod'
import type { CheckCause } from '../collections/TextChecks'
import { aside } from '../hooks/aside'
import type { TextCheck } from '../payload-types'
import { publishedUsers } from '../references/usedBy'
import { refuse } from './refusal'
import { columnsOf, keyOf, mayWrite, newestVersion, type Target, type targetSchema, WORKFLOW_TYPES } from './target'

type Row = Record<string, unknown>
/** What of an act others rest on: its name, where it stands, and from when to when it holds. */
const ACT_FIELDS = ['title', 'journalRef', 'url', 'validFrom', 'validTo']

const hasChanged = (fields: string[], before: Row, after: Row): boolean =>
  fields.some((field) => !isDeepStrictEqual(withoutIds(before[field]) ?? null, withoutIds(after[field]) ?? null))

/** Rows of a list get new ids when they are saved anew: that is no change. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, item]) => [name, withoutIds(item)]),
  )
}

/**
 * When an act of law or the fees of a service have changed for readers, puts the texts that refer to it (in a field, or by a link in
 * their text) on the worklist, until somebody says of each that it was checked.
 */
export const askToCheck = async (parameters: {
  req: PayloadRequest
  type: string
  id: string | number
  before: Row
  after: Row
}): Promise<void> => {
  const { req, type, id, before, after } = parameters
  if (type === 'legal-acts' && hasChanged(ACT_FIELDS, before, after))
    await openChecks({ req, cause: 'act', causeOf: { type, id } })
  if (type === 'service-cards' && hasChanged(['fees'], before, after))
    await openChecks({ req, cause: 'fee', causeOf: { type, id } })
}

/** Puts every published text that refers to a document on the worklist. */
export const openChecks = async (parameters: { req: PayloadRequest; cause: CheckCause; causeOf: Target }): Promise<void> => {
  const { req, cause, causeOf } = parameters
  for (const target of await publishedUsers(req, causeOf, WORKFLOW_TYPES)) await openCheck({ req, cause, causeOf, target })
}

const openCheck = async (parameters: {
  req: PayloadRequest
  cause: CheckCause
  causeOf: Target
  target: Target
}): Promise<void> => {
  const { req, cause, causeOf, target } = parameters
  const key = `${keyOf(target)}:${keyOf(causeOf)}`
  const data = { isOpen: true, cause, changedAt: new Date().toISOString(), checkedAt: null, checkedBy: null }
  const { docs } = await req.payload.update({
    collection: 'text-checks',
    where: { key: { equals: key } },
    data,
    overrideAccess: true,
    req: aside(req),
  })
  if (docs.length > 0) return
  await req.payload.create({
    collection: 'text-checks',
    data: { ...columnsOf(target), ...data, key, causeType: causeOf.type, causeId: String(causeOf.id) },
    overrideAccess: true,
    req: aside(req),
  })
}

/** The open checks that fit, the oldest first. */
export const openChecksWhere = async (req: PayloadRequest, where: Where = {}): Promise<TextCheck[]> => {
  const { docs } = await req.payload.find({
    collection: 'text-checks',
    where: { and: [{ isOpen: { equals: true } }, where] },
    sort: 'changedAt',
    limit: 0,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs
}

/** Somebody who may write a document says that it was read again: it leaves the worklist. @throws APIError */
export const markChecked = async (req: PayloadRequest, target: z.infer<typeof targetSchema>): Promise<void> => {
  const doc = await newestVersion(req, target)
  if (!doc) return refuse(req, 'noSuchDocument', 404)
  if (!mayWrite(req, doc)) return refuse(req, 'notYourDocument', 403)
  await req.payload.update({
    collection: 'text-checks',
    where: { and: [{ documentKey: { equals: keyOf(target) } }, { isOpen: { equals: true } }] },
    data: { isOpen: false, checkedAt: new Date().toISOString(), checkedBy: req.user?.id ?? null },
    overrideAccess: true,
    req: aside(req),
  })
}
