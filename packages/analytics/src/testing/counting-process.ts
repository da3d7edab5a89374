import { startPortal } from './portal.ts'

/** A portal as a process of its own, for those who want to kill it: `counting-process.ts URL FOLDER` says its port. */
const [url = '', folder = ''] = process.argv.slice(2)
const { port } = await startPortal({ url, folder })
process.stdout.write(`${port}\n`)
