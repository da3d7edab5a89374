import { z } from 'zod'
import { isDay } from '../calendar.ts'
import { type Gathered, gather } from '../store/counters.ts'
import { type AnalyticsStore, DIMENSIONS } from '../store/types.ts'
import { ImportError, readCsv } from './csv.ts'

/**
 * Brings an export, CSV or JSON, into a store that has counted nothing yet, so that all figures
 * are as they were. Whole or not at all.
 *
 * @returns how many counters came in
 * @throws ImportError where the store has counted already or a line is wrong
 * @throws StoreUnavailableError
 */
export const importExport = async (parameters: { store: AnalyticsStore; text: string }): Promise<number> => {
  const { store, text } = parameters
  for await (const _ of store.counters())
    throw new ImportError('An export comes back into empty statistics only; these have counted already')
  const rows = text.trimStart().startsWith('[') ? readJsonList(text) : readCsv(text)
  const gathered: Gathered = new Map()
  for (const [index, row] of rows.entries()) {
    const result = rowSchema.safeParse(row)
    if (!result.success) throw new ImportError(`Entry ${index + 1} is no counter: ${z.prettifyError(result.error)}`)
    const { dimension, period, name, views, visits } = result.data
    gather(gathered, [Number(period.replaceAll('-', '')), dimension, name, views, visits])
  }
  await store.add(gathered)
  return rows.length
}

const count = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(0))

const rowSchema = z.strictObject({
  dimension: z.enum(DIMENSIONS),
  period: z.string().refine((text) => isDay(`${text}-01-01`.slice(0, 10)), 'must be a day, a month or a year'),
  name: z.string().max(512),
  views: count,
  visits: count,
})

const readJsonList = (text: string): unknown[] => {
  try {
    return z.array(z.unknown()).parse(JSON.parse(text))
  } catch (cause) {
    throw new ImportError('The file is no JSON list', { cause })
  }
}
