import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { type RichText, type RichTextProblem, richTextProblems } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { TEXT_PROBLEMS } from '../../fields/richText'
import { errorText } from '../../messages/translate'
import type { Import } from '../../payload-types'
import { planCards } from '../csv/plan'
import { type Problem, problem } from '../problems'
import type { PlanLine, Totals } from '../totals'
import { indexSite, namesOf } from '../wordpress/names'
import type { Plan } from '../wordpress/plan'
import { readWxr } from '../wordpress/read'
import { filesOf, findItem, languageOfImport, textOf } from './store'
import { type Beat, plansOf } from './wordpress'

const refusals = (row: Import, richText: RichText): Problem[] =>
  richTextProblems(richText).map(({ rule, words }: RichTextProblem) =>
    problem('refused', errorText({ i18n: { language: languageOfImport(row) } }, TEXT_PROBLEMS[rule], { words })),
  )

const lineOf = async (payload: Payload, row: Import, plan: Plan): Promise<PlanLine> => {
  const { title, kind } = plan
  const base = { row: plan.row, kind, title }
  if (await findItem(payload, plan.source)) return { ...base, action: 'already', problems: [] }
  if (plan.action === 'skip') return { ...base, action: 'skip', problems: plan.problems }
  if (plan.action === 'file') return { ...base, action: 'file', problems: [] }
  const refused = refusals(row, plan.converted.richText)
  const action = refused.length > 0 || !plan.isPublic ? 'draft' : 'create'
  return { ...base, action, problems: [...plan.problems, ...refused] }
}

async function* linesOf(payload: Payload, row: Import): AsyncGenerator<PlanLine> {
  if (row.kind === 'csv') {
    yield* planCards(payload, row)
    return
  }
  const index = await indexSite(readWxr(textOf(row.id)))
  for await (const plan of plansOf(row.id, index, namesOf(index))) yield await lineOf(payload, row, plan)
}

const HIDDEN = new Set(['revision', 'nav_menu_item'])

/** A dry run: what an import would do, and every problem, line by line, into a file beside it. Nothing is made. */
export const checkImport = async (parameters: { payload: Payload; row: Import; beat: Beat }): Promise<Totals> => {
  const { payload, row, beat } = parameters
  const { plan } = filesOf(row.id)
  const out = createWriteStream(`${plan}.new`)
  const totals: Totals = { documents: 0, files: 0, already: 0, skipped: 0, problems: 0 }
  for await (const line of linesOf(payload, row)) {
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
