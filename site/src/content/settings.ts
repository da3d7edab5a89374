import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { orderedLocales, readSiteSettings } from '@ratusz/settings'

type Env = Record<string, string | undefined>

/** The settings of a build, with the places it reads and writes. */
export type BuildSettings = {
  portalUrl: string
  cmsUrl: string
  feedToken: string
  timezone: string
  locales: Locale[]
  defaultLocale: Locale
  /** Everything written at run time is under it; absolute, like all folders here. */
  dataDir: string
  /** Where the release is written. */
  outDir: string
  mediaCache: string
  /** Set where content comes from a file instead of the CMS; pictures then come from `media/` beside it. */
  feedFile: string | undefined
  /** The clock of the build; SITE_NOW fixes it for tests. */
  now: Date
}

/**
 * Reads the settings of a build from the environment. SITE_OUT_DIR and SITE_FEED_FILE are the site's own; with SITE_FEED_FILE no
 * CMS is asked, so no FEED_TOKEN is needed.
 *
 * @throws SettingsError listing every mistake
 */
export const readBuildSettings = (env: Env): BuildSettings => {
  const feedFile = env.SITE_FEED_FILE ? path.resolve(env.SITE_FEED_FILE) : undefined
  const settings = readSiteSettings(feedFile ? { FEED_TOKEN: 'no CMS is asked when a feed file is given', ...env } : env)
  const cache = path.join(settings.DATA_DIR, 'cache')
  return {
    portalUrl: settings.PORTAL_URL,
    cmsUrl: settings.CMS_URL,
    feedToken: settings.FEED_TOKEN,
    timezone: settings.TIMEZONE,
    locales: orderedLocales(settings),
    defaultLocale: settings.DEFAULT_LOCALE,
    dataDir: settings.DATA_DIR,
    outDir: env.SITE_OUT_DIR ? path.resolve(env.SITE_OUT_DIR) : path.join(settings.DATA_DIR, 'site'),
    mediaCache: path.join(cache, 'media'),
    feedFile,
    now: env.SITE_NOW ? new Date(env.SITE_NOW) : new Date(),
  }
}

/** Where a builder that stays remembers what it made. */
export const memoryOf = ({ dataDir }: BuildSettings): string => path.join(dataDir, 'cache/site.db')
