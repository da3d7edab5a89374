import { z } from 'zod'
import { createDayOf } from '../calendar.ts'
import { hostOf, widthClassOf } from '../ingest/hit-schema.ts'
import { pathSchema } from '../ingest/path.ts'
import { type Gathered, gather } from '../store/counters.ts'
import { ImportError, readCsv } from './csv.ts'

const rowSchema = z.object({
  Path: z.string(),
  Event: z.enum(['true', 'false']),
  Bot: z.string(),
  Session: z.string(),
  Referrer: z.string(),
  'Referrer scheme': z.string(),
  'Screen size': z.string(),
  Date: z.iso.datetime({ offset: true }),
})

/**
 * Counts the views in GoatCounter's CSV export, versions 1 and 2. Events and bots are left out; a
 * session is one visitor of each day it falls on.
 *
 * @throws ImportError where the text is no such export
 */
export const readGoatcounter = (parameters: { text: string; timezone: string }): Gathered => {
  const { text, timezone } = parameters
  if (!/^\ufeff?"?[12]Path"?,/.test(text))
    throw new ImportError('This is no GoatCounter export: its first line begins with 1Path or 2Path')
  const dayOf = createDayOf(timezone)
  const sessions = new Set<string>()
  const gathered: Gathered = new Map()

  for (const [index, row] of readCsv(text.replace(/^\ufeff?("?)[12]Path/, '$1Path')).entries()) {
    const result = rowSchema.safeParse(row)
    if (!result.success) throw new ImportError(`Line ${index + 2} is no page view: ${z.prettifyError(result.error)}`)
    const view = result.data
    const path = pathSchema.safeParse(view.Path)
    if (view.Event === 'true' || view.Bot !== '0' || !path.success) continue
    const day = dayOf(new Date(view.Date))
    const session = `${day} ${view.Session}`
    const visits = sessions.has(session) ? 0 : 1
    sessions.add(session)
    const referrer = view['Referrer scheme'] === 'h' ? hostOf(`https://${view.Referrer.toLowerCase()}`) : ''
    gather(gathered, [day, 'total', '', 1, visits])
    gather(gathered, [day, 'page', path.data, 1, visits])
    gather(gathered, [day, 'width', widthClassOf(Number.parseInt(view['Screen size'], 10) || 0), 1, visits])
    if (referrer !== '') gather(gathered, [day, 'referrer', referrer, 1, visits])
  }
  return gathered
}
