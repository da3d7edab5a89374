import { z } from 'zod'
import { isDay } from '../calendar.ts'
import { type Gathered, type GatheredRow, gather } from '../store/counters.ts'
import { type AnalyticsStore, DIMENSIONS } from '../store/types.ts'
import { ImportError, readFields } from './csv.ts'
import { EXPORT_COLUMNS } from './export.ts'

/** Counters that are written together: enough to be quick, few enough to fit in memory. */
const COUNTERS_AT_ONCE = 50_000

/**
 * Brings an export, CSV or JSON, into a store that has counted nothing yet, so that all figures are as they were.
 * Everything is read and checked before anything is written: a file with a mistake changes nothing. A process that is
 * ended while it writes leaves a part; statistics that were begun so are thrown away and the file is imported anew.
 *
 * @param parameters.lines gives the lines of the file, from the first each time it is called
 * @returns how many counters came in
 * @throws ImportError where the store has counted already or a line is wrong
 * @throws StoreUnavailableError
 */
export const importExport = async (parameters: {
  store: AnalyticsStore
  lines: () => AsyncIterable<string>
}): Promise<number> => {
  const { store, lines } = parameters
  for await (const _ of store.counters())
    throw new ImportError('An export comes back into empty statistics only; these have counted already')
  let counters = 0
  for await (const _ of rowsIn(lines())) counters += 1

  let gathered: Gathered = new Map()
  let waiting = 0
  for await (const row of rowsIn(lines())) {
    gather(gathered, row)
    waiting += 1
    if (waiting < COUNTERS_AT_ONCE) continue
    await store.add(gathered)
    gathered = new Map()
    waiting = 0
  }
  if (waiting > 0) await store.add(gathered)
  return counters
}

async function* rowsIn(lines: AsyncIterable<string>): AsyncGenerator<GatheredRow> {
  let number = 0
  let header: string[] | undefined
  let isJson = false
  for await (const line of lines) {
    number += 1
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line
    if (number === 1) isJson = text.startsWith('[')
    if (isJson) {
      const entry = text.trim().replace(/^\[/, '').replace(/\]$/, '').replace(/,$/, '')
      if (entry !== '') yield rowOf(readJson(entry, number), number)
    } else if (header === undefined) {
      header = readFields(text, number)
      if (header.join() !== EXPORT_COLUMNS.join())
        throw new ImportError(`This is no export of Ratusz: its first line must be ${EXPORT_COLUMNS.join()}`)
    } else if (text !== '') {
      const fields = readFields(text, number)
      if (fields.length !== header.length)
        throw new ImportError(`Line ${number} has ${fields.length} fields and not ${header.length}`)
      yield rowOf(Object.fromEntries(header.map((name, column) => [name, fields[column]])), number)
    }
  }
  if (number === 0) throw new ImportError('The file is empty')
}

const rowOf = (entry: unknown, line: number): GatheredRow => {
  const result = rowSchema.safeParse(entry)
  if (!result.success) throw new ImportError(`Line ${line} is no counter: ${z.prettifyError(result.error)}`)
  const { dimension, period, name, views, visits } = result.data
  return [Number(period.replaceAll('-', '')), dimension, name, views, visits]
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

const readJson = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ImportError(`Line ${line} is no JSON`, { cause })
  }
}
