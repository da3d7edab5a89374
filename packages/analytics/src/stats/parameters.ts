import { z } from 'zod'
import { daysBetween, isDay, UNITS } from '../calendar.ts'
import { pathSchema } from '../ingest/path.ts'
import type { Counts, Dimension } from '../store/types.ts'

const MOST_DAYS = 1100
const MOST_NAMES = 1000
const MOST_OFFSET = 1_000_000
const MOST_PATHS = 50

const once = (text: string[] | string, context: z.RefinementCtx): string => {
  if (typeof text === 'string') return text
  if (text.length > 1) context.addIssue({ code: 'custom', message: 'must be given once' })
  return text[0] ?? ''
}

const single = z.union([z.string(), z.array(z.string())]).transform(once)

/** What may be ranked, and the counter that answers it: an entry page is where a visitor's day began. */
export const RANKINGS = {
  total: { dimension: 'total', by: 'views' },
  page: { dimension: 'page', by: 'views' },
  entry: { dimension: 'page', by: 'visits' },
  unknown: { dimension: 'unknown', by: 'views' },
  language: { dimension: 'language', by: 'views' },
  referrer: { dimension: 'referrer', by: 'visits' },
  width: { dimension: 'width', by: 'views' },
  kiosk: { dimension: 'kiosk', by: 'views' },
  search: { dimension: 'search', by: 'views' },
} as const satisfies Record<string, { dimension: Dimension; by: keyof Counts }>

const RANKING_NAMES = ['page', 'entry', 'unknown', 'language', 'referrer', 'width', 'kiosk', 'search'] as const
const SERIES_NAMES = ['total', 'page', 'unknown', 'language', 'referrer', 'width', 'kiosk', 'search'] as const

const daySchema = single.refine(isDay, 'must be a day that exists, as YYYY-MM-DD')

const range = { from: daySchema, to: daySchema }

const checkRange = ({ from, to }: { from: string; to: string }, context: z.RefinementCtx) => {
  if (!isDay(from) || !isDay(to)) return
  const days = daysBetween(from, to) + 1
  if (days < 1) context.addIssue({ code: 'custom', path: ['to'], message: 'must not come before from' })
  if (days > MOST_DAYS)
    context.addIssue({ code: 'custom', path: ['from'], message: `must be at most ${MOST_DAYS} days before to` })
}

const unknownParameter = { error: 'is no parameter of this question' }

/** `from` and `to`, both days included. */
export const rangeSchema = z.strictObject(range, unknownParameter).superRefine(checkRange)

const wholeNumber = (least: number, most: number) =>
  single
    .refine((text) => /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most, `must be ${least} to ${most}`)
    .transform(Number)

const limit = wholeNumber(1, MOST_NAMES).default(20)

/** Which part of a list of names is asked for. */
const part = { limit, offset: wholeNumber(0, MOST_OFFSET).default(0), prefix: single.default('') }

const oneOf = <const T extends readonly string[]>(values: T) =>
  single.pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }))

/** A range, and how many pages to list. */
export const pagesSchema = z.strictObject({ ...range, limit }, unknownParameter).superRefine(checkRange)

/** A range, what to rank, and how many names to list. */
export const rankingSchema = z
  .strictObject(
    {
      ...range,
      ...part,
      of: oneOf(RANKING_NAMES),
    },
    unknownParameter,
  )
  .superRefine(checkRange)

/** A range, and which searches to list. */
export const searchesSchema = z.strictObject({ ...range, ...part }, unknownParameter).superRefine(checkRange)

/** A range, how to divide it, and what to count: everything, or some names of one kind together. */
export const seriesSchema = z
  .strictObject(
    {
      ...range,
      unit: oneOf(UNITS).default('day'),
      of: oneOf(SERIES_NAMES).default('total'),
      name: z.array(z.string()).max(MOST_PATHS, `must be at most ${MOST_PATHS} names`).default([]),
    },
    unknownParameter,
  )
  .superRefine(checkRange)
  .superRefine(({ of, name }, context) => {
    if (of === 'total' && name.length > 0) context.addIssue({ code: 'custom', path: ['name'], message: 'needs of' })
    if (of !== 'total' && name.length === 0)
      context.addIssue({ code: 'custom', path: ['name'], message: 'must be given at least once' })
  })

/** The format of an export. */
export const exportSchema = z.strictObject({ format: oneOf(['csv', 'json']) }, unknownParameter)

/** No parameter at all. */
export const emptySchema = z.strictObject({}, unknownParameter)

/** A range, and the paths of one page in its languages. */
export const pageSchema = z
  .strictObject(
    {
      ...range,
      path: z
        .array(pathSchema, { error: 'must name at least one path' })
        .max(MOST_PATHS, `must be at most ${MOST_PATHS} paths`)
        .transform((paths) => [...new Set(paths)]),
    },
    unknownParameter,
  )
  .superRefine(checkRange)

/** A query's parameters, each with all its values. */
export const parametersOf = (query: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
