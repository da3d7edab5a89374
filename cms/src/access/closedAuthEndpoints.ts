import type { Endpoint } from 'payload'
import type { ErrorName } from '../messages/errors'
import { errorText } from '../messages/translate'

const closed = (path: string, reason: ErrorName): Endpoint => ({
  path,
  method: 'post',
  handler: (req) => Response.json({ errors: [{ message: errorText(req, reason) }] }, { status: 403 }),
})

/**
 * What Payload opens to everybody and Ratusz does not. Without e-mail a forgotten password cannot be sent
 * (and on SQLite each try would hold up all writing for ten seconds: Payload writes beside its own
 * transaction there). The first user is made by the set-up: whoever came first would be the administrator.
 */
export const closedAuthEndpoints: Endpoint[] = [
  closed('/forgot-password', 'passwordByAdministrator'),
  closed('/first-register', 'firstUserBySetup'),
]
