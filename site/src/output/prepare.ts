import path from 'node:path'
import { ContentError } from '../content/errors.ts'
import { createContent } from '../content/model.ts'
import type { BuildSettings } from '../content/settings.ts'
import { readStore } from '../content/store.ts'
import { syncContent } from '../content/sync.ts'
import { cacheMedia } from '../media/media-cache.ts'

const CMS_TIMEOUT_MS = 30_000

/**
 * Gets everything that pages are made from: the content brought up to date, and the files of every picture. Nothing is asked of
 * the CMS afterwards.
 *
 * @param warn told, in one line, when the build goes on without the CMS
 * @throws ContentError where the content or a file cannot be had
 */
export const prepare = async (settings: BuildSettings, warn: (message: string) => void): Promise<void> => {
  if (settings.feedFile !== undefined) {
    const store = await readStore(settings.feedFile)
    if (!store) throw new ContentError(`there is no file ${settings.feedFile} (SITE_FEED_FILE)`)
    const folder = path.join(path.dirname(settings.feedFile), 'media')
    await cacheMedia(createContent(store.documents.values()), { folder }, settings.mediaCache)
    return
  }
  const access = { cmsUrl: settings.cmsUrl, token: settings.feedToken, timeoutMs: CMS_TIMEOUT_MS }
  const store = await syncContent({ access, file: settings.contentFile, warn })
  await cacheMedia(createContent(store.documents.values()), { access }, settings.mediaCache)
}
