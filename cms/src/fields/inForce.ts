import { aside } from '../hooks/aside'
import { errorText, languageOf } from '../messages/translate'
import { settings } from '../settings'
import { dayOf } from '../wallTime'
import { isDraft, type Judge } from './validate'

/**
 * To publish, a cited act of law must be in force: whoever publishes a text on a repealed act is told since
 * when it does not hold.
 */
export const inForce: Judge = async (value, options) => {
  const { req } = options
  if (isDraft(options)) return true
  if (typeof value !== 'string' && typeof value !== 'number') return true
  const act = await req.payload.findByID({
    collection: 'legal-acts',
    id: value,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  const validTo = typeof act?.validTo === 'string' ? act.validTo.slice(0, 10) : undefined
  if (validTo === undefined || validTo >= dayOf(new Date(), settings.TIMEZONE)) return true
  const day = new Intl.DateTimeFormat(languageOf(req), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(validTo))
  return errorText(req, 'actExpired', { act: act?.title ?? String(value), day })
}
