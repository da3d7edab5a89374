import { type CollectionBeforeOperationHook, type CollectionConfig, type FlattenedField, ValidationError } from 'payload'
import { isRecord } from '../fields/validate'
import { errorText } from '../messages/translate'

type Row = Record<string, unknown>

const ROW_ID = /^[\w.:-]{1,100}$/u

const isAbsent = (value: unknown): boolean => value === undefined || value === null
const isScalar = (value: unknown): boolean => typeof value !== 'object'
const isInstant = (value: unknown): boolean =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** Whether a value can be stored in a field of its kind at all; what it must be beyond that, the field itself judges. */
const isStorable = (field: FlattenedField, value: unknown): boolean => {
  if (isAbsent(value)) return true
  switch (field.type) {
    case 'date':
      return value === '' || isInstant(value)
    case 'number':
      return value === '' || (isScalar(value) && Number.isFinite(Number(value)))
    case 'select': {
      const options = field.options.map((option): unknown => (typeof option === 'object' ? option.value : option))
      const isOption = (one: unknown): boolean => isScalar(one) && options.some((option) => String(option) === String(one))
      return field.hasMany ? Array.isArray(value) && value.every(isOption) : value === '' || isOption(value)
    }
    case 'text':
      return field.hasMany ? Array.isArray(value) && value.every(isScalar) : isScalar(value)
    case 'textarea':
    case 'email':
    case 'radio':
    case 'checkbox':
      return isScalar(value)
    default:
      return true
  }
}

/** Of a field that is always judged by its own check, nothing but what that check does not look at is judged here. */
const isJudgedItself = ({ type, name }: FlattenedField): boolean =>
  type !== 'select' && type !== 'radio' && name !== 'createdAt' && name !== 'updatedAt'

type Found = { path: string }[]

const wrongIn = (parameters: {
  fields: FlattenedField[]
  data: Row
  path?: string
  isHidden?: boolean
  isAll: boolean
}): Found => {
  const { fields, data, path = '', isHidden = false, isAll } = parameters
  return fields.flatMap((field): Found => {
    const value = data[field.name]
    const own = `${path}${field.name}`
    const isOwnHidden = isHidden || ('admin' in field && field.admin !== undefined && 'condition' in field.admin)
    // In all languages at once, a text is an object of texts.
    if (isAbsent(value) || (isAll && 'localized' in field && field.localized)) return []
    if (field.name === 'id' && path !== '') return typeof value === 'string' && ROW_ID.test(value) ? [] : [{ path: own }]
    if (field.type === 'group')
      return isRecord(value)
        ? wrongIn({ fields: field.flattenedFields, data: value, path: `${own}.`, isHidden: isOwnHidden, isAll })
        : []
    if (field.type === 'array')
      return Array.isArray(value)
        ? value.flatMap((row, index) =>
            isRecord(row)
              ? wrongIn({ fields: field.flattenedFields, data: row, path: `${own}.${index}.`, isHidden: isOwnHidden, isAll })
              : [],
          )
        : isOwnHidden && typeof value !== 'number'
          ? [{ path: own }]
          : []
    return (isOwnHidden || !isJudgedItself(field)) && !isStorable(field, value) ? [{ path: own }] : []
  })
}

/**
 * Refuses what a database could not store and what no check of a field sees: an object for a choice, a date that is none in a field
 * that is hidden just now, a row by an id of another kind. The database would answer with an error of its own.
 */
const refuseWrongShapes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(data)) return args
  const wrong = wrongIn({ fields: collection.flattenedFields, data, isAll: req.locale === 'all' })
  if (wrong.length === 0) return args
  const errors = wrong.map(({ path }) => ({ path, message: errorText(req, 'wrongKind') }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** A collection that refuses values of another kind than its fields, naming them. */
export const withKnownShapes = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [refuseWrongShapes, ...(collection.hooks?.beforeOperation ?? [])] },
})
