import type { FeedLine } from '@ratusz/content-schemas'
import { z } from 'zod'
import { ContentError } from '../content/errors.ts'
import type { FeedSource } from '../content/feed-client.ts'
import { parseLine } from '../content/feed-line.ts'
import { keyOf } from '../content/model.ts'
import { readFeed } from '../content/sync.ts'
import type { State } from './state.ts'

/**
 * Brings the kept documents up to date with the feed. Documents in `withhold` stay as they are; what the feed says of them is kept
 * and applied by the first build that does not hold them back.
 *
 * @param parameters.withhold keys, `type/id`
 * @throws ContentError where the feed cannot be read, or naming the document that does not fit the contract
 */
export const syncDocuments = async (parameters: {
  state: State
  source: FeedSource
  withhold: ReadonlySet<string>
  warn: (message: string) => void
}): Promise<void> => {
  const { state, source, withhold, warn } = parameters
  const { documents, incoming, withheld } = state
  incoming.clear()
  const cursor = 'file' in source ? undefined : state.get('cursor')
  const read = await readFeed({ source, cursor, take: incoming.add, restart: incoming.clear, warn })
  const held = new Map<string, string>()
  // What was held back counts unless the feed has said something newer of the document.
  const waiting = new Map(read === 'whole' ? [] : [...withheld.all()].map((raw): [string, string] => [keyIn(raw), raw]))
  const present = new Set<string>()
  const apply = (raw: string): void => {
    const line = parseUnlessHeld(raw, withhold)
    if (line.kind === 'cursor') {
      state.set('cursor', line.cursor)
      return
    }
    const key = keyOf(line)
    present.add(key)
    waiting.delete(key)
    if (withhold.has(key)) held.set(key, raw)
    else if (line.kind === 'document') documents.put(line)
    else if (line.kind === 'deletion') documents.remove(line)
  }
  for (const raw of incoming.all()) apply(raw)
  for (const raw of [...waiting.values()]) apply(raw)
  if (read === 'whole')
    for (const reference of documents.references()) if (!present.has(keyOf(reference))) documents.remove(reference)
  withheld.replace([...held.values()])
  incoming.clear()
}

const headSchema = z.object({ type: z.string(), id: z.string() })

const keyIn = (raw: string): string => keyOf(headSchema.parse(JSON.parse(raw)))

type Held = { kind: 'held'; type: string; id: string }

// A document that does not fit the contract stops the build, unless it is held back.
const parseUnlessHeld = (raw: string, withhold: ReadonlySet<string>): FeedLine | Held => {
  try {
    return parseLine(raw)
  } catch (error) {
    const document = error instanceof ContentError ? error.document : undefined
    if (document && withhold.has(keyOf(document))) return { kind: 'held', type: document.type, id: document.id }
    throw error
  }
}
