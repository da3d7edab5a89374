import { existsSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import path from 'node:path'
import { startPortal } from './portal.ts'

/**
 * A portal as a process of its own, for those who want to kill or measure it: `counting-process.ts URL FOLDER [PAGES]`
 * says its port. Pages are looked up in the folder PAGES, as in a release; without it every path is a page.
 */
const [url = '', folder = '', pages] = process.argv.slice(2)
const isKnownPath = pages === undefined ? () => true : (page: string) => existsSync(path.join(pages, page, 'index.html'))
const { port } = await startPortal({ url, folder, isKnownPath })
flushCompileCache()
process.stdout.write(`${port}\n`)
