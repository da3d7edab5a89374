import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UserError } from '../errors.ts'

type Env = Record<string, string | undefined>

const secret = (): string => randomBytes(32).toString('hex')

/** A password that can be read over the telephone: five groups of four, no letters that look alike. */
const password = (): string => {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const letter = (): string => {
    // 31 letters: bytes of 248 and more would make the first ones likelier.
    for (;;) {
      const [byte = 255] = randomBytes(1)
      if (byte < 248) return alphabet.charAt(byte % alphabet.length)
    }
  }
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join('')).join('-')
}

/** What a first start makes where nothing is set. */
const MADE: Record<string, () => string> = {
  PAYLOAD_SECRET: secret,
  FEED_TOKEN: secret,
  STATS_TOKEN: secret,
  PUBLISHER_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
  RATUSZ_ADMIN_EMAIL: () => 'administrator@ratusz.localhost',
  RATUSZ_ADMIN_PASSWORD: password,
}

const HEADING =
  '# Settings of Ratusz; see the README. Made at the first start. The secrets are random: keep this file to yourself.\n'

/**
 * The environment with `.env` under it: what the environment sets wins. What is missing is made and
 * appended to the file (mode 600), so that the next start finds the same.
 *
 * @throws UserError where the file cannot be read or written
 */
export const loadEnvironment = (parameters: { file: string; env: Env }): { env: NodeJS.ProcessEnv; made: string[] } => {
  const { file, env } = parameters
  try {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const written = parseEnv(text)
    const isSet = (name: string): boolean =>
      [env[name], written[name]].some((value) => value !== undefined && value.trim() !== '')
    const made = Object.entries(MADE)
      .filter(([name]) => !isSet(name))
      .map(([name, make]) => [name, make()] as const)
    if (made.length > 0) {
      const gap = text === '' ? HEADING : text.endsWith('\n') ? '' : '\n'
      if (existsSync(file)) chmodSync(file, 0o600)
      appendFileSync(file, `${gap}${made.map(([name, value]) => `${name}=${value}\n`).join('')}`, { mode: 0o600 })
    }
    const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
    return { env: { ...written, ...Object.fromEntries(made), ...present }, made: made.map(([name]) => name) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UserError(
      `The settings file ${file} cannot be read or written (${error.message}). Give this user the right to it and start again.`,
    )
  }
}
