import type { PayloadRequest } from 'payload'
import { statistics } from '../../messages/statistics'
import { settings } from '../../settings'
import { orAway } from '../../statistics/client'
import { readLiveNow } from '../../statistics/endpoints'
import { readKeyFigures } from '../../statistics/keyFigures'
import { type Sources, type Table, type TableName, tables } from '../../statistics/tables'
import { TableCard } from './Card'
import { KeyFigures } from './KeyFigures'
import { LiveNow } from './LiveNow'
import { TimeCharts } from './TimeCharts'

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
      <TimeCharts sources={sources} time={time} />
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
