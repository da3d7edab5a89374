import { randomUUID } from 'node:crypto'
import { type PreviewPage, type PreviewRequest, previewPageSchema } from '@ratusz/publisher/preview'
import {
  type DeployReport,
  type DeployRequest,
  type DeployStatus,
  deployReportSchema,
  deployStatusSchema,
  type ReleaseList,
  type RollbackRequest,
  releaseListSchema,
} from '@ratusz/publisher/protocol'
import { Webhook } from 'standardwebhooks'
import { settings } from '../settings'

const TIMEOUT_MS = 10_000
/** The first preview waits for the templates. */
const PREVIEW_TIMEOUT_MS = 60_000

const webhook = new Webhook(settings.PUBLISHER_SECRET)

const signed = (body: string): Record<string, string> => {
  const id = `msg_${randomUUID()}`
  const at = new Date()
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': webhook.sign(id, at, body),
  }
}

/** Raised when the publisher cannot be reached or refuses; `message` says which, for the log and the editor. */
export class PublisherError extends Error {
  override name = 'PublisherError'
}

const ask = async (path: string, init: { method: 'GET' | 'POST'; body: string; timeoutMs?: number }): Promise<Response> => {
  const url = new URL(path, settings.PUBLISHER_URL)
  try {
    return await fetch(url, {
      method: init.method,
      headers: signed(init.body),
      ...(init.method === 'POST' ? { body: init.body } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(init.timeoutMs ?? TIMEOUT_MS),
    })
  } catch (error) {
    throw new PublisherError(`no answer from the publisher at ${settings.PUBLISHER_URL}`, { cause: error })
  }
}

/**
 * Hands a deploy over to the publisher, signed (Standard Webhooks). It answers once the request is on its disk.
 *
 * @throws PublisherError where it cannot be reached or refuses
 */
export const sendDeploy = async (request: DeployRequest): Promise<void> => {
  const response = await ask('/deploys', { method: 'POST', body: JSON.stringify(request) })
  if (response.status !== 202) throw new PublisherError(`the publisher answered ${response.status}`)
}

/**
 * Has a draft shown in the site's templates.
 *
 * @returns `'failed'` where this draft cannot be shown
 * @throws PublisherError where the publisher cannot be reached or refuses
 */
export const askPreview = async (request: PreviewRequest): Promise<PreviewPage | 'failed'> => {
  const response = await ask('/preview', { method: 'POST', body: JSON.stringify(request), timeoutMs: PREVIEW_TIMEOUT_MS })
  if (response.status === 422) return 'failed'
  if (!response.ok) throw new PublisherError(`the publisher answered ${response.status}`)
  const parsed = previewPageSchema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw new PublisherError('the publisher’s answer is not understood')
  return parsed.data
}

/**
 * A style sheet, font or picture of previews; undefined where there is none.
 *
 * @throws PublisherError where the publisher cannot be reached or refuses
 */
export const askPreviewAsset = async (name: string): Promise<Response | undefined> => {
  const response = await ask(`/preview/assets/${name}`, { method: 'GET', body: '' })
  if (response.status === 404) return undefined
  if (!response.ok) throw new PublisherError(`the publisher answered ${response.status}`)
  return response
}

/**
 * Asks what became of a deploy; undefined where the publisher does not know it.
 *
 * @throws PublisherError where it cannot be reached or refuses
 */
export const askDeploy = async (deployId: string): Promise<DeployStatus | undefined> => {
  const response = await ask(`/deploys/${deployId}`, { method: 'GET', body: '' })
  if (response.status === 404) return undefined
  if (!response.ok) throw new PublisherError(`the publisher answered ${response.status}`)
  const parsed = deployStatusSchema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw new PublisherError('the publisher’s answer is not understood')
  return parsed.data
}

/**
 * Has a kept release brought back. It answers once that is live.
 *
 * @returns `'gone'` where the release is not kept
 * @throws PublisherError where it cannot be reached or refuses
 */
export const askRollback = async (request: RollbackRequest): Promise<'live' | 'gone'> => {
  const response = await ask('/rollback', { method: 'POST', body: JSON.stringify(request) })
  if (response.status === 404) return 'gone'
  if (response.status !== 200) throw new PublisherError(`the publisher answered ${response.status}`)
  return 'live'
}

/**
 * Asks which releases are kept and which is live. Somebody is waiting for it: it gives up soon.
 *
 * @throws PublisherError where it cannot be reached or refuses
 */
export const askReleases = async (): Promise<ReleaseList> => {
  const response = await ask('/releases', { method: 'GET', body: '', timeoutMs: 1_500 })
  if (!response.ok) throw new PublisherError(`the publisher answered ${response.status}`)
  const parsed = releaseListSchema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw new PublisherError('the publisher’s answer is not understood')
  return parsed.data
}

/**
 * Checks the signature of a report and reads it.
 *
 * @returns the report, `'forged'` where the signature is wrong or late, `'malformed'` where the body is
 */
export const readReport = (body: string, headers: Headers): DeployReport | 'forged' | 'malformed' => {
  try {
    webhook.verify(body, Object.fromEntries(headers), { jsonParse: false })
  } catch {
    return 'forged'
  }
  const parsed = deployReportSchema.safeParse(jsonOf(body))
  return parsed.success ? parsed.data : 'malformed'
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
