import type { Payload } from 'payload'
import type { Import, ImportItem } from '../../payload-types'
import { problem } from '../problems'
import { indexSite, namesOf, type SiteIndex } from '../wordpress/names'
import { type Plan, planItem } from '../wordpress/plan'
import { readWxr } from '../wordpress/read'
import { type DocumentPlan, type Run, writeAgain, writeFirst } from './documents'
import { bringFile, idIn, type Pace } from './media'
import { changeItem, findItem, type Id, inOneTransaction, itemsOf, linksOf, noteItem, problemsOf, textOf } from './store'

type Names = ReturnType<typeof namesOf>

/** Is called between items: throws to end the work where it is. */
export type Beat = () => Promise<void>

/** Each item of an import's file with what is to be made of it, one at a time. */
export async function* plansOf(id: Id, index: SiteIndex, names: Names): AsyncGenerator<Plan> {
  for await (const entry of readWxr(textOf(id))) if (entry.kind === 'item') yield planItem(entry.item, index, names)
}

const isUnfinished = (item: ImportItem | undefined, row: Import): boolean =>
  item?.state === 'waiting' && String(typeof item.import === 'object' ? item.import.id : item.import) === String(row.id)

const isOwn = (item: ImportItem, row: Import): boolean =>
  String(typeof item.import === 'object' ? item.import.id : item.import) === String(row.id)

/**
 * Imports a WordPress export: every text first, as it is or as a draft; beside it the pictures, and each text again when its pictures
 * and links are there. Whatever is done is noted in the same transaction, so that the work goes on where it ended, and does
 * nothing twice.
 *
 * @returns how many texts another import had brought already
 */
export const importWordpress = async (parameters: { payload: Payload; row: Import; pace: Pace; beat: Beat }): Promise<number> => {
  const { payload, row, pace, beat } = parameters
  const index = await indexSite(readWxr(textOf(row.id)))
  const names = namesOf(index)
  const files = new Map<string, Id>()
  const pages = new Map<string, Id>()
  const trusted = new Set<string>()
  const note = (item: ImportItem): void => {
    if (!item.documentId) return
    const id = idIn(payload, item.documentId)
    if (item.kind === 'media') files.set(item.source, id)
    else {
      pages.set(item.source, id)
      if (item.state === 'waiting' && row.publishes) trusted.add(`${item.documentType}:${id}`)
    }
  }
  for await (const item of itemsOf(payload, row.id)) note(item)
  let already = 0
  const run: Run = {
    payload,
    row,
    topics: new Map(),
    trusted,
    fileName: (key) => names.fileByKey(key)?.url ?? key,
    found: { page: (key) => pages.get(key), file: (key) => files.get(key) },
  }

  const texts = async (): Promise<void> => {
    for await (const plan of plansOf(row.id, index, names)) {
      await beat()
      if (plan.action === 'file') continue
      const known = await findItem(payload, plan.source)
      if (known && !isOwn(known, row)) {
        already += 1
        note(known)
        continue
      }
      if (known) continue
      if (plan.action === 'skip') {
        const { source, kind, title, problems } = plan
        if (kind !== 'revision' && kind !== 'nav_menu_item')
          await inOneTransaction(payload, row, (req) =>
            noteItem(req, row.id, { source, kind, title, row: plan.row, problems, state: 'skipped' }),
          )
        continue
      }
      note(await writeFirst(run, plan))
    }
  }

  const bring = async (key: string, alt: string, line: number): Promise<void> => {
    const file = names.fileByKey(key)
    if (files.has(key) || !file) return
    const id = await bringFile({ payload, row, file, alt, line, pace })
    if (id !== undefined) files.set(key, id)
  }

  /**
   * Pictures come in beside the texts, for as long as texts are being written. There is a pause before each of them alone: one at
   * every text without any would last until the other lane's text is written.
   */
  const picturesBeside = async (hasEnded: () => boolean): Promise<void> => {
    if (!row.fetchesPictures) return
    for await (const plan of plansOf(row.id, index, names)) {
      if (hasEnded()) return
      if (plan.action === 'file') await beat().then(() => bring(plan.source, '', plan.row))
      else if (plan.action === 'document') await bringAll(plan)
    }
  }

  const rest = async (): Promise<void> => {
    for await (const plan of plansOf(row.id, index, names)) {
      await beat()
      if (plan.action === 'skip') continue
      if (plan.action === 'file') {
        if (row.fetchesPictures) await bring(plan.source, '', plan.row)
        continue
      }
      if (row.fetchesPictures) await bringAll(plan)
      const item = await findItem(payload, plan.source)
      if (item && isUnfinished(item, row)) await writeAgain(run, plan, item)
    }
  }

  const bringAll = async (plan: DocumentPlan): Promise<void> => {
    const wanted = [...(plan.hero ? [{ key: plan.hero, alt: '' }] : []), ...plan.converted.files]
    for (const { key, alt } of wanted) {
      await beat()
      await bring(key, alt, plan.row)
    }
  }

  let areTextsWritten = false
  const textsWritten = texts().finally(() => {
    areTextsWritten = true
  })
  // Both lanes end before anything is told: a transaction of one must not outlive the other's failure.
  const outcomes = await Promise.allSettled([textsWritten, picturesBeside(() => areTextsWritten)])
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  await rest()
  await withdrawWhatLeadsNowhere(payload, row)
  return already
}

/** What was published because its links were to be published too, and were not, becomes a draft again, with the reason. */
const withdrawWhatLeadsNowhere = async (payload: Payload, row: Import): Promise<void> => {
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    const states = new Map<string, ImportItem['state']>()
    const titles = new Map<string, string>()
    const linking: ImportItem[] = []
    for await (const item of itemsOf(payload, row.id)) {
      states.set(item.source, item.state)
      titles.set(item.source, item.title || item.source)
      if (item.state === 'published' && linksOf(item.links).length > 0) linking.push(item)
    }
    for (const item of linking) {
      const dead = linksOf(item.links).filter((source) => states.get(source) === 'draft')
      if (dead.length === 0 || !item.documentId || (item.documentType !== 'articles' && item.documentType !== 'pages')) continue
      const { documentType: collection, documentId } = item
      await inOneTransaction(payload, row, async (req) => {
        const id = idIn(payload, documentId)
        await payload.update({ collection, id, data: { _status: 'draft' }, depth: 0, overrideAccess: true, req })
        const problems = [...problemsOf(item.problems), ...dead.map((source) => problem('linkUnpublished', titles.get(source)))]
        await changeItem(req, item.id, { state: 'draft', problems })
      })
      hasChanged = true
    }
  }
}
