import { z } from 'zod'

/** Where a publication is announced: the publisher here, a host's build hook, or a repository on GitHub. */
export type DeployTarget =
  | { kind: 'publisher'; name: string }
  | { kind: 'hook'; name: string; url: string }
  | { kind: 'github'; name: string; repository: string }

const REPOSITORY = /^github:([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/

/** An address that may carry a secret: encrypted, or on this machine. */
export const safeUrl = z.string().refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}, 'must start with https:// (http:// is for this machine alone)')

const targetOf = (text: string): DeployTarget | undefined => {
  if (text === 'publisher') return { kind: 'publisher', name: 'publisher' }
  const [, repository] = REPOSITORY.exec(text) ?? []
  if (repository) return { kind: 'github', name: repository, repository }
  // A hook's path is its secret: only the host is ever shown.
  const url = safeUrl.safeParse(text)
  return url.success ? { kind: 'hook', name: new URL(url.data).host, url: url.data } : undefined
}

/** Hooks of one host are told apart by a number. */
const withOwnNames = (targets: DeployTarget[]): DeployTarget[] =>
  targets.map((target, index) => {
    const before = targets.slice(0, index).filter(({ name }) => name === target.name).length
    return before === 0 ? target : { ...target, name: `${target.name} (${before + 1})` }
  })

/** `DEPLOY_TARGETS`: a list of `publisher`, addresses of build hooks, and `github:OWNER/REPOSITORY`. */
export const deployTargets = z
  .string()
  .default('publisher')
  .transform((list, context): DeployTarget[] => {
    const items = new Set(list.split(',').map((item) => item.trim()))
    const targets = [...items].filter((item) => item !== '').map(targetOf)
    const known = targets.filter((target) => target !== undefined)
    if (known.length > 0 && known.length === targets.length) return withOwnNames(known)
    context.addIssue('must list publisher, https://… (a build hook) or github:OWNER/REPOSITORY, separated by commas')
    return z.NEVER
  })
