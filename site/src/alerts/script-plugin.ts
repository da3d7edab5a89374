import { fileURLToPath } from 'node:url'
import { emitClientAsset } from 'astro/assets/utils'
import type { Plugin } from 'vite'
import { bundleScript } from '../output/bundle-script.ts'

const ENTRY = fileURLToPath(new URL('./browser/main.ts', import.meta.url))
const ID = 'virtual:alerts-script'
const RESOLVED = `\0${ID}`

/** `import { address } from 'virtual:alerts-script'`: where the script that draws alerts anew is in the release. */
export const alertsScript = (): Plugin => ({
  name: 'ratusz-alerts-script',
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined
    const { entry, chunks } = await bundleScript('alerts', ENTRY)
    for (const { fileName, code } of chunks) emitClientAsset(this, { type: 'asset', fileName, source: code })
    return `export const address = ${JSON.stringify(`/${entry}`)}`
  },
})
