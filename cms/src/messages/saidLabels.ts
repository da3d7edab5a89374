import { LOCALES } from '@ratusz/content-schemas'
import { type Field, getLocalI18n, type LabelFunction, type Option, type SanitizedConfig, type StaticLabel } from 'payload'

type Say = (label: LabelFunction) => StaticLabel

const isWorkedOut = (label: unknown): label is LabelFunction => typeof label === 'function'

const withSaidOption = (option: Option, say: Say): Option =>
  typeof option === 'object' && isWorkedOut(option.label) ? { ...option, label: say(option.label) } : option

/** Says the labels of fields in place, at every depth. */
const sayIn = (fields: Field[], say: Say): void => {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) sayIn(tab.fields, say)
    if ('fields' in field) sayIn(field.fields, say)
    if ('label' in field && isWorkedOut(field.label)) field.label = say(field.label)
    if (field.type === 'select') field.options = field.options.map((option) => withSaidOption(option, say))
  }
}

/**
 * Has the fields that Payload adds (their state, when they were changed) say their names in all languages at once, as ours do.
 * Payload works its own out for whoever compares versions first after a start, and keeps them: a Polish editor's words stood on an
 * Arabic screen.
 */
export const withSaidLabels = async (config: SanitizedConfig): Promise<SanitizedConfig> => {
  const spoken = await Promise.all(LOCALES.map(async (language) => [language, await getLocalI18n({ config, language })] as const))
  const say: Say = (label) => Object.fromEntries(spoken.map(([language, i18n]) => [language, String(label({ i18n, t: i18n.t }))]))
  for (const { fields } of [...config.collections, ...config.globals]) sayIn(fields, say)
  return config
}
