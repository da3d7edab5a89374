import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { statistics } from '../../messages/statistics'
import { languageOf } from '../../messages/translate'
import { orAway } from '../../statistics/client'
import { sourcesFor } from '../../statistics/endpoints'
import { scopeOf } from '../../statistics/scope'
import { tables } from '../../statistics/tables'
import { AdminFrame } from '../AdminFrame'
import { TableCard } from './Card'
import { Everything } from './Everything'
import { PeriodForm } from './PeriodForm'

const MOST_DOCUMENTS = 50

/** `/admin/statistics`: how the portal is read; to authors, how the documents of their office are. */
export const Statistics = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fstatistics')
  const scope = scopeOf(req)
  const sources = sourcesFor(req, queryOf(props.searchParams))
  const language = languageOf(req)
  return (
    <AdminFrame props={props} title={statistics.title[language]}>
      <header className="ratusz-stats__head">
        <h1>{statistics.title[language]}</h1>
        {scope.kind === 'everything' ? (
          <nav aria-label={statistics.title[language]}>
            <a href="#worklists">{statistics.worklists[language]}</a>
            <a href="/admin/statistics/report">{statistics.yearlyReport[language]}</a>
          </nav>
        ) : null}
      </header>
      {scope.kind === 'nothing' ? (
        <p>{statistics.noUnit[language]}</p>
      ) : (
        <>
          <PeriodForm hasUnit={scope.kind === 'everything'} sources={sources} />
          {scope.kind === 'everything' ? <Everything req={req} sources={sources} /> : <OwnDocuments sources={sources} />}
        </>
      )}
    </AdminFrame>
  )
}

const OwnDocuments = async ({ sources }: { sources: ReturnType<typeof sourcesFor> }): Promise<ReactNode> => {
  const table = await orAway(tables.documents(sources))
  if (!table) return <p role="status">{statistics.away[sources.language]}</p>
  return <TableCard limit={MOST_DOCUMENTS} sources={sources} table={table} title={statistics.ownDocuments[sources.language]} />
}

const queryOf = (searchParams: AdminViewServerProps['searchParams']): URLSearchParams =>
  new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  )
