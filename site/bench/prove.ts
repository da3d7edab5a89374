import { parseArgs } from 'node:util'
import { openEditedSite } from '../src/testing/edited-site.ts'

/**
 * Proves at length that going on makes what a build from nothing makes:
 * `node site/bench/prove.ts --batches 300 --documents 60 --seed long`. Prints JSON; ends with 1 where anything differs.
 */
const { values } = parseArgs({
  options: {
    batches: { type: 'string', default: '300' },
    documents: { type: 'string', default: '60' },
    seed: { type: 'string', default: 'long' },
  },
})
const batches = Number(values.batches)
const site = await openEditedSite({ documents: Number(values.documents), locales: ['pl', 'uk', 'ar', 'en'], seed: values.seed })
const kinds: Record<string, number> = {}
const failures: { after: string[]; differences: string[] }[] = []
try {
  for (let made = 0; made < batches; made++) {
    const { kinds: after, differences } = await site.edit(1)
    for (const kind of after.map((edit) => edit.split(' ')[0] ?? '')) kinds[kind] = (kinds[kind] ?? 0) + 1
    if (differences.length > 0) failures.push({ after, differences })
    process.stderr.write(`${made + 1} of ${batches}\r`)
  }
} finally {
  await site.close()
}
process.stdout.write(`${JSON.stringify({ seed: values.seed, batches, kinds, failures }, null, 2)}\n`)
process.exitCode = failures.length > 0 ? 1 : 0
