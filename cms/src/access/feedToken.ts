import { createHash, timingSafeEqual } from 'node:crypto'
import type { Access } from 'payload'
import { settings } from '../settings'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request carries the feed's bearer token. Takes the same time for every wrong token. */
export const hasFeedToken = (headers: Headers): boolean => {
  const given = headers.get('authorization') ?? ''
  return timingSafeEqual(digest(given), digest(`Bearer ${settings.FEED_TOKEN}`))
}

/** Signed-in users, and the site's build with the feed's token. */
export const signedInOrFeed: Access = ({ req }) => Boolean(req.user) || hasFeedToken(req.headers)
