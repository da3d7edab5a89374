import type { Payload, Where } from 'payload'
import type { Deploy } from '../payload-types'

const MOST_ROWS = 500

/** Requests that fit, the oldest first. */
export const rowsWhere = async (payload: Payload, where: Where): Promise<Deploy[]> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where,
    sort: 'createdAt',
    limit: MOST_ROWS,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Requests in any of these states, the oldest first. */
export const rowsIn = (payload: Payload, states: Deploy['state'][]): Promise<Deploy[]> =>
  rowsWhere(payload, { state: { in: states } })

/** Whether any request, or one of its targets, is not through yet. */
export const hasOpenDeploys = async (payload: Payload): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where: { or: [{ state: { in: ['queued', 'sent', 'building'] } }, { hasOpenTargets: { equals: true } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs.length > 0
}

/** Writes into every row that fits. A row that cannot be written is an error, so that whoever asked asks again. */
export const writeRows = async (payload: Payload, where: Where, data: Partial<Deploy>): Promise<void> => {
  const { errors } = await payload.update({ collection: 'deploys', where, data, overrideAccess: true })
  if (errors.length > 0)
    throw new Error(`deploy rows could not be written: ${errors.map(({ id, message }) => `${id}: ${message}`).join('; ')}`)
}

export const withIds = (rows: Deploy[]): Where => ({ id: { in: rows.map(({ id }) => id) } })

export type DeployedDocument = { type: string; id: string; title: string }

const MOST_NAMED_DOCUMENTS = 200

/** The documents of requests that go together, each once. */
export const documentsOf = (rows: Deploy[]): DeployedDocument[] => {
  const all = rows.flatMap(({ documents }) => (Array.isArray(documents) ? (documents as DeployedDocument[]) : []))
  return [...new Map(all.map((document) => [`${document.type}:${document.id}`, document])).values()].slice(
    0,
    MOST_NAMED_DOCUMENTS,
  )
}

/** The reasons of requests that go together, each once. */
export const reasonsOf = (rows: Deploy[]): string => [...new Set(rows.map(({ reason }) => reason))].join(', ')
