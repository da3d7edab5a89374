import type { Payload } from 'payload'
import { unitOf } from '../access/ownUnit'
import { claimNewRow, claimRow } from '../database/claim'
import type { User } from '../payload-types'
import { startLoop } from '../publishing/loop'
import { defaultLocale, settings } from '../settings'
import { wallTimeOf } from '../wallTime'
import { reminderMail } from './reminderMail'
import { keyOf } from './target'
import { dueDocuments, type WorkItem } from './worklists'

const LOOK_EVERY_MS = 10 * 60_000
/** Longer than sending takes: what an instance has not sent by then, another one sends. After a failure, the pause. */
const CLAIM_MS = 30 * 60_000
/** Nobody wants such a letter at night. */
const FIRST_HOUR = 6

type Parameters = { payload: Payload; clock?: () => number }

/** Starts to remind owners of their review dates. @returns a function that stops it, and settles when nothing is under way */
export const startReminders = (parameters: Parameters): (() => Promise<void>) => {
  const { stop } = startLoop({
    look: async () => {
      await sendReminders(parameters)
      return LOOK_EVERY_MS
    },
    afterError: LOOK_EVERY_MS,
    onError: (error) => {
      parameters.payload.logger.error({ err: error, msg: 'Reminders could not be sent; it is tried again.' })
    },
  })
  return stop
}

/**
 * Tells the owners of texts whose review date has come, each in one e-mail: who writes for the unit that owns the text; where there
 * is nobody, the editors, else the administrators. Each date is told once to each, whatever instance looks and after any restart.
 */
export const sendReminders = async ({ payload, clock = Date.now }: Parameters): Promise<void> => {
  const [today = '', time = ''] = wallTimeOf(new Date(clock()), settings.TIMEZONE).split('T')
  if (Number(time.slice(0, 2)) < FIRST_HOUR) return
  const until = new Date(`${today}T23:59:59.999Z`)
  const due = await dueDocuments({ payload, asker: { user: null }, until })
  if (due.length === 0) return
  const { docs: users } = await payload.find({ collection: 'users', limit: 0, depth: 0, overrideAccess: true })
  for (const user of users) {
    const own = due.filter((item) => ownersOf(item, users).some(({ id }) => id === user.id))
    await remind({ payload, user, items: own, now: clock() })
  }
}

const ownersOf = ({ ownerUnit }: WorkItem, users: User[]): User[] => {
  const ofUnit = users.filter(
    ({ role, unit }) => (role === 'author' || role === 'editor') && ownerUnit !== undefined && unitOf(unit) === ownerUnit,
  )
  if (ofUnit.length > 0) return ofUnit
  const editors = users.filter(({ role }) => role === 'editor')
  return editors.length > 0 ? editors : users.filter(({ role }) => role === 'administrator')
}

const remind = async (parameters: { payload: Payload; user: User; items: WorkItem[]; now: number }): Promise<void> => {
  const { payload, user, items, now } = parameters
  const told = items.map((item) => ({ item, key: `${keyOf(item)}:${item.at.slice(0, 10)}:${user.id}` }))
  const claimed: typeof told = []
  for (const entry of told) if (await claim({ payload, ...entry, now })) claimed.push(entry)
  if (claimed.length === 0) return
  const keys = claimed.map(({ key }) => key)
  try {
    await payload.sendEmail(
      reminderMail({
        to: user.email,
        items: claimed.map(({ item }) => item),
        keys,
        language: defaultLocale,
        cmsUrl: settings.CMS_URL,
      }),
    )
  } catch (error) {
    // The claim runs out, and then it is sent again.
    payload.logger.warn({ err: error, msg: 'A reminder could not be sent; it is tried again in half an hour.' })
    return
  }
  await payload.update({
    collection: 'reminders',
    where: { key: { in: keys } },
    data: { sentAt: new Date(now).toISOString() },
    overrideAccess: true,
  })
}

/** Takes one date of one text for this instance: whoever writes its row first, or takes over one that ran out unsent. */
const claim = async (parameters: { payload: Payload; item: WorkItem; key: string; now: number }): Promise<boolean> => {
  const { payload, item, key, now } = parameters
  const claimedUntil = new Date(now + CLAIM_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'reminders',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [known] = docs
  if (known?.sentAt || (known?.claimedUntil && Date.parse(known.claimedUntil) > now)) return false
  if (!known) return claimNewRow({ payload, collection: 'reminders', data: { key, documentKey: keyOf(item), claimedUntil } })
  return claimRow({
    payload,
    collection: 'reminders',
    where: { and: [{ id: { equals: known.id } }, { claimedUntil: { less_than_equal: new Date(now).toISOString() } }] },
    data: { claimedUntil },
  })
}
