import path from 'node:path'
import { parseArgs } from 'node:util'
import { LOCALES } from '@ratusz/content-schemas'
import { z } from 'zod'
import { LEAST_DOCUMENTS, writeTown } from './generate/index.ts'

const USAGE = 'node packages/demo/src/generate.ts OUT_FOLDER --documents N [--locales pl,uk,ar,en] [--seed TEXT]'

const settingsSchema = z.object({
  folder: z.string({ error: 'OUT_FOLDER is missing' }).min(1),
  documents: z.coerce
    .number({ error: '--documents must be a number' })
    .int('--documents must be a whole number')
    .min(LEAST_DOCUMENTS, `--documents must be at least ${LEAST_DOCUMENTS}`),
  locales: z
    .string()
    .transform((list) => list.split(',').map((item) => item.trim()))
    .pipe(z.array(z.enum(LOCALES, { error: '--locales must list languages among pl, uk, ar, en' })).min(1)),
  seed: z.string(),
})

// Writes a made-up town of any size, for SITE_FEED_FILE: `feed.ndjson` and `media/`. The same arguments always write the same town.
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '500' },
      locales: { type: 'string', default: 'pl' },
      seed: { type: 'string', default: 'jantarowo' },
    },
  })
  const { folder, ...town } = settingsSchema.parse({ ...values, folder: positionals[0] })
  process.stdout.write(`${await writeTown({ ...town, folder: path.resolve(folder) })}\n`)
} catch (error) {
  if (!(error instanceof z.ZodError) && !(error instanceof TypeError)) throw error
  const mistakes = error instanceof z.ZodError ? error.issues.map(({ message }) => message).join('\n') : error.message
  process.stderr.write(`${mistakes}\n${USAGE}\n`)
  process.exitCode = 1
}
