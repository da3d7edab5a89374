import type { Payload } from 'payload'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { statistics } from '../../messages/statistics'
import { tableLabels } from '../../messages/statisticsTables'
import { orAway, readSummary, readTopPages } from '../../statistics/client'
import { indexByPath, readDocuments } from '../../statistics/documents'
import { createFormats } from '../../statistics/formats'
import { nameOfPath } from '../../statistics/names'
import { readPeriod } from '../../statistics/period'
import { townsDay } from '../../statistics/today'
import { dailyVisitors } from '../../statistics/visitors'
import { ViewsByDay } from '../BarChart/ViewsByDay'
import { FiguresTable } from '../Statistics/FiguresTable'

const TOP = 10

/** Views of the last 30 days and the most read pages. */
export const DeskStatistics = async ({ language, payload }: { language: AdminLanguage; payload: Payload }) => {
  const today = townsDay()
  const period = readPeriod(new URLSearchParams(), today)
  const answers = await orAway(Promise.all([readSummary(period), readTopPages(period, TOP)]))
  if (!answers) {
    return (
      <section aria-labelledby="desk-views" className="ratusz-card">
        <h2 id="desk-views">{screens.views30[language]}</h2>
        <p>{statistics.away[language]}</p>
      </section>
    )
  }
  const [summary, top] = answers
  const formats = createFormats(language)
  const index = indexByPath(await readDocuments({ payload, paths: top.map(({ path }) => path) }))
  const { average } = dailyVisitors({ summary, range: period, today })
  return (
    <>
      <section aria-labelledby="desk-views" className="ratusz-card ratusz-card--wide">
        <h2 id="desk-views">{screens.views30[language]}</h2>
        <p className="ratusz-figure" data-testid="views-total">
          {formats.count(summary.totals.views)}
        </p>
        <p className="ratusz-quiet">
          {statistics.visitors[language]}: {formats.average(average ?? 0)}
        </p>
        {summary.totals.views > 0 ? (
          <ViewsByDay days={summary.days} language={language} title={screens.views30[language]} />
        ) : (
          <p>{screens.noViews[language]}</p>
        )}
        <p>
          <a href="/admin/statistics">{statistics.all[language]}</a>
        </p>
      </section>
      <section aria-labelledby="desk-top" className="ratusz-card">
        <h2 id="desk-top">{tableLabels.pages[language]}</h2>
        <FiguresTable
          language={language}
          table={{
            name: 'pages',
            columns: [
              { name: 'page', kind: 'text' },
              { name: 'views', kind: 'number' },
            ],
            rows: top.map(({ path, views }) => {
              const { title, document } = nameOfPath({ path, index, language })
              return { cells: { page: title, views }, path, ...(document && { document }) }
            }),
          }}
        />
      </section>
    </>
  )
}
