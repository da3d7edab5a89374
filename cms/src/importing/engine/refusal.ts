import { APIError, type Field, ValidationError } from 'payload'
import { SaveConflictError } from '../../saving/conflict'
import { type Problem, problem } from '../problems'

type Label = { path: string; message: string; label?: unknown }

/** Why a document was refused, in the words of the gates; what is no refusal is thrown on. */
export const refusalsOf = (error: unknown): Problem[] => {
  if (error instanceof SaveConflictError) return [problem('editedMeanwhile')]
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message, label }: Label & { label?: Field['admin'] | unknown }) =>
      problem('refused', `${typeof label === 'string' ? label : path}: ${message}`),
    )
  if (error instanceof APIError && error.status < 500) return [problem('refused', error.message)]
  throw error
}

export const isAddressTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')
