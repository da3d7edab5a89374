import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import type { Import } from '../../payload-types'
import { type Loop, startLoop } from '../../publishing/loop'
import { requestDeploy } from '../../publishing/request'
import { settings } from '../../settings'
import { importCards } from '../csv/plan'
import { CsvError } from '../csv/read'
import { WxrError } from '../wordpress/read'
import { checkImport } from './check'
import type { Pace } from './media'
import { findImport, languageOfImport, writeImport } from './store'
import { type Beat, importWordpress } from './wordpress'

const LOOK_AGAIN_MS = 1500
const BEAT_MS = 1000
/**
 * The pause after each item, in milliseconds. SQLite is written to without ever leaving the event loop: without pauses, neither the
 * import's pictures nor anybody else's request would come to their turn.
 */
const BREATH_MS = 5
/** An import that nobody has worked on for this long is anybody's. */
const LEASE_MS = 30_000

/** Somebody paused the import, or it belongs to another process now: it is left where it is. */
class LeftAside extends Error {
  override name = 'LeftAside'
}

const PACE: Pace = { timeoutMs: 20_000, pauseMs: 1000, mayBePrivate: settings.IMPORT_PRIVATE_ADDRESSES }

const errorOf = (error: unknown): string | undefined => {
  if (error instanceof WxrError) return error.code
  return error instanceof CsvError ? 'notCsv' : undefined
}

const nextImport = async (payload: Payload, worker: string): Promise<Import | undefined> => {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { state: { in: ['uploaded', 'checking', 'running'] } },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const isFree = ({ worker: other, heartbeatAt }: Import): boolean =>
    !other || other === worker || !heartbeatAt || Date.now() - Date.parse(heartbeatAt) > LEASE_MS
  return docs.find(isFree)
}

/** Lets others have their turn, says once a second that the import is being worked on, and finds out whether it still is to be. */
const beatOf = (payload: Payload, row: Import, worker: string): Beat => {
  let last = 0
  return async () => {
    await wait(BREATH_MS)
    if (Date.now() - last < BEAT_MS) return
    last = Date.now()
    const now = await findImport(payload, row.id)
    if (now?.state !== row.state || (now.worker && now.worker !== worker)) throw new LeftAside()
    await writeImport(payload, row.id, { worker, heartbeatAt: new Date().toISOString() })
  }
}

const publish = async (payload: Payload, row: Import): Promise<void> => {
  if (row.publishes !== true) return
  const req = await createLocalReq({}, payload)
  await requestDeploy({ req, reason: 'published', documents: [{ type: 'imports', id: String(row.id), title: row.filename }] })
}

const workOn = async (payload: Payload, found: Import, worker: string): Promise<void> => {
  const isCheck = found.state !== 'running'
  const row: Import = isCheck ? { ...found, state: 'checking' } : found
  await writeImport(payload, row.id, { state: row.state, worker, heartbeatAt: new Date().toISOString() })
  const beat = beatOf(payload, row, worker)
  try {
    if (isCheck) {
      const totals = await checkImport({ payload, row, beat })
      await writeImport(payload, row.id, { state: 'checked', totals, worker: null })
      return
    }
    const already = await (row.kind === 'csv'
      ? importCards({ payload, row, beat })
      : importWordpress({ payload, row, pace: PACE, beat }))
    await publish(payload, row)
    await writeImport(payload, row.id, { state: 'done', already, finishedAt: new Date().toISOString(), worker: null })
  } catch (error) {
    if (error instanceof LeftAside) return
    const code = errorOf(error)
    if (code === undefined) payload.logger.error({ err: error, msg: `An import (${languageOfImport(row)}) stopped.` })
    await publish(payload, row)
    await writeImport(payload, row.id, { state: 'failed', error: code ?? 'unexpected', worker: null })
  }
}

/**
 * Starts the loop that works on imports, one at a time, and goes on after a restart where the last process was. Each process has a
 * name of its own on its machine: what another one there was working on is taken up at once.
 */
export const startImporter = ({
  payload,
  lookAgainMs = LOOK_AGAIN_MS,
}: {
  payload: Payload
  lookAgainMs?: number
}): (() => Promise<void>) => {
  const worker = hostname() || randomUUID()
  const loop: Loop = startLoop({
    look: async () => {
      const row = await nextImport(payload, worker)
      if (row) await workOn(payload, row, worker)
      return row ? 0 : lookAgainMs
    },
    afterError: lookAgainMs,
    onError: (error) => payload.logger.error({ err: error, msg: 'Imports could not be worked on; it is tried again.' }),
  })
  return () => loop.stop()
}
