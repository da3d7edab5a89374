import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = { props: AdminViewServerProps; title: string; children: ReactNode }

/** A screen of Ratusz's own inside the admin: its menu, its header with the way back, and room for the content. */
export const AdminFrame = ({ props, title, children }: Props) => {
  const { initPageResult, params, searchParams, i18n, payload, user } = props
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={initPageResult.locale}
      params={params}
      payload={payload}
      permissions={initPageResult.permissions}
      req={initPageResult.req}
      searchParams={searchParams}
      user={user}
      visibleEntities={initPageResult.visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="ratusz-stats">{children}</Gutter>
    </DefaultTemplate>
  )
}
