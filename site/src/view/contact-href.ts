import { safeUrl } from '../lib/safe-url.ts'

/** The address behind a way of contact: `tel:`, `mailto:` or a page; undefined where there is nothing to open. */
export const contactHref = (kind: string, value: string): string | undefined => {
  if (kind === 'phone') return safeUrl(`tel:${value.replace(/[^\d+]/g, '')}`)
  if (kind === 'email') return safeUrl(`mailto:${value.trim()}`)
  if (kind === 'web' || kind === 'app') return safeUrl(/^https?:/i.test(value) ? value : `https://${value}`)
  return undefined
}

/** A way of contact as it is read: an address of a page without the part that browsers add themselves. */
export const contactText = (value: string): string => value.replace(/^https?:\/\//i, '').replace(/\/$/, '')
