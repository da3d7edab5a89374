import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest, Where } from 'payload'
import type { z } from 'zod'
import type { CheckCause } from '../collections/TextChecks'
import { aside } from '../hooks/aside'
import type { TextCheck } from '../payload-types'
import { refuse } from './refusal'
import { columnsOf, keyOf, mayWrite, newestVersion, type Target, type targetSchema, type WorkflowType } from './target'

type Row = Record<string, unknown>
type Place = { type: WorkflowType; field: string }

const CITING_ACTS: Place[] = [
  { type: 'service-cards', field: 'legalActs.act' },
  { type: 'procedures', field: 'legalActs.act' },
  { type: 'violations', field: 'legalActs.act' },
  { type: 'documents', field: 'legalActs.act' },
]
const CITING_CARDS: Place[] = [
  { type: 'procedures', field: 'services' },
  { type: 'e-services', field: 'serviceCard' },
]

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
 * When an act of law or the fees of a service have changed for readers, puts the texts that cite it on the worklist, until
 * somebody says of each that it was checked.
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
    await openChecks({ req, cause: 'act', causeOf: { type, id }, places: CITING_ACTS })
  if (type === 'service-cards' && hasChanged(['fees'], before, after))
    await openChecks({ req, cause: 'fee', causeOf: { type, id }, places: CITING_CARDS })
}

const openChecks = async (parameters: {
  req: PayloadRequest
  cause: CheckCause
  causeOf: Target
  places: Place[]
}): Promise<void> => {
  const { req, cause, causeOf, places } = parameters
  for (const { type, field } of places) {
    const { docs } = await req.payload.find({
      collection: type,
      where: { and: [{ [field]: { equals: causeOf.id } }, { _status: { equals: 'published' } }] },
      limit: 0,
      depth: 0,
      overrideAccess: true,
      req: aside(req),
    })
    for (const { id } of docs) await openCheck({ req, cause, causeOf, target: { type, id } })
  }
}

const openCheck = async (parameters: {
  req: PayloadRequest
  cause: CheckCause
  causeOf: Target
  target: Target
}): Promise<void> => {
  const { req, cause, causeOf, target } = parameters
  const key = `${keyOf(target)}:${keyOf(causeOf)}`
  const data = { isOpen: true, changedAt: new Date().toISOString(), checkedAt: null, checkedBy: null }
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
    data: { ...columnsOf(target), ...data, key, cause, causeType: causeOf.type, causeId: String(causeOf.id) },
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
