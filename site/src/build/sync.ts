import type { FeedSource } from '../content/feed-client.ts'
import { parseLine } from '../content/feed-line.ts'
import { keyOf } from '../content/model.ts'
import { readFeed } from '../content/sync.ts'
import type { State } from './state.ts'

/**
 * Brings the kept documents up to date with the feed. A document that the feed says is held back stays as it is.
 *
 * @throws ContentError where the feed cannot be read, or naming the document that does not fit the contract
 */
export const syncDocuments = async (parameters: {
  state: State
  source: FeedSource
  warn: (message: string) => void
}): Promise<void> => {
  const { state, source, warn } = parameters
  const { documents, incoming } = state
  incoming.clear()
  const cursor = 'file' in source ? undefined : state.get('cursor')
  const read = await readFeed({ source, cursor, take: incoming.add, restart: incoming.clear, warn })
  const present = new Set<string>()
  for (const raw of incoming.all()) {
    const line = parseLine(raw)
    if (line.kind === 'cursor') {
      state.set('cursor', line.cursor)
      continue
    }
    present.add(keyOf(line))
    if (line.kind === 'document') documents.put(line)
    else if (line.kind === 'deletion') documents.remove(line)
  }
  if (read === 'whole')
    for (const reference of documents.references()) if (!present.has(keyOf(reference))) documents.remove(reference)
  incoming.clear()
}
