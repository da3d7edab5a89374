import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exampleDocuments } from '@ratusz/content-schemas/examples'
import sharp from 'sharp'

/** The examples of all types as a feed on the disk, with pictures for them. */
export const writeExamples = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-examples-'))
  const media = path.join(folder, 'media')
  await mkdir(media)
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5c8a' } })
  await picture.clone().png().toFile(path.join(media, 'ratusz.png'))
  await picture.clone().resize(30).webp().toFile(path.join(media, 'ratusz-480x320.webp'))
  const lines = exampleDocuments().map((document) => `${JSON.stringify(document)}\n`)
  await writeFile(path.join(folder, 'feed.ndjson'), lines.join(''))
  return {
    folder,
    media,
    env: {
      SITE_FEED_FILE: path.join(folder, 'feed.ndjson'),
      SITE_OUT_DIR: path.join(folder, 'out'),
      SITE_NOW: '2026-11-22T10:00:00Z',
      DATA_DIR: path.join(folder, 'data'),
      PORTAL_URL: 'https://jantarowo.example',
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
