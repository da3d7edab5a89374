import { directionOf, homePath, type Locale } from '@ratusz/content-schemas'
import { derivePalette } from '../palette/palette.ts'
import type { PageSource } from '../view/site.ts'

/** The address of the manifest in a language: `/manifest.webmanifest`, `/en/manifest.webmanifest`. */
export const manifestPath = (locale: Locale, defaultLocale: Locale): string =>
  `${homePath(locale, defaultLocale)}manifest.webmanifest`

/** How many letters stand under an icon without being cut. */
const SHORT = 12

/** What a phone needs to put the portal on its home screen. https://www.w3.org/TR/appmanifest/ */
export const manifestFile = (site: PageSource, locale: Locale): string => {
  const { say, content, media, homeHref, m } = site.contextFor(locale)
  const { portal } = content
  const { light } = derivePalette(portal.themeColour)
  const name = say(portal.name)
  const icon = (form: 'home' | 'splash' | 'maskable', size: number, purpose: string) => {
    const src = media.icon(form, portal.crest)
    return src ? [{ src, sizes: `${size}x${size}`, type: 'image/png', purpose }] : []
  }
  return JSON.stringify({
    id: homeHref,
    name,
    ...(name.length <= SHORT ? { short_name: name } : {}),
    description: say(portal.tagline) || m.searchQuestion,
    lang: locale,
    dir: directionOf(locale),
    start_url: homeHref,
    scope: '/',
    display: 'minimal-ui',
    theme_color: light.deep,
    background_color: light.paper,
    icons: [...icon('home', 192, 'any'), ...icon('splash', 512, 'any'), ...icon('maskable', 512, 'maskable')],
  })
}
