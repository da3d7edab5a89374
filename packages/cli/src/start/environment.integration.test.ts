import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UserError } from '../errors.ts'
import { useFolder } from '../testing/folder.ts'
import { checkSettings } from './checks.ts'
import { loadEnvironment } from './environment.ts'

const folder = useFolder()
const NAMES = ['PAYLOAD_SECRET', 'FEED_TOKEN', 'STATS_TOKEN', 'PUBLISHER_SECRET', 'RATUSZ_ADMIN_EMAIL', 'RATUSZ_ADMIN_PASSWORD']
const load = (env: Record<string, string> = {}) => loadEnvironment({ file: folder('.env'), env })
const text = () => readFileSync(folder('.env'), 'utf8')

describe('a first start', () => {
  it('makes every secret and the sign-in, good enough for every process', () => {
    const { env, made } = load()
    expect(made).toEqual(NAMES)
    expect(() => checkSettings(env)).not.toThrow()
    expect(new Set(NAMES.map((name) => env[name])).size).toBe(NAMES.length)
  })

  it('keeps them in a file that only its owner can read', () => {
    load()
    expect(statSync(folder('.env')).mode & 0o777).toBe(0o600)
  })

  it('makes others on another machine', () => {
    const second = loadEnvironment({ file: folder('other'), env: {} }).env
    const first = load().env
    for (const name of NAMES.filter((name) => name !== 'RATUSZ_ADMIN_EMAIL')) expect(first[name]).not.toBe(second[name])
  })

  it('makes a password that can be read over the telephone', () => {
    expect(load().env.RATUSZ_ADMIN_PASSWORD).toMatch(/^([a-hj-km-np-z2-9]{4}-){4}[a-hj-km-np-z2-9]{4}$/)
  })
})

describe('a second start', () => {
  it('finds what the first one made, and changes nothing', () => {
    const first = load()
    const before = text()
    const second = load()
    expect(second).toEqual({ env: first.env, made: [] })
    expect(text()).toBe(before)
  })
})

describe('the settings file', () => {
  it('is completed, not rewritten, and closed to others', () => {
    const own = '# ours\nCMS_PORT=3100\nFEED_TOKEN=a-token-of-our-own'
    writeFileSync(folder('.env'), own)
    chmodSync(folder('.env'), 0o644)
    const { env, made } = load()
    expect(text().startsWith(`${own}\n`)).toBe(true)
    expect(env).toMatchObject({ CMS_PORT: '3100', FEED_TOKEN: 'a-token-of-our-own' })
    expect(made).not.toContain('FEED_TOKEN')
    expect(statSync(folder('.env')).mode & 0o777).toBe(0o600)
    expect(load()).toEqual({ env, made: [] })
  })

  it('gives a value to a name that stands there without one', () => {
    writeFileSync(folder('.env'), 'PAYLOAD_SECRET=\n')
    const { env } = load()
    expect(env.PAYLOAD_SECRET).toHaveLength(64)
    expect(load().env.PAYLOAD_SECRET).toBe(env.PAYLOAD_SECRET)
  })

  it('gives way to the environment', () => {
    writeFileSync(folder('.env'), 'CMS_PORT=3100\nPORTAL_PORT=8100\n')
    const { env, made } = load({ CMS_PORT: '3200', PORTAL_PORT: ' ', FEED_TOKEN: 'from-outside' })
    expect(env).toMatchObject({ CMS_PORT: '3200', PORTAL_PORT: '8100', FEED_TOKEN: 'from-outside' })
    expect(made).not.toContain('FEED_TOKEN')
    expect(text()).not.toContain('from-outside')
  })

  it('is named, with the mend, when it cannot be written', () => {
    writeFileSync(folder('file'), '')
    const file = folder('file/.env')
    expect(() => loadEnvironment({ file, env: {} })).toThrow(UserError)
    expect(() => loadEnvironment({ file, env: {} })).toThrow(`The settings file ${file} cannot be read or written`)
  })

  it('is not needed where the environment sets everything', () => {
    writeFileSync(folder('file'), '')
    const env = Object.fromEntries(NAMES.map((name) => [name, 'set']))
    expect(loadEnvironment({ file: folder('file/.env'), env })).toEqual({ env, made: [] })
  })
})
