import type { Field, PayloadRequest } from 'payload'
import { languageOf as contentLanguageOf } from '../languages/request'
import { errorText, languageOf } from '../messages/translate'
import { languageInWords } from '../messages/translations'
import { locales } from '../settings'

type Options = { req: PayloadRequest }
type Validate<V, O> = (value: V, options: O) => string | true | Promise<string | true>

/** What is wrong with a text, and in which of the languages of the content; where there is only one, that goes without saying. */
export const inItsLanguage = (req: PayloadRequest, message: string): string =>
  locales.length === 1
    ? message
    : errorText(req, 'inLanguage', { message, language: languageInWords(contentLanguageOf(req), languageOf(req)) })

const naming =
  <V, O extends Options>(validate: Validate<V, O>): Validate<V, O> =>
  async (value, options) => {
    const answer = await validate(value, options)
    return answer === true ? true : inItsLanguage(options.req, answer)
  }

/**
 * The same fields, where each that holds a text per language names that language when its text is refused: the form shows one
 * language at a time, and what is sent by other ways shows none.
 */
export const withNamedLanguages = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withNamedLanguages(tab.fields) })) }
    if ('fields' in field) return { ...field, fields: withNamedLanguages(field.fields) }
    if (!('localized' in field) || field.localized !== true) return field
    switch (field.type) {
      case 'text':
        if (field.hasMany === true) return field.validate ? { ...field, validate: naming(field.validate) } : field
        return field.validate ? { ...field, validate: naming(field.validate) } : field
      case 'textarea':
        return field.validate ? { ...field, validate: naming(field.validate) } : field
      case 'richText':
        return field.validate ? { ...field, validate: naming(field.validate) } : field
      default:
        return field
    }
  })
