import { build } from 'vite'

/** Raised where the bundler gives no script to load. */
class ScriptError extends Error {
  override name = 'ScriptError'
}

/** A script that pages only name, to be fetched when it is needed: the files of which it is made, by what they are called in a release. */
export const bundleScript = async (
  name: string,
  input: string,
): Promise<{ entry: string; chunks: { fileName: string; code: string }[] }> => {
  const names = { entryFileNames: `_astro/${name}-[hash].js`, chunkFileNames: `_astro/${name}-[hash].js` }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output: names, preserveEntrySignatures: 'strict' },
    },
    worker: { format: 'es', rolldownOptions: { output: names } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const output = result && 'output' in result ? result.output : []
  const entry = output.find((item) => item.type === 'chunk' && item.isEntry)?.fileName
  if (entry === undefined) throw new ScriptError(`${input} made no script`)
  // The script of a worker comes as an asset.
  const chunks = output.map((item) => ({
    fileName: item.fileName,
    code: item.type === 'chunk' ? item.code : String(item.source),
  }))
  return { entry, chunks }
}
