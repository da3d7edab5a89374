import { parseArgs } from 'node:util'
import { killAgainAndAgain } from './kill-rounds.ts'
import { STORE_KINDS } from './stores.ts'

/** `kill.command.ts [--kills 200] [--seed 1]`: kills counting processes of every store at hand and prints what came of it as JSON. */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})

for (const { name, isThere, makePlace } of STORE_KINDS) {
  if (!isThere) continue
  const place = await makePlace()
  try {
    const report = await killAgainAndAgain({ ...place, kills: Number(values.kills), seed: Number(values.seed) })
    process.stdout.write(`${JSON.stringify({ store: name, seed: Number(values.seed), ...report })}\n`)
    if (report.lost.length > 0 || report.repeated.length > 0 || report.total !== report.counted) process.exitCode = 1
  } finally {
    await place.remove()
  }
}
