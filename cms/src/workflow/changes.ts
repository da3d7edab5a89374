import { isDeepStrictEqual } from 'node:util'
import { LOCALES, type Locale } from '@ratusz/content-schemas'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { aside } from '../hooks/aside'
import type { ChangeNote } from '../payload-types'
import { defaultLocale, settings } from '../settings'
import { dayOf } from '../wallTime'
import { isWorkflowType, keyOf, type Target } from './target'

type Row = Record<string, unknown>

/** What readers see of a text's history: that many changes, the newest. */
const MOST_SHOWN = 12

const notesSchema = z.partialRecord(z.enum(LOCALES), z.string())
type Notes = z.infer<typeof notesSchema>

const notesIn = (value: unknown): Notes => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const filled = entries.filter(([, words]) => typeof words === 'string' && words.trim() !== '')
  return notesSchema.safeParse(Object.fromEntries(filled)).data ?? {}
}

/**
 * Keeps what a publication after the first says has changed, with its day. The same words again, with a small correction after the change, are the
 * same change; their translations are added to it.
 */
export const noteChange = async (parameters: {
  req: PayloadRequest
  type: string
  id: string | number
  row: Row
}): Promise<void> => {
  const { req, type, id, row } = parameters
  if (!isWorkflowType(type) || row.updateType !== 'major') return
  const notes = notesIn(row.changeNote)
  if (!notes[defaultLocale]) return
  const documentKey = keyOf({ type, id })
  const { docs } = await req.payload.find({
    collection: 'change-notes',
    where: { documentKey: { equals: documentKey } },
    sort: ['-publishedAt', '-id'],
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  const [newest] = docs
  const known = notesIn(newest?.notes)
  if (newest && known[defaultLocale] === notes[defaultLocale]) {
    if (isDeepStrictEqual(known, notes)) return
    await req.payload.update({
      collection: 'change-notes',
      id: newest.id,
      data: { notes },
      overrideAccess: true,
      req: aside(req),
    })
    return
  }
  await req.payload.create({
    collection: 'change-notes',
    data: { documentKey, publishedAt: new Date().toISOString(), notes },
    overrideAccess: true,
    req: aside(req),
  })
}

type Change = { on: string; note: Partial<Record<Locale, string>> }

/** Keeps a history that a document brings along, the newest first as in the feed: of the demonstration, or an import. */
export const keepChanges = async (parameters: { req: PayloadRequest; target: Target; changes: Change[] }): Promise<void> => {
  const { req, target, changes } = parameters
  for (const { on, note } of changes.toReversed())
    await req.payload.create({
      collection: 'change-notes',
      data: { documentKey: keyOf(target), publishedAt: `${on}T12:00:00.000Z`, notes: note },
      overrideAccess: true,
      req: aside(req),
    })
}

/** The changes of documents of one type, by their ids, the newest first, as the feed carries them. */
export const changesOf = async (payload: Payload, type: string, ids: (string | number)[]): Promise<Map<string, Change[]>> => {
  if (!isWorkflowType(type) || ids.length === 0) return new Map()
  const keys = new Map(ids.map((id) => [keyOf({ type, id }), String(id)]))
  const { docs } = await payload.find({
    collection: 'change-notes',
    where: { documentKey: { in: [...keys.keys()] } },
    sort: ['-publishedAt', '-id'],
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  const byDocument = Map.groupBy(docs, ({ documentKey }) => keys.get(documentKey) ?? '')
  return new Map([...byDocument].map(([id, notes]) => [id, notes.slice(0, MOST_SHOWN).map(changeOf)]))
}

const changeOf = ({ publishedAt, notes }: ChangeNote): Change => ({
  on: dayOf(new Date(publishedAt), settings.TIMEZONE),
  note: notesIn(notes),
})
