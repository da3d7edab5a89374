import { open, readFile, realpath } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { readPortalSettings, SettingsError } from '@ratusz/settings'
import { openStore } from '../store/open.ts'
import { type AnalyticsStore, StoreUnavailableError, StoreVersionError } from '../store/types.ts'
import { addHistory } from './add-history.ts'
import { ImportError } from './csv.ts'
import { exportCsv, exportJson } from './export.ts'
import { readGoatcounter } from './from-goatcounter.ts'
import { readLogs } from './from-logs.ts'
import { readMatomo } from './from-matomo.ts'
import { readPlausible } from './from-plausible.ts'
import { importExport } from './import-export.ts'

const USAGE = `Statistics out of and into Ratusz. The portal may run, unless MongoDB is used: then stop it first.

  export csv | export json            writes everything that was counted to standard output
  import FILE                         brings an export back into empty statistics
  logs FILE…                          adds access logs in the combined format, plain or .gz; name all files of a
                                      day at once, since a day that has been counted is left as it is
  goatcounter FILE                    adds a GoatCounter export (CSV)
  plausible FILE…                     adds the files of a Plausible export
  matomo SUMMARY [PAGES [WEBSITES]]   adds Matomo's API.get, Actions.getPageUrls and Referrers.getWebsites
                                      (JSON, period=day)
`

type Settings = ReturnType<typeof readPortalSettings>
type Command = (parameters: { store: AnalyticsStore; files: string[]; settings: Settings }) => Promise<unknown>

const readText = (file: string) => readFile(file, 'utf8')

const COMMANDS: Record<string, Command> = {
  export: async ({ store, files: [format] }) => {
    await pipeline(Readable.from(format === 'json' ? exportJson(store) : exportCsv(store)), process.stdout, { end: false })
  },
  import: async ({ store, files: [file = ''] }) => ({ counters: await importExport({ store, lines: () => linesOf([file]) }) }),
  logs: async ({ store, files, settings }) => {
    const { history, ...read } = await readLogs({
      // A file that was named twice, by two patterns perhaps, is read once.
      lines: linesOf([...new Set(await Promise.all(files.map((file) => realpath(file))))]),
      timezone: settings.TIMEZONE,
      host: new URL(settings.PORTAL_URL).hostname,
    })
    return { ...(await addHistory({ store, history })), ...read }
  },
  goatcounter: async ({ store, files: [file = ''], settings }) =>
    addHistory({ store, history: readGoatcounter({ text: await readText(file), timezone: settings.TIMEZONE }) }),
  plausible: async ({ store, files }) =>
    addHistory({
      store,
      history: readPlausible(await Promise.all(files.map(async (name) => ({ name, text: await readText(name) })))),
    }),
  matomo: async ({ store, files }) => {
    const [summary = '', pages, websites] = await Promise.all(files.map(readText))
    return addHistory({
      store,
      history: readMatomo({ summary, ...(pages !== undefined && { pages }), ...(websites !== undefined && { websites }) }),
    })
  },
}

const main = async (): Promise<number> => {
  const [name = '', ...files] = parseArgs({ allowPositionals: true }).positionals
  const command = COMMANDS[name]
  if (command === undefined || files.length === 0) {
    process.stderr.write(USAGE)
    return 2
  }
  try {
    const settings = readPortalSettings(process.env)
    const store = await openStore({ url: settings.ANALYTICS_URL, folder: settings.DATA_DIR })
    try {
      const report = await command({ store, files, settings })
      if (report !== undefined) process.stdout.write(`${JSON.stringify(report)}\n`)
    } finally {
      await store.close()
    }
    return 0
  } catch (error) {
    if (!isExpected(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof ImportError ||
  error instanceof StoreUnavailableError ||
  error instanceof StoreVersionError ||
  error instanceof SettingsError ||
  (error instanceof Error && 'code' in error && error.code === 'ENOENT')

async function* linesOf(files: string[]): AsyncGenerator<string> {
  for (const file of files) {
    const stream = (await open(file)).createReadStream()
    yield* createInterface({
      input: file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream,
      crlfDelay: Number.POSITIVE_INFINITY,
    })
  }
}

process.exitCode = await main()
