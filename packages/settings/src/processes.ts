import path from 'node:path'
import { z } from 'zod'
import { readSettings } from './read.ts'
import { variables } from './variables.ts'

type Env = Record<string, string | undefined>

const pick = <K extends keyof typeof variables>(...names: K[]): Pick<typeof variables, K> =>
  Object.fromEntries(names.map((name) => [name, variables[name]])) as Pick<typeof variables, K>

const addresses = pick('CMS_PORT', 'PORTAL_PORT', 'PUBLISHER_PORT', 'CMS_URL', 'PORTAL_URL', 'PUBLISHER_URL')

type Addresses = {
  CMS_PORT: number
  PORTAL_PORT: number
  PUBLISHER_PORT: number
  CMS_URL?: string | undefined
  PORTAL_URL?: string | undefined
  PUBLISHER_URL?: string | undefined
}

const withAddresses = <T extends Addresses>(settings: T) => ({
  ...settings,
  CMS_URL: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
  PORTAL_URL: settings.PORTAL_URL ?? `http://localhost:${settings.PORTAL_PORT}`,
  PUBLISHER_URL: settings.PUBLISHER_URL ?? `http://127.0.0.1:${settings.PUBLISHER_PORT}`,
  /** Where the CMS asks for statistics: the portal process, over loopback. */
  STATS_URL: `http://127.0.0.1:${settings.PORTAL_PORT}/stats`,
})

const languages = pick('LOCALES', 'DEFAULT_LOCALE')
const defaultIsListed = ({ LOCALES, DEFAULT_LOCALE }: { LOCALES: string[]; DEFAULT_LOCALE: string }) =>
  LOCALES.includes(DEFAULT_LOCALE)
const defaultMessage = { message: 'must be one of LOCALES', path: ['DEFAULT_LOCALE'] }

const cmsSchema = z
  .object({
    ...addresses,
    ...languages,
    ...pick('DATABASE_URL', 'DATA_DIR', 'TIMEZONE', 'PAYLOAD_SECRET', 'FEED_TOKEN', 'STATS_TOKEN', 'PUBLISHER_SECRET'),
    ...pick('DEPLOY_TARGETS', 'DEPLOY_HOOK_SECRET', 'GITHUB_DISPATCH_TOKEN', 'GITHUB_API_URL'),
    ...pick('SMTP_URL', 'MAIL_FROM', 'IMPORT_PRIVATE_ADDRESSES'),
  })
  .refine(defaultIsListed, defaultMessage)
  .refine(
    ({ DEPLOY_TARGETS, GITHUB_DISPATCH_TOKEN }) =>
      GITHUB_DISPATCH_TOKEN !== undefined || DEPLOY_TARGETS.every(({ kind }) => kind !== 'github'),
    { message: 'is needed for github:… in DEPLOY_TARGETS', path: ['GITHUB_DISPATCH_TOKEN'] },
  )

const publisherSchema = z
  .object({ ...addresses, ...languages, ...pick('DATA_DIR', 'TIMEZONE', 'FEED_TOKEN', 'PUBLISHER_SECRET', 'RELEASES_KEPT') })
  .refine(defaultIsListed, defaultMessage)

const portalSchema = z
  .object({ ...addresses, ...languages, ...pick('DATA_DIR', 'TIMEZONE', 'ANALYTICS_URL', 'STATS_TOKEN', 'TRUSTED_PROXIES') })
  .refine(defaultIsListed, defaultMessage)

const siteSchema = z
  .object({ ...addresses, ...languages, ...pick('DATA_DIR', 'TIMEZONE', 'FEED_TOKEN') })
  .refine(defaultIsListed, defaultMessage)

const administratorSchema = z.object(pick('RATUSZ_ADMIN_EMAIL', 'RATUSZ_ADMIN_PASSWORD'))

const embedded = (folder: string, name: string): string => `file:${path.join(folder, name)}`

/** The settings of the CMS process. @throws SettingsError */
export const readCmsSettings = (env: Env) => {
  const settings = withAddresses(readSettings(cmsSchema, env))
  return { ...settings, DATABASE_URL: settings.DATABASE_URL ?? embedded(settings.DATA_DIR, 'cms.db') }
}
/** The settings of the publisher process. @throws SettingsError */
export const readPublisherSettings = (env: Env) => withAddresses(readSettings(publisherSchema, env))
/** The settings of the portal process. @throws SettingsError */
export const readPortalSettings = (env: Env) => {
  const settings = withAddresses(readSettings(portalSchema, env))
  return { ...settings, ANALYTICS_URL: settings.ANALYTICS_URL ?? embedded(settings.DATA_DIR, 'analytics.db') }
}
/** The settings of a site build. @throws SettingsError */
export const readSiteSettings = (env: Env) => withAddresses(readSettings(siteSchema, env))
/** The first administrator's sign-in, where it is set. @throws SettingsError */
export const readAdministratorSettings = (env: Env) => readSettings(administratorSchema, env)

export type CmsSettings = ReturnType<typeof readCmsSettings>
export type PublisherSettings = ReturnType<typeof readPublisherSettings>
export type PortalSettings = ReturnType<typeof readPortalSettings>
export type SiteSettings = ReturnType<typeof readSiteSettings>
