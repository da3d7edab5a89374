import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { errorText } from '../messages/translate'

/** NIST SP 800-63B asks for length before anything else; the first administrator's password has the same minimum. */
const SHORTEST = 12

/** Refuses a new password that is too short. Payload's own minimum is three characters. */
export const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const data: unknown = 'data' in args ? args.data : undefined
  const password: unknown = typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined
  if (typeof password === 'string' && password !== '' && [...password].length < SHORTEST) {
    const message = errorText(req, 'passwordTooShort', { min: SHORTEST })
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
  }
  return args
}
