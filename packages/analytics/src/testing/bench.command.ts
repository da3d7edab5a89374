import { parseArgs } from 'node:util'
import { benchIngest } from './bench-ingest.ts'
import { benchQueries } from './bench-queries.ts'
import { type Place, STORE_KINDS } from './stores.ts'

/**
 * `bench.command.ts [--hits 10000000]`: measures counting in every store at hand, and questions over
 * so many views in SQLite; prints JSON lines. Times are milliseconds.
 */
const { values } = parseArgs({ options: { hits: { type: 'string', default: '10000000' } } })

const print = (result: object) => process.stdout.write(`${JSON.stringify(result)}\n`)

for (const { name, isThere, makePlace } of STORE_KINDS) {
  if (!isThere) continue
  const measure = async (work: (place: Place) => Promise<object>) => {
    const place = await makePlace()
    try {
      print({ store: name, ...(await work(place)) })
    } finally {
      await place.remove()
    }
  }
  await measure(async (place) => ({ ingest: await benchIngest(place) }))
  if (name === 'SQLite') await measure(async (place) => ({ queries: await benchQueries({ place, hits: Number(values.hits) }) }))
}
