import { fileURLToPath } from 'node:url'
import { emitClientAsset } from 'astro/assets/utils'
import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'

const ID = 'virtual:page-scripts'
const RESOLVED = `\0${ID}`

/** Scripts that are fetched when a person asks for what they do. */
const SCRIPTS = { share: '../share/browser/main.ts', offline: '../offline/browser/main.ts' } as const

/** Pages of a kiosk run its script before they show anything: a script of one piece, under a name of few bytes. */
const KIOSK = { source: '../kiosk/browser/main.ts', fileName: 'kiosk.js' } as const

/** The worker that answers from what a reader keeps: its name stays, and it stands where it may answer for every page. */
const WORKER = { source: '../offline/worker/main.ts', fileName: 'offline.js' } as const

/** `import { share } from 'virtual:page-scripts'`: where the scripts are in the release. */
export const pageScripts = (): Plugin => ({
  name: 'ratusz-page-scripts',
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined
    const addresses: string[] = []
    for (const [name, source] of Object.entries(SCRIPTS)) {
      const { entry, chunks } = await bundleScript(name, fileURLToPath(new URL(source, import.meta.url)))
      for (const { fileName, code } of chunks) emitClientAsset(this, { type: 'asset', fileName, source: code })
      addresses.push(`export const ${name} = ${JSON.stringify(`/${entry}`)}\n`)
    }
    const kiosk = await bundleScript('kiosk', fileURLToPath(new URL(KIOSK.source, import.meta.url)))
    const code = kiosk.chunks.map((chunk) => chunk.code).join('\n')
    emitClientAsset(this, { type: 'asset', fileName: KIOSK.fileName, source: `(()=>{${code}})()` })
    const worker = await bundleScript('worker', fileURLToPath(new URL(WORKER.source, import.meta.url)))
    for (const chunk of worker.chunks) emitClientAsset(this, { type: 'asset', fileName: WORKER.fileName, source: chunk.code })
    return addresses.join('')
  },
})
