import path from 'node:path'
import { LOCALES, type Locale, localeSchema } from '@ratusz/content-schemas/locales'
import { z } from 'zod'
import { deployTargets, safeUrl } from './deploy-targets.ts'

const port = (fallback: number) =>
  z.coerce
    .number({ error: 'must be a port number' })
    .int()
    .min(1, 'must be 1 to 65535')
    .max(65535, 'must be 1 to 65535')
    .default(fallback)

const secret = (name: string) =>
  z
    .string({ error: `is missing; npm start writes one to .env, or set ${name} to 32 random characters or more` })
    .min(32, 'must be at least 32 characters long')

const signingSecret = (parameters?: { error: string }) =>
  z.string(parameters).regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ followed by at least 32 characters of base64')

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''))

const storeUrl = z
  .string()
  .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'must be file:PATH, mongodb://… or mongodb+srv://…')
  .optional()

const localeList = z
  .string()
  .default(LOCALES.join(','))
  .transform((list) => list.split(',').map((item) => item.trim()))
  .pipe(z.array(localeSchema, { error: `must list languages among ${LOCALES.join(', ')}` }).min(1))

/**
 * Every environment variable that Ratusz reads, each described once. `DATA_DIR` is made absolute
 * against the working directory; everything written at run time is under it.
 */
export const variables = {
  CMS_PORT: port(3000),
  PORTAL_PORT: port(8080),
  PUBLISHER_PORT: port(4000),
  /** Public addresses, without a trailing slash. */
  CMS_URL: httpUrl.optional(),
  PORTAL_URL: httpUrl.optional(),
  PUBLISHER_URL: httpUrl.optional(),
  /** Without them: `cms.db` and `analytics.db` under `DATA_DIR`. */
  DATABASE_URL: storeUrl,
  ANALYTICS_URL: storeUrl,
  DATA_DIR: z
    .string()
    .default('data')
    .transform((folder) => path.resolve(folder)),
  LOCALES: localeList,
  DEFAULT_LOCALE: localeSchema.default('pl'),
  TIMEZONE: z
    .string()
    .default('Europe/Warsaw')
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
      'must be a time zone such as Europe/Warsaw',
    ),
  /** The reverse proxies in front of the portal, addresses or networks: only their `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .pipe(
      z.array(
        z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
          error: 'must list addresses or networks, such as 127.0.0.1, 10.0.0.0/8',
        }),
      ),
    ),
  /** Lets imports fetch pictures from this machine and private networks: for an old site inside the office. */
  IMPORT_PRIVATE_ADDRESSES: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .transform((value) => value === 'true'),
  /** How many releases of the portal are kept, the live one among them. */
  RELEASES_KEPT: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(2, 'must be 2 to 100')
    .max(100, 'must be 2 to 100')
    .default(10),
  PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
  /** The bearer token of the content feed. */
  FEED_TOKEN: secret('FEED_TOKEN'),
  /** The bearer token of `GET /stats/*`. */
  STATS_TOKEN: secret('STATS_TOKEN'),
  /** Signs deploy requests and reports (Standard Webhooks): `whsec_` and base64. */
  PUBLISHER_SECRET: signingSecret({ error: 'is missing; npm start writes one to .env' }),
  DEPLOY_TARGETS: deployTargets,
  /** Signs what is sent to build hooks, for those that check it. */
  DEPLOY_HOOK_SECRET: signingSecret().optional(),
  GITHUB_DISPATCH_TOKEN: z.string().min(20, 'must be a token of GitHub').optional(),
  GITHUB_API_URL: safeUrl.default('https://api.github.com').transform((url) => url.replace(/\/+$/, '')),
  /** The server that e-mail goes through. Without it, e-mail is printed into the CMS's log. */
  SMTP_URL: z
    .string()
    .refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), 'must be smtp://… or smtps://…')
    .optional(),
  /** Who e-mail comes from. */
  MAIL_FROM: z.email('must be an e-mail address').default('ratusz@localhost.localdomain'),
  RATUSZ_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  RATUSZ_ADMIN_PASSWORD: z.string().min(12, 'must be at least 12 characters long').optional(),
} as const

/** The languages in the order of offering, the default one first. */
export const orderedLocales = (settings: { LOCALES: Locale[]; DEFAULT_LOCALE: Locale }): Locale[] => [
  settings.DEFAULT_LOCALE,
  ...settings.LOCALES.filter((locale) => locale !== settings.DEFAULT_LOCALE),
]
