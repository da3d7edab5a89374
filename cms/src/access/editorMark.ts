import { isIP } from 'node:net'
import { EDITOR_MARK } from '@ratusz/analytics/editor-cookies'
import type { PayloadRequest } from 'payload'

type Hook = (parameters: { req: PayloadRequest }) => void

/**
 * Lets the portal leave out the views of those who are signed in to a CMS with a host name of its own: a browser sends the
 * session's cookie to that host alone. What is set here opens nothing and tells nobody who it is.
 *
 * @param parameters.seconds how long somebody stays signed in
 * @returns hooks that set and clear the mark; undefined where the session's cookie reaches the portal by itself, or nothing can
 */
export const createEditorMark = (parameters: {
  cmsUrl: string
  portalUrl: string
  seconds: number
}): { set: Hook; clear: Hook } | undefined => {
  const { cmsUrl, portalUrl, seconds } = parameters
  const domain = sharedDomain(new URL(cmsUrl).hostname, new URL(portalUrl).hostname)
  if (domain === undefined) return undefined
  const isSecure = cmsUrl.startsWith('https:') && portalUrl.startsWith('https:')
  const keepFor =
    (maxAge: number): Hook =>
    ({ req }) => {
      req.responseHeaders ??= new Headers()
      req.responseHeaders.append(
        'Set-Cookie',
        `${EDITOR_MARK}=1; Domain=${domain}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`,
      )
    }
  return { set: keepFor(seconds), clear: keepFor(0) }
}

/**
 * The longest domain that two host names lie in, of at least two parts: `town.example` of `cms.town.example` and
 * `www.town.example`. A browser refuses a cookie for one in which everybody may register (`com.pl`), which does no harm.
 */
const sharedDomain = (one: string, other: string): string | undefined => {
  if (one === other || isIP(one) !== 0 || isIP(other) !== 0) return undefined
  const [parts, others] = [one, other].map((host) => host.split('.').toReversed())
  const first = parts?.findIndex((part, index) => part !== others?.[index]) ?? 0
  const shared = parts?.slice(0, first === -1 ? undefined : first) ?? []
  return shared.length < 2 ? undefined : shared.toReversed().join('.')
}
