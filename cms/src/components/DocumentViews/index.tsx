import { REFERABLE_TYPES } from '@ratusz/content-schemas'
import type { UIFieldServerProps } from 'payload'
import { screens } from '../../messages/screens'
import { statistics } from '../../messages/statistics'
import { languageOf } from '../../messages/translate'
import { orAway, readPageViews } from '../../statistics/client'
import { addressesOf, readDocument } from '../../statistics/documents'
import { changeInWords, createFormats } from '../../statistics/formats'
import { readPeriod } from '../../statistics/period'
import { maySeeDocument, scopeOf } from '../../statistics/scope'
import { townsDay } from '../../statistics/today'
import { ViewsByDay } from '../BarChart/ViewsByDay'

/** An answer of the statistics covers so many addresses. */
const MOST_ADDRESSES = 50

/**
 * In a document's side bar: how often it was read in the last 30 days and in the 30 before, in all languages together
 * and under every address it ever had. Authors see it for the documents of their own office.
 */
export const DocumentViews = async ({ collectionSlug, id, i18n, payload, user }: UIFieldServerProps) => {
  const type = REFERABLE_TYPES.find((item) => item === collectionSlug)
  if (!type || id === undefined) return null
  const document = await readDocument({ payload, type, id })
  if (!document || !maySeeDocument(scopeOf({ user: user ?? null }), document)) return null
  const language = languageOf({ i18n })
  const formats = createFormats(language)
  const period = readPeriod(new URLSearchParams(), townsDay())
  const paths = addressesOf(document).slice(0, MOST_ADDRESSES)
  const views = await orAway(Promise.all([readPageViews(period, paths), readPageViews(period.before, paths)]))
  return (
    <div className="ratusz-state">
      <p className="ratusz-state__label">{screens.ownViews[language]}</p>
      {views ? (
        <>
          <p className="ratusz-figure" data-testid="own-views">
            {formats.count(views[0].views)}
          </p>
          <p>{changeInWords({ now: views[0].views, before: views[1].views, language, formats })}</p>
          {views[0].views > 0 ? <ViewsByDay days={views[0].days} language={language} title={screens.ownViews[language]} /> : null}
        </>
      ) : (
        <p>{statistics.away[language]}</p>
      )}
    </div>
  )
}
