import { contentSchemas, type FeedDocument, type Locale, parseFeedLine } from '@ratusz/content-schemas'
import type { PreviewOrder } from '@ratusz/publisher/preview'
import type { z } from 'zod'
import { previewMessages } from '../i18n/preview.ts'
import { addDays } from '../lib/days.ts'
import { dropAt, isWithin, itemAround, type Place, putAt, valueAt } from './places.ts'

/** A document as it is being written, in the feed's shape: its data may be incomplete, or not fit the contract yet. */
export type Draft = PreviewOrder['draft']

/** More mistakes than this are no draft any more. */
const MOST_MENDS = 300

/**
 * Reads a draft leniently: texts that nobody has written yet are said to be so, in the language of the preview; what the contract
 * refuses is left out where it stands, with as little around it as possible; a text that is too long stays whole.
 *
 * @param parameters.locale the language of the placeholders
 * @param parameters.today stands in the place of days that are not chosen yet
 * @throws FeedLineError where the data cannot be mended
 */
export const readDraft = (parameters: { draft: Draft; locale: Locale; today: string }): FeedDocument => {
  const { draft, locale, today } = parameters
  const { type, locales } = draft
  const data = structuredClone(draft.data)
  const schema: z.ZodType = contentSchemas[type]
  const mend: Mend = {
    data,
    schema,
    fillings: fillingsFor(locale, today),
    untitled: previewMessages[locale].untitled,
    tried: new Set(),
    long: [],
  }
  for (let mended = 0; mended < MOST_MENDS; mended++) {
    const issue = firstIssue(schema, data)
    if (!issue || !mendOne(mend, issue)) break
  }
  const line = parseFeedLine({ ...draft, kind: 'document', locales: locales.length > 0 ? locales : [locale], data })
  if (line.kind !== 'document') throw new Error('a draft is a document')
  for (const { place, value } of mend.long) putAt(line.data, place, value)
  return line
}

type Mend = {
  data: unknown
  schema: z.ZodType
  fillings: readonly unknown[]
  untitled: string
  /** What was done already, so that nothing is tried for ever. */
  tried: Set<string>
  /** Texts that are longer than allowed, as they were. */
  long: { place: Place; value: string }[]
}
type Issue = z.core.$ZodIssue

/** Takes one mistake away. False where there is no way to. */
const mendOne = (mend: Mend, issue: Issue): boolean => {
  const { data, tried, long } = mend
  const { path: place } = issue
  const value = valueAt(data, place)
  if (issue.code === 'too_big' && typeof value === 'string') {
    long.push({ place, value })
    putAt(data, place, value.slice(0, Number(issue.maximum)).trim() || '…')
    return true
  }
  const isFirst = (way: string): boolean => {
    const key = `${way} ${JSON.stringify(place)}`
    return !tried.has(key) && Boolean(tried.add(key))
  }
  // Positions in a list change when an item goes: the same place may then hold another.
  const isItem = typeof place.at(-1) === 'number'
  if (value !== undefined && !isEmpty(value) && (isItem || isFirst('drop'))) {
    dropAt(data, place)
    return true
  }
  if (isFirst('fill') && fill(mend, place, issue)) return true
  const item = itemAround(place)
  if (item) dropAt(data, item)
  else if (place.length > 1) dropAt(data, place.slice(0, 1))
  return item !== undefined || place.length > 1
}

/** Puts the first filling at a place that the contract takes there; else the beginning of what belongs there. */
const fill = ({ data, schema, fillings, untitled }: Mend, place: Place, issue: Issue): boolean => {
  const choices = issue.code === 'invalid_value' ? issue.values.slice(0, 1) : []
  // An amount of nothing would read as "free": what has no number yet is left out.
  if (issue.code === 'invalid_type' && issue.expected === 'number' && itemAround(place)) return false
  const own = place.length === 1 && place[0] === 'title' ? fillings.map((filling) => withText(filling, untitled)) : fillings
  for (const filling of [...choices, ...own]) {
    putAt(data, place, structuredClone(filling))
    if (!issuesOf(schema, data).some(({ path }) => isWithin(path, place))) return true
  }
  const isList =
    (issue.code === 'invalid_type' && issue.expected === 'array') || issue.code === 'too_small' || issue.code === 'custom'
  putAt(data, place, isList ? [{}] : {})
  return issue.code === 'invalid_type' || isList
}

const withText = (filling: unknown, text: string): unknown =>
  typeof filling === 'object' && filling !== null ? Object.fromEntries(Object.keys(filling).map((key) => [key, text])) : filling

/** What may stand in the place of something that is missing, the most telling first. */
const fillingsFor = (locale: Locale, today: string): readonly unknown[] => {
  const { unwritten } = previewMessages[locale]
  const rich = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: unwritten, format: 0 }] }] },
  }
  const missing = 'podglad'
  return [
    { [locale]: unwritten },
    { [locale]: rich },
    { [locale]: missing },
    { text: { [locale]: unwritten } },
    unwritten,
    rich,
    missing,
    today,
    `${today}T12:00:00.000Z`,
    `${addDays(today, 1)}T12:00:00.000Z`,
    '9999-12-31T12:00:00.000Z',
    '12:00',
    'https://podglad.invalid/',
    '#',
    '#5b6770',
    [missing],
    [`/${missing}`],
    '{"type":"FeatureCollection","features":[]}',
    0,
    1,
  ]
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Texts that are too long come last: the places of what is in lists change while other mistakes are taken away. */
const firstIssue = (schema: z.ZodType, data: unknown): Issue | undefined => {
  const issues = issuesOf(schema, data)
  return issues.find(({ code }) => code !== 'too_big') ?? issues[0]
}

const issuesOf = (schema: z.ZodType, data: unknown): Issue[] => {
  const result = schema.safeParse(data)
  return result.success ? [] : result.error.issues.flatMap(innermost)
}

/** Of what fits none of several kinds, the mistakes of the kind that it says it is. */
const innermost = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find(
    (issues) => issues.length > 0 && !issues.some(({ path }) => path.at(-1) === 'type' && path.length === 1),
  )
  return meant ? meant.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] })) : [issue]
}
