import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { UserError } from '../errors.ts'
import { useFolder } from '../testing/folder.ts'
import { checkDataFolder, checkPorts, checkSettings } from './checks.ts'

const folder = useFolder()
const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

const takePort = async (host?: string): Promise<number> => {
  const server = createServer()
  servers.push(server)
  await once(server.listen(0, host), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}
const freePort = async (): Promise<number> => {
  const port = await takePort()
  await new Promise((resolve) => servers.pop()?.close(resolve))
  return port
}

const GOOD = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  FEED_TOKEN: 'f'.repeat(32),
  STATS_TOKEN: 's'.repeat(32),
  PUBLISHER_SECRET: `whsec_${'A'.repeat(43)}=`,
}
const mistakesIn = (env: Record<string, string>): string => {
  try {
    checkSettings(env)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return ''
}

describe('the settings', () => {
  it('are given for every process when they are right', () => {
    const { cms, portal, publisher, administrator } = checkSettings({ ...GOOD, RATUSZ_ADMIN_EMAIL: 'anna@example.org' })
    expect(cms.CMS_URL).toBe('http://localhost:3000')
    expect(portal.PORTAL_URL).toBe('http://localhost:8080')
    expect(publisher.PUBLISHER_URL).toBe('http://127.0.0.1:4000')
    expect(administrator.RATUSZ_ADMIN_EMAIL).toBe('anna@example.org')
  })

  it('are listed by name, each once, when they are wrong, whichever process reads them', () => {
    const wrong = {
      ...GOOD,
      CMS_PORT: 'abc',
      PORTAL_PORT: '70000',
      PORTAL_URL: 'portal.example',
      DATABASE_URL: 'postgres://localhost',
      ANALYTICS_URL: 'nowhere',
      DEFAULT_LOCALE: 'de',
      TIMEZONE: 'Mars/Olympus',
      STATS_TOKEN: 'short',
      PUBLISHER_SECRET: 'no-prefix',
      RATUSZ_ADMIN_EMAIL: 'anna',
      RATUSZ_ADMIN_PASSWORD: 'hunter2',
    }
    const names = mistakesIn(wrong)
      .split('\n')
      .slice(1)
      .map((line) => /^ {2}(\w+): \S/u.exec(line)?.[1])
    const expected = Object.keys(wrong).filter((name) => !['PAYLOAD_SECRET', 'FEED_TOKEN'].includes(name))
    expect(names.toSorted()).toEqual(expected.toSorted())
  })

  it('are listed as missing when they are empty', () => {
    const message = mistakesIn({ ...GOOD, PAYLOAD_SECRET: ' ', FEED_TOKEN: '' })
    expect(message).toContain('PAYLOAD_SECRET: is missing')
    expect(message).toContain('FEED_TOKEN: is missing')
  })

  it('name a default language that is not offered', () => {
    expect(mistakesIn({ ...GOOD, LOCALES: 'uk,en' })).toContain('DEFAULT_LOCALE: must be one of LOCALES')
  })

  it('never show the value of a secret', () => {
    const secrets = {
      PAYLOAD_SECRET: 'payload-abc',
      FEED_TOKEN: 'feed-abc',
      STATS_TOKEN: 'stats-abc',
      PUBLISHER_SECRET: 'whsec_abc',
      RATUSZ_ADMIN_PASSWORD: 'word-abc',
      DATABASE_URL: 'mysql://user:pass-abc@host/database',
      ANALYTICS_URL: 'mysql://user:pass-abc@host/database',
    }
    const message = mistakesIn(secrets)
    for (const name of Object.keys(secrets)) expect(message).toContain(`${name}:`)
    expect(message).not.toContain('abc')
  })
})

describe('the data folder', () => {
  it('is made where it is missing, for this user alone', () => {
    checkDataFolder(folder('a/b'))
    expect(statSync(folder('a/b')).mode & 0o777).toBe(0o700)
  })

  it('is named, with the setting that changes it, when it cannot be made', () => {
    writeFileSync(folder('file'), '')
    const inside = folder('file/data')
    expect(() => checkDataFolder(inside)).toThrow(UserError)
    expect(() => checkDataFolder(inside)).toThrow(inside)
    expect(() => checkDataFolder(inside)).toThrow('set DATA_DIR to another folder')
  })

  it('cannot be a file', () => {
    writeFileSync(folder('file'), '')
    expect(() => checkDataFolder(folder('file'))).toThrow(UserError)
  })
})

describe('the ports', () => {
  it('are free again after they were looked at', async () => {
    const port = await freePort()
    await checkPorts({ CMS_PORT: port })
    await expect(checkPorts({ CMS_PORT: port })).resolves.toBeUndefined()
  })

  it.each([undefined, '127.0.0.1'])('are named, with another to choose, when a program on %s has them', async (host) => {
    const port = await takePort(host)
    const taken = checkPorts({ CMS_PORT: await freePort(), PORTAL_PORT: port })
    await expect(taken).rejects.toThrow(UserError)
    await expect(taken).rejects.toThrow(`PORTAL_PORT: port ${port} is in use by another program`)
    await expect(taken).rejects.toThrow(/for example PORTAL_PORT=\d+\./u)
    await expect(taken).rejects.not.toThrow('CMS_PORT')
  })

  it('are all named when several are taken, and the one to choose is no other of ours', async () => {
    const port = await takePort()
    const second = await takePort()
    const taken = checkPorts({ CMS_PORT: port, PORTAL_PORT: second, PUBLISHER_PORT: port + 1 === second ? second + 1 : port + 1 })
    await expect(taken).rejects.toThrow(`CMS_PORT: port ${port} `)
    await expect(taken).rejects.toThrow(`PORTAL_PORT: port ${second} `)
    await expect(taken).rejects.not.toThrow(`CMS_PORT=${port + 1}.`)
  })

  it('must differ', async () => {
    const port = await freePort()
    const same = checkPorts({ CMS_PORT: port, PORTAL_PORT: await freePort(), PUBLISHER_PORT: port })
    await expect(same).rejects.toThrow(`CMS_PORT and PUBLISHER_PORT: port ${port} is given to both`)
  })
})
