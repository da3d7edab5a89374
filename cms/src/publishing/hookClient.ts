import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { settings } from '../settings'
import type { HookTarget } from './targets'

/** How long a host may take to answer, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Raised when a host takes no request. `isFinal`: asking again would change nothing, a person must. */
export class HookError extends Error {
  override name = 'HookError'
  readonly code: 'target_unreachable' | 'target_busy' | 'target_refused' | 'target_redirected'
  readonly parameters: Record<string, string | number>
  readonly isFinal: boolean

  constructor(code: HookError['code'], parameters: Record<string, string | number>) {
    super(code)
    this.code = code
    this.parameters = parameters
    this.isFinal = code === 'target_refused' || code === 'target_redirected'
  }
}

type Announcement = { deployId: string; reason: string; documents: { type: string; id: string; title: string }[] }

const REASK = new Set([408, 425, 429])

/**
 * Tells a host to build: the same message as the publisher gets to a build hook, `repository_dispatch` to GitHub.
 * A redirect is never followed: what is sent goes where the settings say, or nowhere.
 *
 * @throws HookError
 */
export const announce = async (parameters: {
  target: HookTarget
  announcement: Announcement
  timeoutMs?: number
}): Promise<void> => {
  const { target, announcement, timeoutMs = TIMEOUT_MS } = parameters
  const { url, body, headers } = target.kind === 'github' ? dispatch(target, announcement) : hook(target, announcement)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Ratusz', ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => {
    throw new HookError('target_unreachable', { target: target.name })
  })
  await response.body?.cancel()
  const { status } = response
  if (response.ok) return
  if (status >= 300 && status < 400) throw new HookError('target_redirected', { target: target.name, status })
  const isFinal = status >= 400 && status < 500 && !REASK.has(status)
  throw new HookError(isFinal ? 'target_refused' : 'target_busy', { target: target.name, status })
}

const hook = (target: Extract<HookTarget, { kind: 'hook' }>, announcement: Announcement) => {
  const body = JSON.stringify({ type: 'deploy.requested', ...announcement })
  return { url: target.url, body, headers: settings.DEPLOY_HOOK_SECRET ? signed(settings.DEPLOY_HOOK_SECRET, body) : {} }
}

/** GitHub takes no more than ten things to hand on to the workflow. */
const dispatch = ({ repository }: Extract<HookTarget, { kind: 'github' }>, { deployId, reason }: Announcement) => ({
  url: `${settings.GITHUB_API_URL}/repos/${repository}/dispatches`,
  body: JSON.stringify({ event_type: 'ratusz-deploy', client_payload: { deployId, reason } }),
  headers: {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${settings.GITHUB_DISPATCH_TOKEN}`,
    'x-github-api-version': '2022-11-28',
  },
})

const signed = (secret: string, body: string): Record<string, string> => {
  const id = `msg_${randomUUID()}`
  const at = new Date()
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  }
}
