import type {
  ArrayField,
  CheckboxField,
  CollectionSlug,
  DateField,
  Field,
  GroupField,
  NumberField,
  RelationshipField,
  SelectField,
  Tab,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'
import {
  array as validateArray,
  checkbox as validateCheckbox,
  date as validateDate,
  relationship as validateRelationship,
  select as validateSelect,
  upload as validateUpload,
} from 'payload/shared'
import { tabLabels } from '../messages/collections'
import { type FieldName, fieldLabels } from '../messages/fields'
import { help } from '../messages/help'
import type { OptionList } from '../messages/options'
import { errorText } from '../messages/translate'
import { existing } from './existing'
import { optionsOf } from './options'
import { atMost, between, checked, eachAtMost, isBlank, isHttpUrl, isLink, isTime, lenient } from './validate'

type Common = {
  isRequired?: boolean
  helpText?: keyof typeof help
  width?: string
  isHiddenUnless?: (sibling: Record<string, unknown>) => boolean
}

const adminOf = ({ helpText, width, isHiddenUnless }: Common) => ({
  ...(helpText ? { description: help[helpText] } : {}),
  ...(width ? { width } : {}),
  ...(isHiddenUnless ? { condition: (_: unknown, sibling: Record<string, unknown>) => isHiddenUnless(sibling ?? {}) } : {}),
})

type TextParameters = Common & { isLocalised?: boolean; max?: number; check?: Parameters<typeof checked>[1] }

/** A line of text. */
export const text = (name: FieldName, parameters: TextParameters = {}): TextField => {
  const { isLocalised = false, isRequired = false, max = 300, check } = parameters
  return {
    name,
    type: 'text',
    label: fieldLabels[name],
    localized: isLocalised,
    required: isRequired,
    validate: checked({ isRequired, isLocalised }, atMost(max), ...(check ? [check] : [])),
    admin: adminOf(parameters),
  }
}

/** Single words or short phrases in each language, any number of them. */
export const words = (name: FieldName, parameters: Common = {}): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: true,
  label: fieldLabels[name],
  validate: checked({}, eachAtMost(100)),
  admin: adminOf(parameters),
})

/** Several lines of plain text. */
export const textarea = (name: FieldName, parameters: Omit<TextParameters, 'check'> = {}): TextareaField => {
  const { isLocalised = true, isRequired = false, max = 2000 } = parameters
  return {
    name,
    type: 'textarea',
    label: fieldLabels[name],
    localized: isLocalised,
    required: isRequired,
    validate: checked({ isRequired, isLocalised }, atMost(max)),
    admin: adminOf(parameters),
  }
}

/** A line of text in each language. */
export const localisedText = (name: FieldName, parameters: TextParameters = {}): TextField =>
  text(name, { ...parameters, isLocalised: true })

export const url = (name: FieldName, parameters: Common = {}): TextField =>
  text(name, { ...parameters, max: 2000, check: isHttpUrl })
export const link = (name: FieldName, parameters: Common = {}): TextField =>
  text(name, { ...parameters, max: 2000, check: isLink })
export const time = (name: FieldName, parameters: Common = {}): TextField =>
  text(name, { helpText: 'time', ...parameters, max: 5, check: isTime })

export const number = (
  name: FieldName,
  parameters: Common & { min?: number; max?: number; fallback?: number } = {},
): NumberField => {
  const { isRequired = false, min = 0, max = 1_000_000_000, fallback } = parameters
  return {
    name,
    type: 'number',
    label: fieldLabels[name],
    required: isRequired,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    validate: checked({ isRequired }, between(min, max)),
    admin: adminOf(parameters),
  }
}

export const checkbox = (name: FieldName, parameters: Common & { fallback?: boolean } = {}): CheckboxField => ({
  name,
  type: 'checkbox',
  label: fieldLabels[name],
  defaultValue: parameters.fallback ?? false,
  validate: lenient(validateCheckbox),
  admin: adminOf(parameters),
})

