import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FeedLine } from '@ratusz/content-schemas'
import { writeTownMedia } from './pool-files.ts'
import { generateTown, sourceOf, type TownParameters } from './town.ts'

/**
 * Writes a generated town as the site's build reads it with SITE_FEED_FILE: `feed.ndjson`, closed by its cursor, and `media/`
 * beside it. A town of any size takes little memory.
 *
 * @param parameters.folder made where it is missing
 * @returns the feed's path
 * @throws RangeError for fewer documents than a town has, or no language
 */
export const writeTown = async (parameters: TownParameters & { folder: string }): Promise<string> => {
  const { folder, ...town } = parameters
  const { plan, today } = sourceOf(town)
  await mkdir(folder, { recursive: true })
  const sizes = await writeTownMedia({ folder: path.join(folder, 'media'), count: plan.media })
  const file = path.join(folder, 'feed.ndjson')
  const cursor = { kind: 'cursor' as const, cursor: `v1-${Date.parse(today)}` }
  await pipeline(Readable.from(textOf(generateTown({ ...town, sizes }), cursor)), createWriteStream(file))
  return file
}

function* textOf(documents: Iterable<FeedLine>, cursor: FeedLine): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`
  yield `${JSON.stringify(cursor)}\n`
}
