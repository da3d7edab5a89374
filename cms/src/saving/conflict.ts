import { APIError, type PayloadRequest } from 'payload'
import { conflictTexts } from '../messages/conflict'
import { fill, languageOf } from '../messages/translate'
import { settings } from '../settings'
import { GUARD_FIELD } from './names'

type Saved = { at: string; by?: string | undefined }

/**
 * Somebody else saved a document after its sender had read it: 409, with when and by whom (if that is known) and what to do, in the
 * sender's language. `data.current` is the newer state's `updatedAt`: who sends that has seen it and saves over it.
 */
export class SaveConflictError extends APIError {
  constructor(req: PayloadRequest, { at, by }: Saved) {
    const language = languageOf(req)
    const time = new Intl.DateTimeFormat(language, {
      dateStyle: 'short',
      timeStyle: 'medium',
      timeZone: settings.TIMEZONE,
    }).format(new Date(at))
    const who = [...(by === undefined ? [] : [by]), time].join(', ')
    const message = fill(conflictTexts.refused[language], { who })
    super(conflictTexts.notSaved[language], 409, { errors: [{ path: GUARD_FIELD, message }], current: at, by: by ?? null }, true)
    this.name = 'SaveConflictError'
  }
}
