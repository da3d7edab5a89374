import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { columnLabels, tableLabels } from '../../messages/statisticsTables'
import { fill } from '../../messages/translate'
import { settings } from '../../settings'
import { cellText, createFormats } from '../../statistics/formats'
import type { Row, Table } from '../../statistics/tables'

type Props = { table: Table; language: AdminLanguage; limit?: number }

/**
 * A table of figures: what a row is about links to its document or its page, and a bar shows how its first number
 * stands to the largest.
 */
export const FiguresTable = ({ table, language, limit = table.rows.length }: Props) => {
  const formats = createFormats(language)
  const columns = table.columns.filter(({ name }) => name !== 'path')
  const measure = columns.find(({ kind }) => kind === 'number')?.name
  const numberIn = ({ cells }: Row): number => (measure ? Number(cells[measure] ?? 0) : 0)
  const most = Math.max(1, ...table.rows.map(numberIn))
  const hasBars = columns[0]?.kind === 'text' && measure !== undefined
  if (table.rows.length === 0) return <p>{statistics.nothing[language]}</p>
  return (
    <>
      <div className="ratusz-figures">
        <table data-testid={`table-${table.name}`}>
          <caption className="ratusz-unseen">{tableLabels[table.name][language]}</caption>
          <thead>
            <tr>
              {columns.map(({ name, kind }) => (
                <th className={`ratusz-figures__${kind}`} key={name} scope="col">
                  {columnLabels[name][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, limit).map((row, index) => (
              <tr key={`${row.path ?? ''} ${row.document?.id ?? ''} ${columns[0] ? row.cells[columns[0].name] : index}`}>
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.name} scope="row">
                      <RowName language={language} row={row} text={cellText(column, row, formats)} />
                      {hasBars ? <Share part={numberIn(row) / most} /> : null}
                    </th>
                  ) : (
                    <td className={`ratusz-figures__${column.kind}`} key={column.name}>
                      {cellText(column, row, formats)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > limit ? (
        <p className="ratusz-quiet">
          {fill(statistics.shownOf[language], { shown: formats.count(limit), all: formats.count(table.rows.length) })}
        </p>
      ) : null}
    </>
  )
}

/** Leads to the document where there is one, and to the page that readers see. */
const RowName = ({ row, text, language }: { row: Row; text: string; language: AdminLanguage }) => {
  const { document, path } = row
  const address = path === undefined ? undefined : `${settings.PORTAL_URL}${path}`
  if (!document)
    return address ? (
      <a dir="auto" href={address}>
        {text}
      </a>
    ) : (
      <span dir="auto">{text}</span>
    )
  return (
    <>
      <a dir="auto" href={`/admin/collections/${document.type}/${document.id}`}>
        {text}
      </a>
      {address ? (
        <a aria-label={fill(statistics.onPortalOf[language], { title: text })} className="ratusz-figures__portal" href={address}>
          {statistics.onPortal[language]}
        </a>
      ) : null}
    </>
  )
}

const Share = ({ part }: { part: number }) => (
  <svg aria-hidden="true" className="ratusz-share" height="4" width="100%">
    <rect height="4" rx="2" width={`${Math.round(part * 1000) / 10}%`} />
  </svg>
)
