import { APIError, type PayloadRequest } from 'payload'
import type { ErrorName } from '../messages/errors'
import { errorText } from '../messages/translate'

/** Refuses a step of the workflow, in the language of whoever asked for it. */
export const refuse = (req: PayloadRequest, name: ErrorName, status = 400): never => {
  throw new APIError(errorText(req, name), status, undefined, true)
}
