import { closeSync, mkdtempSync, openSync, read, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ContentType, FeedDeletion, FeedDocument } from '@ratusz/content-schemas'
import { inFeedOrder } from './plan.ts'

/** What the CMS sends of a published document that does not fit the contract. */
export type InvalidLine = { kind: 'invalid'; type: ContentType; id: string; issues: { path: string; message: string }[] }

/** A change of what is published. */
export type Publication = FeedDocument | FeedDeletion | InvalidLine

/** Everything published, and when it changed: counted in publications, not in seconds. */
export type FeedLog = {
  /** Notes one publication: its lines change together. */
  append: (lines: Iterable<Publication>) => void
  /** How many publications there were. */
  count: () => number
  /** Lines that changed after a publication (all documents without one), as text: documents by type and id, then deletions. */
  since: (publication: number | undefined) => AsyncGenerator<string>
  close: () => void
}

type Entry = { type: ContentType; id: string; at: number; length: number; publication: number }

const readAt = promisify(read)

/**
 * A log on disk, so that towns of any size fit in memory. What it holds at first belongs to no publication.
 *
 * @param first what is published already
 */
export const openFeedLog = (first: Iterable<FeedDocument>): FeedLog => {
  const folder = mkdtempSync(path.join(tmpdir(), 'feed-log-'))
  const file = openSync(path.join(folder, 'lines.ndjson'), 'w+')
  const documents = new Map<string, Entry>()
  const deletions = new Map<string, Entry>()
  let end = 0
  let publications = 0

  const note = (line: Publication): void => {
    const { type, id } = line
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done)
    const entry = { type, id, at: end, length: bytes.length, publication: publications }
    end += bytes.length
    const key = `${type}/${id}`
    documents.delete(key)
    deletions.delete(key)
    if (line.kind === 'deletion') deletions.set(key, entry)
    else documents.set(key, entry)
  }
  for (const line of first) note(line)

  return {
    append: (lines) => {
      publications++
      for (const line of lines) note(line)
    },
    count: () => publications,
    since: async function* (publication) {
      const isNew = (entry: Entry) => publication === undefined || entry.publication > publication
      const wanted = [
        ...[...documents.values()].filter(isNew).sort(inFeedOrder),
        ...(publication === undefined ? [] : [...deletions.values()].filter(isNew)),
      ]
      for (const { at, length } of wanted) {
        const { buffer } = await readAt(file, Buffer.alloc(length), 0, length, at)
        yield buffer.toString()
      }
    },
    close: () => {
      closeSync(file)
      rmSync(folder, { recursive: true })
    },
  }
}