/** A calendar day. Payload keeps an instant; the feed takes its date. */
export const date = (name: FieldName, parameters: Common & { isTodayByDefault?: boolean } = {}): DateField => ({
  name,
  type: 'date',
  label: fieldLabels[name],
  required: parameters.isRequired ?? false,
  ...(parameters.isTodayByDefault ? { defaultValue: () => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z` } : {}),
  validate: lenient(validateDate),
  admin: { ...adminOf(parameters), date: { pickerAppearance: 'dayOnly', displayFormat: 'd.MM.yyyy' } },
})

type SelectParameters = Common & {
  list: OptionList
  values: readonly (string | number)[]
  fallback?: string
  isMany?: boolean
  isNumber?: boolean
}

/** A choice. `isNumber`: the feed carries the value as a number. */
export const select = (name: FieldName, parameters: SelectParameters): SelectField => {
  const { list, values, fallback, isMany = false, isRequired = false, isNumber = false } = parameters
  return {
    name,
    type: 'select',
    label: fieldLabels[name],
    options: optionsOf(list, values),
    required: isRequired,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    ...(isMany ? { hasMany: true } : {}),
    ...(isNumber ? { custom: { isNumber: true } } : {}),
    validate: lenient(validateSelect),
    admin: adminOf(parameters),
  } as SelectField
}

type RelationParameters = Common & { to: CollectionSlug; isMany?: boolean }

/** A reference to documents of one collection. */
export const relation = (name: FieldName, parameters: RelationParameters): RelationshipField =>
  ({
    name,
    type: 'relationship',
    label: fieldLabels[name],
    relationTo: parameters.to,
    required: parameters.isRequired ?? false,
    ...(parameters.isMany ? { hasMany: true as const } : { hasMany: false as const }),
    validate: lenient(existing(validateRelationship)),
    admin: adminOf(parameters),
  }) as RelationshipField

/** A reference to a document of any type that has a page. */
export const reference = (name: FieldName, parameters: Common & { isMany?: boolean } = {}): RelationshipField =>
  ({
    name,
    type: 'relationship',
    label: fieldLabels[name],
    required: parameters.isRequired ?? false,
    relationTo: ['articles', 'events', 'procedures', 'violations', 'service-cards', 'pages', 'topics', 'units'],
    hasMany: parameters.isMany ?? false,
    validate: lenient(existing(validateRelationship)),
    admin: adminOf(parameters),
  }) as RelationshipField

/** Pictures or files from the media library. */
export const media = (name: FieldName, parameters: Common & { isMany?: boolean } = {}): UploadField =>
  ({
    name,
    type: 'upload',
    label: fieldLabels[name],
    relationTo: 'media',
    ...(parameters.isMany ? { hasMany: true as const } : {}),
    validate: lenient(existing(validateUpload)),
    admin: adminOf(parameters),
  }) as UploadField

/** A list of rows. `shortName` shortens the name of its table: SQLite's names have a limit. */
export const list = (name: FieldName, parameters: Common & { fields: Field[]; shortName?: string }): ArrayField => ({
  name,
  type: 'array',
  label: fieldLabels[name],
  required: parameters.isRequired ?? false,
  ...(parameters.isRequired ? { minRows: 1 } : {}),
  ...(parameters.shortName ? { dbName: parameters.shortName } : {}),
  fields: parameters.fields,
  validate: lenient(async (value, options) =>
    isBlank(value) ? errorText(options.req, 'required') : validateArray(value, options),
  ),
  admin: { ...adminOf(parameters), initCollapsed: true },
})

export const group = (name: FieldName, fields: Field[], parameters: Common = {}): GroupField => ({
  name,
  type: 'group',
  label: fieldLabels[name],
  fields,
  admin: adminOf(parameters),
})

export const row = (...fields: Field[]): Field => ({ type: 'row', fields })

export const tab = (name: keyof typeof tabLabels, fields: Field[]): Tab => ({ label: tabLabels[name], fields })
