import { REFERABLE_TYPES } from '@ratusz/content-schemas'
import type {
  ArrayField,
  ArrayFieldValidation,
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
import { rowLabel, tabLabels } from '../messages/collections'
import { fieldHelp } from '../messages/fieldHelp'
import { type FieldName, fieldLabels } from '../messages/fields'
import { help } from '../messages/help'
import type { OptionList } from '../messages/options'
import { errorText } from '../messages/translate'
import type { Message } from '../messages/types'
import { settings } from '../settings'
import { dayOf } from '../wallTime'
import { existing } from './existing'
import { optionsOf } from './options'
import {
  atMost,
  between,
  type Check,
  checked,
  checkedEach,
  isBlank,
  isHttpUrl,
  isLink,
  isTime,
  isUnexcused,
  type Judge,
  judged,
  lenient,
} from './validate'

type Sibling = Record<string, unknown>

type Common = {
  isRequired?: boolean
  /** Required to publish only where the other fields of its row say so. */
  isRequiredWhen?: (sibling: Sibling) => boolean
  /** Judges a value that is there, beside what the kind of field asks for. */
  check?: Check
  /** The label of another name, where the name alone would say something else. */
  label?: FieldName
  helpText?: keyof typeof help
  width?: string
  isHiddenUnless?: (sibling: Sibling) => boolean
}

/** The help under a field: its own, or that of all fields of its name. */
export const helpOf = (
  name: FieldName,
  { helpText, label }: Pick<Common, 'helpText' | 'label'>,
): { description: Message } | undefined => {
  const description = helpText ? help[helpText] : fieldHelp[label ?? name]
  return description && { description }
}

const adminOf = (name: FieldName, { width, isHiddenUnless, ...words }: Omit<Common, 'check'>) => ({
  ...helpOf(name, words),
  ...(width ? { width } : {}),
  ...(isHiddenUnless ? { condition: (_: unknown, sibling: Sibling) => isHiddenUnless(sibling ?? {}) } : {}),
})

type TextParameters = Common & { isLocalised?: boolean; max?: number }

const labelOf = (name: FieldName, { label }: Pick<Common, 'label'>) => fieldLabels[label ?? name]

/** A line of text. */
export const text = (name: FieldName, parameters: TextParameters = {}): TextField => {
  const { isLocalised = false, isRequired = false, isRequiredWhen, max = 300, check } = parameters
  return {
    name,
    type: 'text',
    label: labelOf(name, parameters),
    localized: isLocalised,
    required: isRequired,
    // Told to the form, which counts; whether it is kept is judged below.
    maxLength: max,
    validate: checked({ isRequired, isRequiredWhen, isLocalised }, atMost(max), ...(check ? [check] : [])),
    admin: adminOf(name, parameters),
  }
}

/** Several lines of plain text. */
export const textarea = (name: FieldName, parameters: TextParameters = {}): TextareaField => {
  const { isLocalised = true, isRequired = false, isRequiredWhen, max = 2000, check } = parameters
  return {
    name,
    type: 'textarea',
    label: labelOf(name, parameters),
    localized: isLocalised,
    required: isRequired,
    // Told to the form, which counts; whether it is kept is judged below.
    maxLength: max,
    validate: checked({ isRequired, isRequiredWhen, isLocalised }, atMost(max), ...(check ? [check] : [])),
    admin: adminOf(name, parameters),
  }
}

/** A line of text in each language. */
export const localisedText = (name: FieldName, parameters: TextParameters = {}): TextField =>
  text(name, { ...parameters, isLocalised: true })

export const url = (name: FieldName, parameters: Common = {}): TextField =>
  text(name, { ...parameters, max: 2000, check: isHttpUrl })
export const link = (name: FieldName, parameters: Common = {}): TextField =>
  text(name, { ...parameters, max: 2000, check: isLink })
/** A time of day; `check` judges it further. */
export const time = (name: FieldName, parameters: Common = {}): TextField => {
  const { check } = parameters
  const isGoodTime: Check = (value, options) => {
    const answer = isTime(value, options)
    return answer === true && check ? check(value, options) : answer
  }
  return text(name, { helpText: 'time', ...parameters, max: 5, check: isGoodTime })
}

export const number = (
  name: FieldName,
  parameters: Common & { min?: number; max?: number; fallback?: number } = {},
): NumberField => {
  const { isRequired = false, min = 0, max = 1_000_000_000, fallback } = parameters
  return {
    name,
    type: 'number',
    label: labelOf(name, parameters),
    required: isRequired,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    validate: checked({ isRequired }, between(min, max)),
    admin: adminOf(name, parameters),
  }
}

export const checkbox = (name: FieldName, parameters: Common & { fallback?: boolean } = {}): CheckboxField => ({
  name,
  type: 'checkbox',
  label: labelOf(name, parameters),
  defaultValue: parameters.fallback ?? false,
  validate: judged(lenient(validateCheckbox), parameters),
  admin: adminOf(name, parameters),
})

/** Several short texts, one beside the other. */
export const texts = (name: FieldName, parameters: Common & { isLocalised?: boolean; max?: number } = {}): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: parameters.isLocalised ?? false,
  label: labelOf(name, parameters),
  validate: judged(checkedEach(atMost(parameters.max ?? 300), ...(parameters.check ? [parameters.check] : [])), {
    ...parameters,
    check: undefined,
  }),
  admin: adminOf(name, parameters),
})

