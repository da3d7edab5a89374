import { readAdministratorSettings } from '@ratusz/settings'
import { getPayload } from 'payload'
import { isEmpty, loadDemo } from '../demo/load'
import config from '../payload.config'
import { settings } from '../settings'
import { dayOf } from '../wallTime'

/**
 * Prepares the database: migrations (SQLite, in production), the first administrator, and with
 * `demo` the demonstration town where there is no content yet. Says what it does as lines of JSON:
 * `{"step": "migrate"|"administrator"|"demo", …}`. Run through `payload run`.
 */
const say = (line: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

const run = async (): Promise<void> => {
  const payload = await getPayload({ config })
  say({ step: 'migrate', done: true })

  const administrator = readAdministratorSettings(process.env)
  const { totalDocs } = await payload.count({ collection: 'users', where: { id: { exists: true } }, overrideAccess: true })
  const { RATUSZ_ADMIN_EMAIL: email, RATUSZ_ADMIN_PASSWORD: password } = administrator
  if (totalDocs === 0 && email && password) {
    await payload.create({
      collection: 'users',
      data: { email, password, name: 'Administrator', role: 'administrator' },
      overrideAccess: true,
    })
  }
  say({ step: 'administrator', made: totalDocs === 0 && Boolean(email && password) })

  const wantsDemo = process.argv.includes('demo') && ((await isEmpty(payload)) || process.argv.includes('resume'))
  if (wantsDemo) {
    const { written, found } = await loadDemo({
      payload,
      today: dayOf(new Date(), settings.TIMEZONE),
      onProgress: (progress) => say({ step: 'demo', ...progress }),
    })
    say({ step: 'demo', finished: true, written, found })
  }
  await payload.destroy()
}

await run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
