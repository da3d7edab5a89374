import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { localeSchema } from '@ratusz/content-schemas'
import { locales } from '../settings'

/**
 * The state of a form in the language that the form says it is written in. Payload takes the one that the person opened last: with
 * a Ukrainian text in another window, a refused Polish form lost all its marks, since nothing is required of a text not begun.
 */
export const formStateInOwnLanguage: typeof buildFormStateHandler = (args) => {
  const said = localeSchema.safeParse('formLocale' in args ? args.formLocale : undefined)
  if (said.success && locales.includes(said.data)) args.req.locale = said.data
  return buildFormStateHandler(args)
}
