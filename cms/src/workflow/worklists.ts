import type { Payload, PayloadRequest, Where } from 'payload'
import { mayWriteFor, unitOf } from '../access/ownUnit'
import { isAuthor } from '../access/roles'
import { type LanguageTask, translationsBehind } from '../languages/worklist'
import type { Schedule, TextCheck } from '../payload-types'
import { defaultLocale } from '../settings'
import { failureSchema, type ScheduleFailure } from './failure'
import { openNotes } from './notes'
import { isWorkflowType, keyOf, WORKFLOW_TYPES, type WorkflowType } from './target'

/** A document on a list of what needs doing. */
export type WorkItem = {
  type: WorkflowType
  id: string
  title: string
  /** The instant that the list is about. */
  at: string
  mayWrite: boolean
  ownerUnit?: string | number
  writer?: string
  comment?: string
  /** What a text rests on has changed: what that is. */
  cause?: { kind: TextCheck['cause']; title: string }
  /** The translations that wait, and for what. */
  languages?: LanguageTask[]
  plan?: { action: Schedule['action']; isHeld: boolean; nextAttemptAt: string; failure: ScheduleFailure | null }
}

export const WORKLISTS = ['waiting', 'returned', 'scheduled', 'checks', 'due', 'translations', 'drafts'] as const
export type Worklist = (typeof WORKLISTS)[number]
export type Worklists = Record<Worklist, WorkItem[]>

/** A review date is shown this long before it comes. */
const AHEAD_MS = 30 * 86_400_000
const MOST = 200

type Asker = Pick<PayloadRequest, 'user'>
type Named = { type: WorkflowType; id: string; title: string; ownerUnit: string | number | undefined }

/** Everything that waits for somebody, as far as it is theirs: an author sees what belongs to their own unit. */
export const readWorklists = async (parameters: { payload: Payload; asker: Asker; now?: Date }): Promise<Worklists> => {
  const { payload, asker, now = new Date() } = parameters
  const [notes, schedules, checks, due, translations, drafts] = await Promise.all([
    openNotes(payload),
    rowsOf(payload, 'schedules', 'at'),
    rowsOf(payload, 'text-checks', 'changedAt', { isOpen: { equals: true } }),
    dueDocuments({ payload, asker, until: new Date(now.getTime() + AHEAD_MS) }),
    translationsBehind({ payload, asker }),
    draftDocuments({ payload, asker }),
  ])
  const causes = checks.map(({ causeType, causeId }) => ({ documentType: causeType, documentId: causeId }))
  const named = await nameAll(payload, [...notes, ...schedules, ...checks, ...causes])
  const itemOf = (row: { documentType: string; documentId: string }, at: string): WorkItem[] => {
    const document = named.get(keyOf({ type: row.documentType, id: row.documentId }))
    if (!document || (isAuthor(asker) && !mayWriteFor(asker, document.ownerUnit))) return []
    const { type, id, title, ownerUnit } = document
    return [{ type, id, title, at, mayWrite: mayWriteFor(asker, ownerUnit) }]
  }
  const noted = (step: string) =>
    notes
      .filter((note) => note.step === step)
      .flatMap((note) =>
        itemOf(note, note.createdAt).map((item) => ({
          ...item,
          writer: note.writerName ?? '',
          comment: note.comment ?? '',
        })),
      )
  const waiting = noted('requested')
  const returned = noted('returned')
  const scheduled = schedules.flatMap((row) => itemOf(row, row.at).map((item) => ({ ...item, plan: planOf(row) })))
  const elsewhere = new Set([...waiting, ...returned, ...scheduled].map(keyOf))
  return {
    waiting,
    returned,
    scheduled,
    checks: checks.flatMap((row) =>
      itemOf(row, row.changedAt).map((item) => ({
        ...item,
        cause: { kind: row.cause, title: named.get(keyOf({ type: row.causeType, id: row.causeId }))?.title ?? '' },
      })),
    ),
    due,
    translations,
    // What stands on a list that says more is not repeated.
    drafts: drafts.filter((item) => !elsewhere.has(keyOf(item))),
  }
}

