import { ValidationError } from 'payload'
import { z } from 'zod'
import { errors } from '../messages/errors'
import type { AdminLanguage } from '../messages/languages'

/** Why something scheduled did not happen; `issues` are what the publish gates said, field by field, in the editor's language. */
export const failureSchema = z.object({
  code: z.enum(['refused', 'changedByAuthor', 'noEditor', 'trouble']),
  issues: z.array(z.object({ field: z.string(), message: z.string() })),
})
export type ScheduleFailure = z.infer<typeof failureSchema>

/** What an error says to an editor: the fields that were refused, or that something else stood in the way. */
export const failureOf = (error: unknown, language: AdminLanguage): ScheduleFailure => {
  if (error instanceof ValidationError) {
    const issues = error.data.errors.map(({ label, message, path }) => ({
      field: typeof label === 'string' ? label : path,
      message: message ?? errors.required[language],
    }))
    return { code: 'refused', issues }
  }
  const isSaid = error instanceof Error && 'isPublic' in error && error.isPublic === true
  return isSaid ? { code: 'refused', issues: [{ field: '', message: error.message }] } : { code: 'trouble', issues: [] }
}
