import type { ReactNode } from 'react'
import { statistics } from '../../messages/statistics'
import { tableLabels, tableNotes } from '../../messages/statisticsTables'
import { fill } from '../../messages/translate'
import { periodQuery } from '../../statistics/period'
import type { Sources, Table, TableName } from '../../statistics/tables'
import { FiguresTable } from './FiguresTable'

type CardProps = { name: TableName; sources: Sources; children: ReactNode; title?: string }

/** A part of the statistics: its name, what it needs saying, its figures, and the same figures as files. */
export const Card = ({ name, sources, children, title }: CardProps) => {
  const { language } = sources
  const heading = title ?? tableLabels[name][language]
  const note = Object.hasOwn(tableNotes, name) ? tableNotes[name as keyof typeof tableNotes][language] : undefined
  return (
    <section aria-labelledby={`statistics-${name}`} className="ratusz-card">
      <h2 id={`statistics-${name}`}>{heading}</h2>
      {note ? <p className="ratusz-quiet">{note}</p> : null}
      {children}
      <Downloads name={name} sources={sources} table={heading} />
    </section>
  )
}

/** A part whose figures are a table alone. */
export const TableCard = (parameters: { table: Table; sources: Sources; limit?: number; title?: string }) => {
  const { table, sources, limit = 10, ...card } = parameters
  return (
    <Card name={table.name} sources={sources} {...card}>
      <FiguresTable language={sources.language} limit={limit} table={table} />
    </Card>
  )
}

const Downloads = ({ name, sources, table }: { name: TableName; sources: Sources; table: string }) => {
  const { language, period, unit } = sources
  const hrefOf = (format: string): string =>
    `/api/statistics/tables/${name}?${new URLSearchParams([...periodQuery(period), ['unit', unit], ['format', format]])}`
  return (
    <p className="ratusz-downloads">
      <span>{statistics.download[language]}</span>
      {['csv', 'json'].map((format) => (
        <a
          aria-label={fill(statistics.downloadOf[language], { table, format: format.toUpperCase() })}
          download
          href={hrefOf(format)}
          key={format}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
