import { hash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Clock, createDayOf, type Day, daysBetween } from '../calendar.ts'
import { unavailable } from '../store/database.ts'

const SALT_BYTES = 32

/** Tells visitors of one day apart without knowing them. */
export type Visitors = {
  /** The day that is being counted. Asking on a new day destroys the old day's salt. @throws StoreUnavailableError */
  today: () => Day
  /**
   * A number that is the same for one address and browser on one day, and means nothing once the
   * day's salt is gone: the first 64 bits of SHA-256 over salt, address and browser. A key put before a text
   * is as good as HMAC where three quarters of the hash are cut off (nothing can be appended to it), at a
   * third of the time. @throws StoreUnavailableError
   */
  identify: (person: { address: string; browser: string }) => { day: Day; visitor: bigint }
}

/**
 * Opens the day's salt: random, kept in memory and in one file, so that a restart counts nobody
 * twice, and destroyed when the town's day ends.
 *
 * @param parameters.folder the data folder; the file there is `analytics-salt.json`, readable by its owner alone
 * @throws StoreUnavailableError
 */
export const openVisitors = (parameters: { folder: string; clock: Clock; timezone: string }): Visitors => {
  const { folder, clock, timezone } = parameters
  const file = path.join(folder, 'analytics-salt.json')
  const dayOf = createDayOf(timezone)
  let key = readKey(file)

  const currentKey = () => {
    const day = dayOf(clock())
    if (key !== undefined && (key.day === day || isSlightlyBack(day, key.day))) return key
    key?.salt.fill(0)
    key = undefined
    try {
      mkdirSync(folder, { recursive: true })
      destroyKey(file)
      const fresh = writeKey(file, day)
      key = fresh
      return fresh
    } catch (cause) {
      throw unavailable(`The day's salt ${file} cannot be written`, cause)
    }
  }

  currentKey()
  return {
    today: () => currentKey().day,
    identify: ({ address, browser }) => {
      const { day, salt } = currentKey()
      const person = Buffer.from(`${address}\n${browser}`)
      return { day, visitor: hash('sha256', Buffer.concat([salt, person]), 'buffer').readBigInt64BE(0) }
    },
  }
}

type Key = { day: Day; salt: Buffer }

/** A clock set back over midnight must not reopen a day whose salt is gone: the later day simply goes on. */
const isSlightlyBack = (day: Day, keyDay: Day): boolean => daysBetween(day, keyDay) === 1

const keySchema = z.object({
  day: z.iso.date(),
  salt: z
    .base64()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((salt) => salt.length === SALT_BYTES),
})

const readKey = (file: string): Key | undefined => {
  try {
    return keySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Missing or damaged: the day begins anew, and nothing else depends on the old salt.
    return undefined
  }
}

const writeKey = (file: string, day: Day): Key => {
  const salt = randomBytes(SALT_BYTES)
  const temporary = `${file}.new`
  writeThrough(temporary, 'w', JSON.stringify({ day, salt: salt.toString('base64') }))
  renameSync(temporary, file)
  return { day, salt }
}

/** Overwrites the salt before the file goes, so that the old bytes do not linger in a free block. */
const destroyKey = (file: string) => {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return
  writeThrough(file, 'r+', '0'.repeat(size))
  rmSync(file)
}

const writeThrough = (file: string, flags: 'w' | 'r+', text: string) => {
  const descriptor = openSync(file, flags, 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
