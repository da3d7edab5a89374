'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { Locale } from '@ratusz/content-schemas'
import { languageOf } from '../../messages/translate'
import { Checks } from './Checks'
import { Review } from './Review'
import { Schedules } from './Schedules'
import { useWorkflow } from './state'

type Props = { type: string; timeZone: string; defaultLocale: Locale; locales: Locale[] }

/** What stands between a document and its readers, and what may be done about it by whoever looks. */
export const WorkflowPanel = ({ type, timeZone, defaultLocale, locales }: Props) => {
  const { id, lastUpdateTime, hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { state, refresh } = useWorkflow({ type, id, savedAt: lastUpdateTime })
  if (id === undefined || !state) return null
  const common = { target: { type, id }, state, language: languageOf({ i18n }), timeZone, refresh }
  return (
    <>
      <Checks {...common} />
      <Review {...common} />
      <Schedules {...common} defaultLocale={defaultLocale} isOnPortal={Boolean(hasPublishedDoc)} locales={locales} />
    </>
  )
}
