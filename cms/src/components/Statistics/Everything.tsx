import type { PayloadRequest } from 'payload'
import { screens } from '../../messages/screens'
import { statistics } from '../../messages/statistics'
import { columnLabels } from '../../messages/statisticsTables'
import { settings } from '../../settings'
import { orAway } from '../../statistics/client'
import { readLiveNow } from '../../statistics/endpoints'
import { createFormats } from '../../statistics/formats'
import { readKeyFigures } from '../../statistics/keyFigures'
import { type Sources, type Table, type TableName, tables } from '../../statistics/tables'
import { BarChart, type Point } from '../BarChart'
import { Card, TableCard } from './Card'
import { FiguresTable } from './FiguresTable'
import { KeyFigures } from './KeyFigures'
import { LiveNow } from './LiveNow'

const READING = ['pages', 'types', 'topics', 'entries', 'referrers', 'languages', 'widths', 'kiosks', 'searches'] as const
const WORK = ['missing', 'unread'] as const

/** All statistics of the portal; an honest sentence where the portal does not answer. */
export const Everything = async ({ sources, req }: { sources: Sources; req: PayloadRequest }) => {
  const { language } = sources
  const made = await orAway(readAll(sources, req))
  if (!made) return <p role="status">{statistics.away[language]}</p>
  const { figures, live, time, reading, work } = made
  return (
    <>
      <KeyFigures before={figures.before} now={figures.now} sources={sources} />
      <Card isWide name="time" sources={sources}>
        <p className="ratusz-quiet">{columnLabels.views[language]}</p>
        <BarChart language={language} points={pointsOf(time, sources)} title={columnLabels.views[language]} />
        <details>
          <summary>{screens.asTable[language]}</summary>
          <FiguresTable language={language} table={time} />
        </details>
      </Card>
      <div className="ratusz-stats__grid">
        <LiveNow
          initial={live}
          language={language}
          portalUrl={settings.PORTAL_URL}
          shownAt={new Date().toISOString()}
          timezone={settings.TIMEZONE}
        />
        {reading.map((table) => (
          <TableCard key={table.name} sources={sources} table={table} />
        ))}
      </div>
      <h2 className="ratusz-stats__part" id="worklists">
        {statistics.worklists[language]}
      </h2>
      <div className="ratusz-stats__grid">
        {work.map((table) => (
          <TableCard key={table.name} limit={20} sources={sources} table={table} />
        ))}
      </div>
      <p>
        {statistics.downloadAll[language]}: <a href="/api/statistics/export?format=csv">CSV</a>{' '}
        <a href="/api/statistics/export?format=json">JSON</a>
      </p>
    </>
  )
}

const readAll = async (sources: Sources, req: PayloadRequest) => {
  const make = (names: readonly TableName[]): Promise<Table[]> => Promise.all(names.map((name) => tables[name](sources)))
  const [figures, live, time, reading, work] = await Promise.all([
    readKeyFigures(sources.period),
    readLiveNow(req),
    tables.time(sources),
    make(READING),
    make(WORK),
  ])
  return { figures, live, time, reading, work }
}

const pointsOf = (time: Table, { language, unit }: Sources): Point[] => {
  const formats = createFormats(language)
  return time.rows.map(({ cells }) => {
    const from = String(cells.day ?? cells.from)
    return {
      value: Number(cells.views),
      label: unit === 'month' ? formats.month(from) : formats.shortDay(from),
      name: unit === 'day' ? formats.day(from) : formats.range({ from, to: String(cells.to) }),
    }
  })
}
