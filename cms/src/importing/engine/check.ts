import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { Import } from '../../payload-types'
import { planCards } from '../csv/plan'
import { once as each, problem } from '../problems'
import type { PlanLine, Totals } from '../totals'
import { indexSite, namesOf } from '../wordpress/names'
import type { Plan } from '../wordpress/plan'
import { readWxr } from '../wordpress/read'
import { type Foresight, foresee, isKeptFile } from './foresee'
import { filesOf, findItem, textOf } from './store'
import { type Beat, plansOf } from './wordpress'

const lineOf = async (payload: Payload, plan: Plan, names: Names, foresight: Foresight): Promise<PlanLine> => {
  const { title, kind } = plan
  const base = { row: plan.row, kind, title }
  if (await findItem(payload, plan.source)) return { ...base, action: 'already', problems: [] }
  if (plan.action === 'skip') return { ...base, action: 'skip', problems: plan.problems }
  if (plan.action === 'file') {
    const url = names.fileByKey(plan.source)?.url ?? ''
    return isKeptFile(url)
      ? { ...base, action: 'file', problems: [] }
      : { ...base, action: 'skip', problems: [problem('fileKind', url)] }
  }
  const problems = each([...plan.problems, ...foresight.problemsOf(plan)])
  return { ...base, action: foresight.isDraft(plan) ? 'draft' : 'create', problems }
}

type Names = ReturnType<typeof namesOf>

async function* linesOf(payload: Payload, row: Import, beat: Beat): AsyncGenerator<PlanLine> {
  if (row.kind === 'csv') {
    yield* planCards(payload, row, beat)
    return
  }
  const index = await indexSite(readWxr(textOf(row.id)))
  const names = namesOf(index)
  const foresight = await foresee({ payload, row, plans: plansOf(row.id, index, names), names, beat })
  for await (const plan of plansOf(row.id, index, names)) yield await lineOf(payload, plan, names, foresight)
}

const HIDDEN = new Set(['revision', 'nav_menu_item'])

/** A dry run: what an import would do, and every problem, line by line, into a file beside it. Nothing is made. */
export const checkImport = async (parameters: { payload: Payload; row: Import; beat: Beat }): Promise<Totals> => {
  const { payload, row, beat } = parameters
  const { plan } = filesOf(row.id)
  const out = createWriteStream(`${plan}.new`)
  const totals: Totals = { documents: 0, files: 0, already: 0, skipped: 0, problems: 0 }
  for await (const line of linesOf(payload, row, beat)) {
    await beat()
    if (line.action === 'already') totals.already += 1
    else if (line.action === 'skip') totals.skipped += 1
    else if (line.action === 'file') totals.files += 1
    else totals.documents += 1
    if (line.problems.length > 0) totals.problems += 1
    if (!HIDDEN.has(line.kind) && !out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  await rename(`${plan}.new`, plan)
  return totals
}
