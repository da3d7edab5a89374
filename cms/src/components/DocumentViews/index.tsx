import { documentPath, type Locale, REFERABLE_TYPES } from '@ratusz/content-schemas'
import type { UIFieldServerProps } from 'payload'
import { screens } from '../../messages/screens'
import { languageOf } from '../../messages/translate'
import { defaultLocale, locales } from '../../settings'
import { lastDays, readPageViews } from '../../statistics/client'
import { ViewsChart } from '../ViewsChart'

/** In a document's side bar: how often its page was read in the last 30 days, in all languages together. */
export const DocumentViews = async ({ collectionSlug, id, i18n, payload }: UIFieldServerProps) => {
  const type = REFERABLE_TYPES.find((item) => item === collectionSlug)
  if (!type || id === undefined) return null
  const language = languageOf({ i18n })
  const doc = await payload.findByID({
    collection: type,
    id,
    draft: false,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const slugs: Partial<Record<Locale, unknown>> =
    doc && typeof doc.slug === 'object' && doc.slug !== null ? { ...(doc.slug as object) } : {}
  const fallback = slugs[defaultLocale]
  const paths = locales.flatMap((locale) => {
    const slug = slugs[locale] ?? fallback
    return typeof slug === 'string' && slug ? [documentPath({ type, slug, locale, defaultLocale })] : []
  })
  const views = paths.length > 0 ? await readPageViews(lastDays(30), paths) : undefined
  return (
    <div className="ratusz-state">
      <p className="ratusz-state__label">{screens.ownViews[language]}</p>
      {views ? (
        <>
          <p className="ratusz-figure" data-testid="own-views">
            {new Intl.NumberFormat(`${language}-u-nu-latn`).format(views.views)}
          </p>
          {views.views > 0 ? <ViewsChart days={views.days} label={screens.ownViews[language]} language={language} /> : null}
        </>
      ) : (
        <p>{paths.length > 0 ? screens.statsAway[language] : screens.nothing[language]}</p>
      )}
    </div>
  )
}
