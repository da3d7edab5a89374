import { statistics } from '../../messages/statistics'
import { fill } from '../../messages/translate'
import { changeInWords, createFormats } from '../../statistics/formats'
import type { Figures } from '../../statistics/keyFigures'
import type { Sources } from '../../statistics/tables'

/** The period in three figures, each with its change in words. */
export const KeyFigures = ({ sources, now, before }: { sources: Sources; now: Figures; before: Figures }) => {
  const { language, period } = sources
  const formats = createFormats(language)
  const change = (one: number, other: number): string => changeInWords({ now: one, before: other, language, formats })
  return (
    <>
      <p className="ratusz-quiet">
        {fill(statistics.shownPeriod[language], { period: formats.range(period), before: formats.range(period.before) })}{' '}
        {now.countedFrom ? fill(statistics.countedFrom[language], { day: formats.day(now.countedFrom) }) : null}
      </p>
      <dl className="ratusz-key-figures">
        <div>
          <dt>{statistics.views[language]}</dt>
          <dd className="ratusz-figure" data-testid="views-total">
            {formats.count(now.views)}
          </dd>
          <dd>{change(now.views, before.views)}</dd>
        </div>
        <div>
          <dt>{statistics.visitors[language]}</dt>
          <dd className="ratusz-figure" data-testid="visitors-average">
            {now.average === null ? '–' : formats.average(now.average)}
          </dd>
          <dd>
            {now.average === null || before.average === null
              ? statistics.unknownAverage[language]
              : change(now.average, before.average)}
          </dd>
          <dd className="ratusz-quiet">{statistics.visitorsWhy[language]}</dd>
        </div>
        <div>
          <dt>{statistics.busiest[language]}</dt>
          <dd className="ratusz-figure">{now.busiest ? formats.shortDay(now.busiest.date) : '–'}</dd>
          {now.busiest ? (
            <dd>{fill(statistics.busiestVisitors[language], { visits: formats.count(now.busiest.visits) })}</dd>
          ) : null}
        </div>
      </dl>
    </>
  )
}