const planOf = ({ action, state, nextAttemptAt, failure }: Schedule): NonNullable<WorkItem['plan']> => ({
  action,
  isHeld: state === 'held',
  nextAttemptAt,
  failure: failureSchema.safeParse(failure).data ?? null,
})

const rowsOf = async <T extends 'schedules' | 'text-checks'>(
  payload: Payload,
  collection: T,
  sort: string,
  where: Where = {},
) => {
  const { docs } = await payload.find({ collection, where, sort, limit: MOST, depth: 0, overrideAccess: true })
  return docs
}

/** The newest titles and the units of documents, type by type. */
const nameAll = async (payload: Payload, rows: { documentType: string; documentId: string }[]): Promise<Map<string, Named>> => {
  const byType = Map.groupBy(rows, ({ documentType }) => documentType)
  const found = await Promise.all(
    [...byType].map(async ([type, ofType]): Promise<Named[]> => {
      if (!isWorkflowType(type)) return []
      const { docs } = await payload.find({
        collection: type,
        where: { id: { in: [...new Set(ofType.map(({ documentId }) => documentId))] } },
        draft: true,
        limit: 0,
        depth: 0,
        locale: defaultLocale,
        overrideAccess: true,
      })
      return docs.map((doc) => ({ type, id: String(doc.id), title: doc.title ?? '', ownerUnit: unitOf(doc.ownerUnit) }))
    }),
  )
  return new Map(found.flat().map((document) => [keyOf(document), document]))
}

const ownerOf = (value: unknown): Pick<WorkItem, 'ownerUnit'> => {
  const ownerUnit = unitOf(value)
  return ownerUnit === undefined ? {} : { ownerUnit }
}

const ownUnitOnly = (asker: Asker): Where[] => (isAuthor(asker) ? [{ ownerUnit: { equals: unitOf(asker.user?.unit) ?? 0 } }] : [])

/** Published texts whose review date has come or comes before an instant, the longest due first. */
export const dueDocuments = async (parameters: { payload: Payload; asker: Asker; until: Date }): Promise<WorkItem[]> => {
  const { payload, asker, until } = parameters
  const where: Where = {
    and: [{ reviewAt: { less_than_equal: until.toISOString() } }, { _status: { equals: 'published' } }, ...ownUnitOnly(asker)],
  }
  const perType = await Promise.all(
    WORKFLOW_TYPES.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        where,
        sort: 'reviewAt',
        limit: MOST,
        depth: 0,
        locale: defaultLocale,
        overrideAccess: true,
      })
      return docs.map(
        ({ id, title, reviewAt, ownerUnit }): WorkItem => ({
          type,
          id: String(id),
          title: title ?? '',
          at: reviewAt ?? '',
          mayWrite: mayWriteFor(asker, ownerUnit),
          ...ownerOf(ownerUnit),
        }),
      )
    }),
  )
  return perType.flat().toSorted((a, b) => a.at.localeCompare(b.at))
}

const draftDocuments = async ({ payload, asker }: { payload: Payload; asker: Asker }): Promise<WorkItem[]> => {
  const where: Where = { and: [{ _status: { equals: 'draft' } }, ...ownUnitOnly(asker)] }
  const perType = await Promise.all(
    WORKFLOW_TYPES.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        draft: true,
        where,
        sort: '-updatedAt',
        limit: MOST,
        depth: 0,
        locale: defaultLocale,
        overrideAccess: true,
      })
      return docs.map(
        ({ id, title, updatedAt, ownerUnit }): WorkItem => ({
          type,
          id: String(id),
          title: title ?? '',
          at: updatedAt,
          mayWrite: mayWriteFor(asker, ownerUnit),
        }),
      )
    }),
  )
  return perType.flat().toSorted((a, b) => b.at.localeCompare(a.at))
}
