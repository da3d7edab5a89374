import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'
import { startPortal } from './portal.ts'
import { STORE_KINDS } from './stores.ts'

/** `fuzz.command.ts [--requests 1000000] [--seed 1]`: sends nonsense to a portal and prints what it answered as JSON. */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
})
const [kind] = STORE_KINDS
const place = await kind?.makePlace()
if (place !== undefined) {
  const portal = await startPortal(place)
  const report = await fuzz({ port: portal.port, requests: Number(values.requests), seed: Number(values.seed) })
  const { totals } = await portal.ask('summary')
  await portal.close()
  await place.remove()
  process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), ...report, counted: totals?.views })}\n`)
  const { 400: refused = 0, 401: withoutToken = 0 } = report.statuses
  if (refused + withoutToken !== report.requests || totals?.views !== 0) process.exitCode = 1
}