/** A calendar day. Payload keeps an instant; the feed takes its date. */
export const date = (name: FieldName, parameters: Common & { isTodayByDefault?: boolean } = {}): DateField => ({
  name,
  type: 'date',
  label: labelOf(name, parameters),
  required: parameters.isRequired ?? false,
  ...(parameters.isTodayByDefault ? { defaultValue: () => `${dayOf(new Date(), settings.TIMEZONE)}T12:00:00.000Z` } : {}),
  validate: judged(lenient(validateDate), parameters),
  admin: { ...adminOf(name, parameters), date: { pickerAppearance: 'dayOnly', displayFormat: 'd.MM.yyyy' } },
})

/** A day and a time; the feed carries the instant. */
export const instant = (name: FieldName, parameters: Common & { isNowByDefault?: boolean } = {}): DateField => ({
  name,
  type: 'date',
  label: labelOf(name, parameters),
  required: parameters.isRequired ?? false,
  custom: { isInstant: true },
  ...(parameters.isNowByDefault ? { defaultValue: () => new Date().toISOString() } : {}),
  validate: judged(lenient(validateDate), parameters),
  admin: { ...adminOf(name, parameters), date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.MM.yyyy HH:mm' } },
})

type SelectParameters = Common & {
  list: OptionList
  values: readonly (string | number)[]
  fallback?: string | string[]
  isMany?: boolean
  isNumber?: boolean
}

/** A choice. `isNumber`: the feed carries the value as a number. */
export const select = (name: FieldName, parameters: SelectParameters): SelectField => {
  const { list, values, fallback, isMany = false, isRequired = false, isNumber = false } = parameters
  return {
    name,
    type: 'select',
    label: labelOf(name, parameters),
    options: optionsOf(list, values),
    required: isRequired,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    ...(isMany ? { hasMany: true } : {}),
    ...(isNumber ? { custom: { isNumber: true } } : {}),
    validate: judged(lenient(validateSelect), parameters),
    admin: adminOf(name, parameters),
  } as SelectField
}

type RelationParameters = Omit<Common, 'check'> & { to: CollectionSlug; isMany?: boolean; check?: Judge }

/** A reference to documents of one collection. */
export const relation = (name: FieldName, parameters: RelationParameters): RelationshipField =>
  ({
    name,
    type: 'relationship',
    label: labelOf(name, parameters),
    relationTo: parameters.to,
    required: parameters.isRequired ?? false,
    ...(parameters.isMany ? { hasMany: true as const } : { hasMany: false as const }),
    validate: judged(lenient(existing(validateRelationship)), parameters),
    admin: adminOf(name, parameters),
  }) as RelationshipField

/** A reference to a document of any type that has a page. */
export const reference = (name: FieldName, parameters: Common & { isMany?: boolean } = {}): RelationshipField =>
  ({
    name,
    type: 'relationship',
    label: labelOf(name, parameters),
    required: parameters.isRequired ?? false,
    relationTo: [...REFERABLE_TYPES],
    hasMany: parameters.isMany ?? false,
    validate: judged(lenient(existing(validateRelationship)), parameters),
    admin: adminOf(name, parameters),
  }) as RelationshipField

/** Pictures or files from the media library. */
export const media = (name: FieldName, parameters: Common & { isMany?: boolean } = {}): UploadField =>
  ({
    name,
    type: 'upload',
    label: labelOf(name, parameters),
    relationTo: 'media',
    required: parameters.isRequired ?? false,
    ...(parameters.isMany ? { hasMany: true as const } : {}),
    validate: judged(lenient(existing(validateUpload)), parameters),
    admin: adminOf(name, parameters),
  }) as UploadField

const validateRows: ArrayFieldValidation = (value, options) =>
  isBlank(value) ? errorText(options.req, 'required') : validateArray(value, options)

/** A form that holds no rows sends their number, which is none. */
const counted =
  (validate: ArrayFieldValidation): ArrayFieldValidation =>
  (value, options) =>
    validate(Array.isArray(value) || Number(value) !== 0 ? value : [], options)

/**
 * A list of rows. `shortName` shortens the name of its table: SQLite's names have a limit. `canBeExcused`: required to
 * publish, unless the document says under "not applicable" why it is empty. Its rows are headed by the words in them.
 */
export const list = (
  name: FieldName,
  parameters: Common & { fields: Field[]; shortName?: string; canBeExcused?: boolean; max?: number },
): ArrayField => ({
  name,
  type: 'array',
  label: labelOf(name, parameters),
  labels: { singular: rowLabel, plural: rowLabel },
  required: parameters.isRequired ?? false,
  ...(parameters.isRequired ? { minRows: 1 } : {}),
  ...(parameters.max === undefined ? {} : { maxRows: parameters.max }),
  ...(parameters.shortName ? { dbName: parameters.shortName } : {}),
  fields: parameters.fields,
  validate: counted(
    judged(lenient(validateRows), {
      ...parameters,
      ...(parameters.canBeExcused ? { isMissing: isUnexcused(name) } : {}),
    }),
  ),
  admin: {
    ...adminOf(name, parameters),
    initCollapsed: true,
    components: { RowLabel: '/components/WordsLabel/index.tsx#WordsLabel' },
  },
})

export const group = (name: FieldName, fields: Field[], parameters: Common = {}): GroupField => ({
  name,
  type: 'group',
  label: labelOf(name, parameters),
  fields,
  admin: adminOf(name, parameters),
})

export const row = (...fields: Field[]): Field => ({ type: 'row', fields })

export const tab = (name: keyof typeof tabLabels, fields: Field[]): Tab => ({ label: tabLabels[name], fields })
