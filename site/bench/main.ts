import { parseArgs } from 'node:util'
import { type Locale, localeSchema } from '@ratusz/content-schemas'
import { loadRenderer, rendererStamp } from '../src/build/renderer.ts'
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

// Templates are compiled once per version of the code, as the CMS is, whatever town follows: that is told on its own.
const from = performance.now()
await loadRenderer(rendererStamp())
const templates = { seconds: Math.round(performance.now() - from) / 1000 }

const results = []
for (const documents of values.documents.split(',').map(Number))
  for (const locales of values.locales.map(localesIn)) {
    const result = await benchTown({ documents, locales, saves: Number(values.saves), folder: values.folder })
    process.stderr.write(`${JSON.stringify(result)}\n`)
    results.push(result)
  }
process.stdout.write(`${JSON.stringify({ node: process.version, templates, results }, null, 2)}\n`)
