import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

/** Compiles the templates into a folder: `node compile.ts OUT`. */
const [outDir] = process.argv.slice(2)
if (!outDir) throw new Error('say which folder to compile into: node compile.ts OUT')
await build({ root: fileURLToPath(new URL('.', import.meta.url)), outDir: path.resolve(outDir), logLevel: 'error' })
