import { type FeedLine, FeedLineError, parseFeedLine } from '@ratusz/content-schemas'
import { z } from 'zod'
import { ContentError } from './errors.ts'

/**
 * Reads one line of NDJSON by the contract.
 *
 * @throws ContentError naming the document and each field that does not fit
 */
export const parseLine = (line: string): FeedLine => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new ContentError(`a line of the feed is not JSON: ${line.slice(0, 80)}`, { cause })
  }
  try {
    return parseFeedLine(value)
  } catch (cause) {
    if (!(cause instanceof FeedLineError)) throw cause
    const document = cause.type && cause.id ? { type: cause.type, id: cause.id, title: titleIn(value) } : undefined
    throw new ContentError(refusalIn(value) ?? cause.message, { document, cause })
  }
}

const invalidLine = z.looseObject({
  kind: z.literal('invalid'),
  type: z.string(),
  id: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
})

// The CMS says `invalid` of a published document that does not fit the contract, with what is wrong.
const refusalIn = (value: unknown): string | undefined => {
  const line = invalidLine.safeParse(value)
  if (!line.success) return undefined
  const { type, id, issues } = line.data
  return `${type} ${id} does not fit the content schema: ${issues.map(({ path: where, message }) => `${where}: ${message}`).join('; ')}`
}

const titleIn = (value: unknown): string | undefined => {
  const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
  const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined
  if (typeof title !== 'object' || title === null) return undefined
  return Object.values(title).find((text): text is string => typeof text === 'string')
}
