import { isClean, killAgainAndAgain } from './faults'

/**
 * `npm --prefix cms run faults -- [KILLS] [SEED]`: kills the CMS, the publisher and the builder again and again while
 * articles are published, and prints what came of it as JSON. Ends with 1 where a request was lost, a release was half
 * done or anything got stuck.
 */
const [kills = 120, seed = 1] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const each = Math.ceil(kills / 3)

const report = await killAgainAndAgain({
  kills: { cms: each, publisher: each, builder: each },
  seed,
  onKill: (text) => process.stderr.write(`${text}\n`),
})
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
process.exit(isClean(report) ? 0 : 1)
