import { orderedLocales, readCmsSettings } from '@ratusz/settings'

/** The CMS's settings, read once. A wrong one stops the process with every mistake named. */
export const settings = readCmsSettings(process.env)

/** The portal's languages, the default one first. */
export const locales = orderedLocales(settings)
export const defaultLocale = settings.DEFAULT_LOCALE
