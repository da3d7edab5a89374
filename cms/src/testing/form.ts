import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { type CollectionSlug, createLocalReq, getLocalI18n } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { AdminLanguage } from '../messages/languages'
import type { Cms, Person } from './cms'

/**
 * What the form of a type marks as wrong before a publication, field by field: the same that a browser is sent when somebody presses
 * the button.
 */
export const wrongInForm = async (parameters: {
  cms: Cms
  as: Person
  type: CollectionSlug
  data: object
  language?: AdminLanguage
}): Promise<Map<string, string>> => {
  const { cms, as, type, data, language = 'pl' } = parameters
  const { payload } = cms
  const user = await payload.findByID({ collection: 'users', id: as.id, depth: 0 })
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ user: { ...user, collection: 'users' }, locale: 'pl', req: { i18n } }, payload)
  const stateOf = (held: object, { isJudged }: { isJudged: boolean }) =>
    fieldSchemasToFormState({
      collectionSlug: type,
      data: { ...held },
      fields: payload.collections[type].config.fields,
      fieldSchemaMap: new Map(),
      operation: 'create',
      permissions: true,
      preferences: { fields: {} },
      renderAllFields: false,
      req,
      schemaPath: type,
      skipValidation: !isJudged,
    })
  // Rows are given ids where they stand.
  const opened = await stateOf(structuredClone({ ...data, _status: 'published' }), { isJudged: false })
  // What a browser sends is what stands in its fields.
  const state = await stateOf(reduceFieldsToValues(opened, true), { isJudged: true })
  // A list or group is marked with what is wrong in it; the words stand at the field itself.
  return new Map(
    Object.entries(state).flatMap(([path, { valid, errorMessage }]) =>
      valid === false && errorMessage !== undefined ? [[path, errorMessage] as const] : [],
    ),
  )
}
