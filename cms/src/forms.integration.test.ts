import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ClientField, Field, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { limitOf } from './components/CharacterCount/limit'
import { PUBLISHER_SECRET } from './testing/cms'

const LANGUAGES = ['pl', 'uk', 'ar', 'en']

type Form = { slug: string; fields: Field[]; components: unknown; labels: unknown[] }
type Placed = { field: Field; path: string }

let forms: Form[]

beforeAll(async () => {
  // No database is opened: the forms are those of the configuration.
  Object.assign(process.env, {
    DATA_DIR: path.join(tmpdir(), 'ratusz-forms'),
    DATABASE_URL: `file:${path.join(tmpdir(), 'ratusz-forms', 'cms.db')}`,
    CMS_URL: 'http://cms.test',
    PAYLOAD_SECRET: 'x'.repeat(32),
    FEED_TOKEN: 'x'.repeat(32),
    STATS_TOKEN: 'x'.repeat(32),
    PUBLISHER_SECRET,
  })
  const config: SanitizedConfig = await (await import('./payload.config')).default
  const { nobody } = await import('./access/roles')
  const collections = config.collections.filter(({ access, admin }) => admin.hidden !== true && access.update !== nobody)
  forms = [
    ...collections.map(({ slug, fields, admin, labels }) => ({
      slug,
      fields,
      components: admin.components?.edit,
      labels: [labels.singular, labels.plural, admin.group],
    })),
    ...config.globals.map(({ slug, fields, admin, label }) => ({
      slug,
      fields,
      components: admin.components?.elements,
      labels: [label, admin.group],
    })),
  ]
})

const isSeen = (field: Field): boolean => {
  const admin: object = field.admin ?? {}
  return ![field, admin].some((part) => 'hidden' in part && part.hidden === true) && !('disabled' in admin && admin.disabled)
}

/** The fields of a form that people see, those in rows, groups and tabs too. */
const placed = (fields: Field[], before = ''): Placed[] =>
  fields.filter(isSeen).flatMap((field): Placed[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => placed(tab.fields, 'name' in tab && tab.name ? `${before}${tab.name}.` : before))
    const at = `${before}${'name' in field && field.name ? field.name : ''}`
    const inside = 'fields' in field ? placed(field.fields, 'name' in field && field.name ? `${at}.` : before) : []
    return 'name' in field && field.name && field.type !== 'ui' ? [{ field, path: at }, ...inside] : inside
  })

const every = (isWrong: (item: Placed, form: Form) => boolean): string[] =>
  forms.flatMap((form) =>
    placed(form.fields)
      .filter((item) => isWrong(item, form))
      .map((item) => `${form.slug}.${item.path}`),
  )

const isSaidInAll = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  LANGUAGES.every((language) => {
    const said: unknown = new Map(Object.entries(text)).get(language)
    return typeof said === 'string' && said.trim() !== ''
  })

const labelOf = (field: Field): unknown => ('label' in field ? field.label : undefined)

/** The field by which a form is known, which says nothing; and Payload's own, whose words are in its own catalogues. */
const isNamedElsewhere = (field: Field): boolean =>
  (labelOf(field) === false && Boolean(field.admin?.components)) ||
  typeof labelOf(field) === 'function' ||
  ('name' in field && field.name === '_status')

/** What needs no help: what these fields hold is in their names, in the choices that they give, or in the rows under them. */
const SAY_ENOUGH = new Set(
  `
    _status accessibility act address allDay amount answer appeal attendance audience authority body
    capacity channel contactPerson contacts cost currency date day deadline description duration email
    endDate examples fee feeNote field file form from guideDog head hearingLoop hours
    icon image isClosed isFree isPossible issuedAt kind label language languageStates languages legalActs
    lift link lng message name needed note onlineUrl openingHours organiser page parking
    phone picture place preparedAt producedAt provider providerName publishedAt question reason recordingUrl recurrence
    registration responsibleUnit reviewedAt room scope serviceStatus signLanguage siteUrl social startDate startsAt status
    stepFree text title to toilet unit until updatedAt url validFrom validTo value
    weekdays whatItIs where year
  `.split(/\s+/u),
)

describe('each form', () => {
  it('is called by a name in each language, and so is its place in the menu', () => {
    expect(forms.length).toBeGreaterThan(15)
    for (const { slug, labels } of forms) for (const label of labels) expect(isSaidInAll(label), slug).toBe(true)
  })

  it('has a label in each language for every field, every tab, and every choice', () => {
    expect(every(({ field }) => !isSaidInAll(labelOf(field)) && !isNamedElsewhere(field))).toEqual([])
    const tabs = forms.flatMap(({ slug, fields }) =>
      fields.flatMap((field) => (field.type === 'tabs' ? field.tabs.map((tab) => ({ slug, label: tab.label })) : [])),
    )
    expect(tabs.filter(({ label }) => !isSaidInAll(label))).toEqual([])
    const options = (field: Field): unknown[] =>
      field.type === 'select' || field.type === 'radio'
        ? field.options.map((option) => (typeof option === 'string' ? option : option.label))
        : []
    expect(every(({ field }) => !isNamedElsewhere(field) && !options(field).every(isSaidInAll))).toEqual([])
  })

  it('has no name that is worked out for one reader, for Payload keeps it for all who come after', () => {
    const options = (field: Field) => ('options' in field ? field.options : [])
    const isWorkedOut = (named: unknown): boolean =>
      typeof named === 'object' && named !== null && 'label' in named && typeof named.label === 'function'
    expect(every(({ field }) => [field, ...options(field)].some(isWorkedOut))).toEqual([])
    expect(every(({ field }) => 'name' in field && field.name === '_status' && !isSaidInAll(labelOf(field)))).toEqual([])
  })

  it('helps in each language wherever a name alone does not say enough', () => {
    const helpOf = (field: Field): unknown => (field.admin && 'description' in field.admin ? field.admin.description : undefined)
    expect(every(({ field }) => helpOf(field) !== undefined && !isSaidInAll(helpOf(field)))).toEqual([])
    const nameIn = (at: string): string => at.split('.').at(-1) ?? ''
    const without = every(({ field }) => helpOf(field) === undefined && !isNamedElsewhere(field))
    expect(without.filter((at) => !SAY_ENOUGH.has(nameIn(at)))).toEqual([])
  })

  it('counts the characters of every text that has a most', () => {
    const isCounted = ({ field, path: at }: Placed, { fields }: Form): boolean => {
      if ((field.type !== 'text' && field.type !== 'textarea') || ('hasMany' in field && field.hasMany)) return true
      if (field.admin?.readOnly || isNamedElsewhere(field)) return true
      return limitOf(fields as unknown as ClientField[], at) !== undefined
    }
    expect(every((item, form) => !isCounted(item, form))).toEqual([])
    for (const { slug, components } of forms) expect(JSON.stringify(components), slug).toContain('CharacterCount')
  })
})
