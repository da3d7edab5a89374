import { parseArgs } from 'node:util'
import { type Locale, localeSchema } from '@ratusz/content-schemas'
import { benchTown } from './town.ts'

/**
 * Measures publishing on generated towns and prints JSON:
 * `node site/bench/main.ts --documents 500,2500,10000 --locales pl --locales pl,uk,ar,en --saves 20`.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '500,2500,10000' },
    locales: { type: 'string', multiple: true, default: ['pl', 'pl,uk,ar,en'] },
    saves: { type: 'string', default: '20' },
    folder: { type: 'string' },
  },
})

const localesIn = (list: string): Locale[] => list.split(',').map((locale) => localeSchema.parse(locale.trim()))

const results = []
for (const documents of values.documents.split(',').map(Number))
  for (const locales of values.locales.map(localesIn)) {
    const result = await benchTown({ documents, locales, saves: Number(values.saves), folder: values.folder })
    process.stderr.write(`${JSON.stringify(result)}\n`)
    results.push(result)
  }
process.stdout.write(`${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
