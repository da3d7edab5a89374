import { setPriority } from 'node:os'
import { makeIndexes } from './src/build/builder.ts'
import { memoryOf, readBuildSettings } from './src/content/settings.ts'

/** Makes indexes from what the builder remembers: `node index-pages.ts search-pl sitemap`. Pages go before it. */
setPriority(10)
const settings = readBuildSettings(process.env)
await makeIndexes({ settings, memory: memoryOf(settings), names: process.argv.slice(2) })
