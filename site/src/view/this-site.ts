import { readBuildSettings } from '../content/settings.ts'
import { openSite } from './site.ts'

/** The site of this build: opened once, when the first page asks for it. */
export const site = await openSite(readBuildSettings(process.env))
