import config from '@payload-config'
import { getPayload } from 'payload'
import packageJson from '../../../package.json'

export const dynamic = 'force-dynamic'

/** Whether the CMS is up and reaches its database. 200 when ready, 503 when not; never says why to a stranger. */
export const GET = async (): Promise<Response> => {
  const checks = { database: false }
  try {
    const payload = await getPayload({ config })
    await payload.count({ collection: 'users', overrideAccess: true })
    checks.database = true
  } catch {
    // The reason stands in the process's log, where Payload wrote it.
  }
  const ready = checks.database
  return Response.json({ name: 'cms', version: packageJson.version, ready, checks }, { status: ready ? 200 : 503 })
}
