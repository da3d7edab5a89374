import { LOCALES } from '@ratusz/content-schemas'
import { buildSearchIndex } from '../build-index.ts'
import { demoTown } from './demo-town.ts'
import { generatedTown } from './generated-town.ts'
import { costOf } from './indexing-cost.ts'

// `node index-once.ts FOLDER PAGES [LANGUAGE…]`: indexes the demonstration town, grown to so many pages per language, and prints what
// that cost. In a process of its own: what other measurements hold in memory is not counted.

const [folder = '', pages = '0', ...named] = process.argv.slice(2)
const languages = named.length === 0 ? LOCALES : LOCALES.filter((language) => named.includes(language))
const town = generatedTown(demoTown(), Number(pages), languages)
const cost = await costOf(() => buildSearchIndex({ pages: town.pages, folder, languages }))
process.stdout.write(JSON.stringify(cost))
