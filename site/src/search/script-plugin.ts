import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { LOCALES } from '@ratusz/content-schemas'
import { emitClientAsset } from 'astro/assets/utils'
import { build, type Plugin } from 'vite'
import { messages } from '../i18n/messages.ts'
import { suggestionWords } from './words.ts'

const ENTRY = fileURLToPath(new URL('./browser/main.ts', import.meta.url))
const ID = 'virtual:search-script'
const RESOLVED = `\0${ID}`

/** Raised where the bundler gives no script to load. */
class SearchScriptError extends Error {
  override name = 'SearchScriptError'
}

/**
 * `import { address, words } from 'virtual:search-script'`: where the search's own script is in the release, and the words that it
 * says in each language. Astro loads the scripts that it bundles itself as soon as a page opens; these files are only named in the
 * page, and fetched when somebody goes to the search field.
 */
export const searchScript = (): Plugin => ({
  name: 'ratusz-search-script',
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined
    const { entry, chunks } = await bundle()
    for (const { fileName, code } of chunks) emitClientAsset(this, { type: 'asset', fileName, source: code })
    const words = LOCALES.map((locale) => {
      const source = JSON.stringify(suggestionWords(locale, messages[locale]))
      const fileName = `_astro/search-${locale}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`
      emitClientAsset(this, { type: 'asset', fileName, source })
      return [locale, `/${fileName}`]
    })
    return `export const address = ${JSON.stringify(`/${entry}`)}
export const words = ${JSON.stringify(Object.fromEntries(words))}`
  },
})

const bundle = async (): Promise<{ entry: string; chunks: { fileName: string; code: string }[] }> => {
  const names = { entryFileNames: '_astro/search-[hash].js', chunkFileNames: '_astro/search-[hash].js' }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input: ENTRY, output: names } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const chunks = result && 'output' in result ? result.output.filter((item) => item.type === 'chunk') : []
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName
  if (entry === undefined) throw new SearchScriptError(`${ENTRY} made no script`)
  return { entry, chunks }
}
