import { parseArgs } from 'node:util'
import { benchIngest } from './bench-ingest.ts'
import { benchQueries } from './bench-queries.ts'
import { STORE_KINDS } from './stores.ts'

/**
 * `bench.command.ts [--hits 10000000] [ingest] [queries]`: measures counting in every store at hand, and questions and the
 * export over so many views in SQLite; prints JSON lines, all or those named. Times are milliseconds.
 */
const { values, positionals } = parseArgs({
  options: { hits: { type: 'string', default: '10000000' } },
  allowPositionals: true,
})
const isWanted = (part: string) => positionals.length === 0 || positionals.includes(part)

const print = (result: object) => process.stdout.write(`${JSON.stringify(result)}\n`)

for (const { name, isThere, makePlace } of STORE_KINDS) {
  if (!isThere) continue
  if (isWanted('ingest')) print({ store: name, ingest: await benchIngest(makePlace) })
  if (!isWanted('queries') || name !== 'SQLite') continue
  const place = await makePlace()
  try {
    print({ store: name, queries: await benchQueries({ place, hits: Number(values.hits) }) })
  } finally {
    await place.remove()
  }
}
