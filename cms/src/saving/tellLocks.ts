import { type AfterErrorHook, Locked } from 'payload'
import { conflictTexts } from '../messages/conflict'
import { languageOf } from '../messages/translate'

/** https://www.mongodb.com/docs/manual/reference/error-codes/ */
const WRITE_CONFLICT = 112

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Says in the sender's language what Payload and the database say in English or not at all: that another person is writing in the
 * document (423), or that two saved it in the same instant and this one came second (409).
 */
export const tellLocks: AfterErrorHook = ({ error, req }) => {
  const language = languageOf(req)
  if (error instanceof Locked)
    return { status: 423, response: { errors: [{ name: 'Locked', message: conflictTexts.locked[language] }] } }
  if (codeOf(error) === WRITE_CONFLICT)
    return { status: 409, response: { errors: [{ name: 'SaveConflictError', message: conflictTexts.sameInstant[language] }] } }
  return undefined
}
