import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { LOCALES } from '@ratusz/content-schemas'
import { emitClientAsset } from 'astro/assets/utils'
import type { Plugin } from 'vite'
import { messages } from '../i18n/messages.ts'
import { bundleScript } from '../output/bundle-script.ts'
import { suggestionWords } from './words.ts'

const ENTRY = fileURLToPath(new URL('./browser/main.ts', import.meta.url))
const ID = 'virtual:search-script'
const RESOLVED = `\0${ID}`

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
    const { entry, chunks } = await bundleScript('search', ENTRY)
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
