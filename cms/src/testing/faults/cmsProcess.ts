import { readAdministratorSettings } from '@ratusz/settings'
import { getPayload } from 'payload'
import { startImporter } from '../../importing/engine/worker'
import config from '../../payload.config'
import { startDispatcher } from '../../publishing/dispatcher'
import { PACE } from '../../publishing/pace'
import { settings } from '../../settings'
import { GRACE_MS, sweepMedia } from '../../uploads/sweep'
import { examples } from '../examples'
import { serveCms } from '../serve'

/**
 * A CMS without Next, to be killed: the database, the REST interface, the dispatcher, the importer and the sweep of files as they
 * are, at the paces of every day but for those that wait out a fault. Started through `payload run`, on `CMS_PORT`, with the administrator's
 * sign-in in the environment. It prints a token and an article when it is ready.
 */
const { RATUSZ_ADMIN_EMAIL: email = '', RATUSZ_ADMIN_PASSWORD: password = '' } = readAdministratorSettings(process.env)
const server = await serveCms(settings.CMS_PORT)
const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'users', where: { id: { exists: true } } })
if (totalDocs === 0)
  await payload.create({ collection: 'users', data: { email, password, role: 'administrator' }, overrideAccess: true })
const { token } = await payload.login({ collection: 'users', data: { email, password } })
// What a kill left is swept up at once: nobody is sending anything yet.
await sweepMedia({ payload, clock: () => Date.now() + 2 * GRACE_MS })
server.open(await config)
startImporter({ payload, lookAgainMs: 100 })
startDispatcher({ payload, pace: { ...PACE, silenceMs: 1_000, longestBackOffMs: 1_000 } })
process.stdout.write(`ready ${JSON.stringify({ token, article: examples(0).articles.data })}\n`)
// `payload run` ends the process with its script.
await new Promise(() => undefined)
