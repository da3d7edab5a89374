import { UserError } from './errors.ts'
import { start } from './start/start.ts'

const HELP = `ratusz COMMAND

  start [--empty]   set up what is missing and run the CMS, the publisher and the portal
  test              lint, types, unit, integration and end-to-end tests
  check-pages [1/4] every page of the demonstration portal: axe, IBM's engine, html-validate; or a part of that
  lighthouse [1/4]  Lighthouse on every template in Polish and Arabic, or on a part of them, as JSON
  pictures          a picture of every template at four widths, light and dark, into test-results/pictures
`

const commands: Record<string, (args: string[]) => Promise<number>> = {
  start: (args) => start({ isEmpty: args.includes('--empty') }),
  // Loaded for the tests alone: a browser's driver comes with them.
  test: async () => (await import('./test/run.ts')).runTests(),
  'check-pages': async ([part]) => (await import('./test/every-page.ts')).checkEveryPage(part),
  lighthouse: async ([part]) => (await import('../portal/lighthouse.ts')).printLighthouse(part),
  pictures: async () => (await import('../portal/pictures.ts')).takePictures(),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(HELP)
  process.exit(2)
}
try {
  process.exit(await command(args))
} catch (error) {
  const text =
    error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`\n✗ ${text}\n`)
  process.exit(1)
}
