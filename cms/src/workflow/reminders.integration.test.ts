import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'
import type { sendReminders as SendReminders } from './reminders'

type Letter = { to: string; text: string; id: string }

/** A mail server that keeps what it is given, or refuses it. */
const openMailServer = async () => {
  const letters: Letter[] = []
  const state = { isRefusing: false }
  const server: Server = createServer((socket) => {
    let to = ''
    let body: string | undefined
    let rest = ''
    const answer = (line: string) => socket.write(`${line}\r\n`)
    socket.setEncoding('utf8')
    socket.on('error', () => undefined)
    socket.on('data', (chunk: string) => {
      rest += chunk
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (body !== undefined) {
          if (line !== '.') body += `${line}\n`
          else {
            letters.push({ to, ...readLetter(body) })
            body = undefined
            answer('250 kept')
          }
        } else if (/^RCPT TO:/i.test(line)) {
          to = /<([^>]*)>/.exec(line)?.[1] ?? ''
          answer(state.isRefusing ? '451 later' : '250 ok')
        } else if (/^DATA/i.test(line)) {
          body = ''
          answer('354 go on')
        } else if (/^QUIT/i.test(line)) {
          answer('221 bye')
          socket.end()
        } else answer('250 ok')
      }
    })
    answer('220 mail.test')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { letters, state, url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, close: () => server.close() }
}

const readLetter = (raw: string): { text: string; id: string } => {
  const [head = '', ...rest] = raw.split('\n\n')
  const body = rest.join('\n\n')
  const isBase64 = /transfer-encoding: base64/i.test(head)
  const quoted = Buffer.from(
    body.replaceAll('=\n', '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
  return {
    text: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : quoted,
    id: /^message-id: (.*)$/im.exec(head)?.[1] ?? '',
  }
}

let mail: Awaited<ReturnType<typeof openMailServer>>
let cms: Cms
let editor: Person
let sendReminders: typeof SendReminders
let unit: { id: string | number }
const addresses = new Map<string, string>()

/** Noon in the town. */
const NOON = Date.parse('2026-11-22T11:00:00.000Z')
const DAY_MS = 86_400_000
const remindAt = (now: number) => sendReminders({ payload: cms.payload, clock: () => now })

const publish = async (title: string, reviewAt: string, more: object = {}): Promise<string | number> => {
  const body = { ...examples(0).articles.data, title, reviewAt: `${reviewAt}T12:00:00.000Z`, _status: 'published', ...more }
  return ((await cms.rest('/articles', { as: editor, body })).body.doc as { id: string | number }).id
}

const addressOf = async (role: 'author' | 'editor', own?: string | number): Promise<Person> => {
  const person = await cms.person(role, own)
  const { email } = await cms.payload.findByID({ collection: 'users', id: person.id })
  addresses.set(`${role}${own ?? ''}`, email)
  return person
}

beforeAll(async () => {
  mail = await openMailServer()
  cms = await openCms({ SMTP_URL: mail.url, MAIL_FROM: 'ratusz@jantarowo.example', TIMEZONE: 'Europe/Warsaw' })
  sendReminders = (await import('./reminders')).sendReminders
  editor = await addressOf('editor')
  const units = { ...examples(0).units.data, reviewAt: '2030-01-01T12:00:00.000Z', _status: 'published' }
  unit = (await cms.rest('/units', { as: editor, body: units })).body.doc as { id: string | number }
  await addressOf('author', unit.id)
})
afterAll(async () => {
  await cms.close()
  mail.close()
})
beforeEach(async () => {
  mail.letters.length = 0
  await cms.payload.delete({ collection: 'articles', where: { id: { exists: true } } })
})

const sentTo = (): string[] => mail.letters.map(({ to }) => to).toSorted()

describe('a reminder of review dates', () => {
  it('is one letter to each owner about all that is due: the authors of the unit, or the editors where there are none', async () => {
    const [one] = [await publish('Nasz pierwszy', '2026-11-20', { ownerUnit: unit.id })]
    await publish('Nasz drugi', '2026-11-22', { ownerUnit: unit.id })
    await publish('Niczyj', '2026-11-01')
    await publish('Jeszcze nie', '2026-11-23', { ownerUnit: unit.id })
    await remindAt(NOON)
    expect(sentTo()).toEqual([addresses.get('editor'), addresses.get(`author${unit.id}`)].toSorted())
    const letter = mail.letters.find(({ to }) => to === addresses.get(`author${unit.id}`))
    expect(letter?.text).toContain('Nasz pierwszy (Aktualność)')
    expect(letter?.text).toContain('termin: 20 listopada 2026')
    expect(letter?.text).toContain(`http://cms.test/admin/collections/articles/${one}?locale=pl`)
    expect(letter?.text).toContain('Nasz drugi')
    expect(letter?.text).not.toMatch(/Niczyj|Jeszcze nie/)
  })

  it('comes once for a date, whoever looks, however often, and again for the next date', async () => {
    const id = await publish('Raz', '2026-11-20')
    await Promise.all([remindAt(NOON), remindAt(NOON), remindAt(NOON)])
    await remindAt(NOON + 40 * DAY_MS)
    expect(mail.letters).toHaveLength(1)
    const next = { reviewAt: '2026-12-24T12:00:00.000Z', _status: 'published' }
    await cms.rest(`/articles/${id}`, { method: 'PATCH', as: editor, body: next })
    await remindAt(NOON + 40 * DAY_MS)
    expect(mail.letters).toHaveLength(2)
  })

  it('that the mail server refuses is sent later, with the same id, and is not lost', async () => {
    await publish('Wytrwale', '2026-11-20')
    mail.state.isRefusing = true
    await remindAt(NOON)
    mail.state.isRefusing = false
    expect(mail.letters).toEqual([])
    await remindAt(NOON + 60_000)
    expect(mail.letters).toEqual([])
    await remindAt(NOON + 31 * 60_000)
    expect(mail.letters.map(({ to }) => to)).toEqual([addresses.get('editor')])
    expect(mail.letters[0]?.id).toMatch(/^<[0-9a-f]{32}@cms\.test>$/)
  })

  it('waits for the morning, and speaks of nothing that is a draft', async () => {
    await publish('W nocy', '2026-11-20')
    const body = { ...examples(0).articles.data, title: 'Szkic', reviewAt: '2026-11-01T12:00:00.000Z' }
    await cms.rest('/articles?draft=true', { as: editor, body })
    await remindAt(Date.parse('2026-11-22T01:00:00.000Z'))
    expect(mail.letters).toEqual([])
    await remindAt(NOON)
    expect(mail.letters.map(({ text }) => text.includes('Szkic'))).toEqual([false])
  })
})
