import { z } from 'zod'

const LONGEST_PATH = 512
const TOO_LONG = `must be at most ${LONGEST_PATH} characters long`
const CONTROL_OR_BACKSLASH = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u

/**
 * A page's path in the one form under which it is counted: percent-encoded, NFC, without query and
 * fragment, `/a/index.html` as `/a/`. Refuses what can be no path of a portal: not beginning with
 * exactly one slash, longer than 512 characters, with control characters, backslashes or `..`, or
 * with broken percent-encoding.
 */
export const pathSchema = z.string({ error: 'must be a text' }).transform((text, context) => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  const raw = text.replace(/[?#].*$/su, '')
  if (raw.length > LONGEST_PATH) return refuse(TOO_LONG)
  if (/^\/[\w/-]*$/.test(raw) && !raw.startsWith('//')) return raw
  const plain = decoded(raw)
  if (plain === undefined) return refuse('has broken percent-encoding')
  if (!/^\/(?![/\\])/.test(plain)) return refuse('must begin with exactly one slash')
  if (CONTROL_OR_BACKSLASH.test(plain)) return refuse('must not hold control characters or backslashes')
  if (plain.includes('..')) return refuse('must not hold ..')
  const path = encodeURI(plain.replace(/\/index\.html$/, '/')).replace(/[?#]/g, encodeURIComponent)
  return path.length > LONGEST_PATH ? refuse(TOO_LONG) : path
})

const decoded = (path: string): string | undefined => {
  try {
    const plain = decodeURIComponent(path).normalize('NFC')
    return plain.isWellFormed() ? plain : undefined
  } catch {
    return undefined
  }
}
