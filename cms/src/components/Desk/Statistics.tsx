import type { Payload } from 'payload'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { settings } from '../../settings'
import { lastDays, readSummary, readTopPages } from '../../statistics/client'
import { titleOfPath } from '../../statistics/pageTitles'
import { ViewsChart } from '../ViewsChart'

const DAYS = 30
const TOP = 10

/** Views of the last 30 days and the most read pages. */
export const DeskStatistics = async ({ language, payload }: { language: AdminLanguage; payload: Payload }) => {
  const period = lastDays(DAYS)
  const [summary, top] = await Promise.all([readSummary(period), readTopPages(period, TOP)])
  if (!summary || !top) {
    return (
      <section aria-labelledby="desk-views" className="ratusz-card">
        <h2 id="desk-views">{screens.views30[language]}</h2>
        <p>{screens.statsAway[language]}</p>
      </section>
    )
  }
  const count = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const pages = await Promise.all(
    top.pages.map(async (page) => ({ ...page, title: await titleOfPath({ payload, path: page.path, language }) })),
  )
  return (
    <>
      <section aria-labelledby="desk-views" className="ratusz-card ratusz-card--wide">
        <h2 id="desk-views">{screens.views30[language]}</h2>
        <p className="ratusz-figure" data-testid="views-total">
          {count.format(summary.totals.views)}
        </p>
        <p className="ratusz-quiet">
          {screens.dailyVisitors[language]}: {count.format(Math.round(summary.totals.visits / Math.max(1, summary.days.length)))}
        </p>
        {summary.totals.views > 0 ? (
          <ViewsChart days={summary.days} label={screens.views30[language]} language={language} />
        ) : (
          <p>{screens.noViews[language]}</p>
        )}
      </section>
      <section aria-labelledby="desk-top" className="ratusz-card">
        <h2 id="desk-top">{screens.topPages[language]}</h2>
        {pages.length === 0 ? (
          <p>{screens.noViews[language]}</p>
        ) : (
          <table data-testid="top-pages">
            <thead>
              <tr>
                <th scope="col">{screens.page[language]}</th>
                <th scope="col">{screens.views[language]}</th>
              </tr>
            </thead>
            <tbody>
              {pages.map(({ path, title, views }) => (
                <tr key={path}>
                  <td>
                    <a href={`${settings.PORTAL_URL}${path}`}>{title}</a>
                  </td>
                  <td>{count.format(views)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  )
}
