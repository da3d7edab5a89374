import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { importTexts } from '../../messages/imports'
import { screens } from '../../messages/screens'
import { statistics } from '../../messages/statistics'
import { languageOf } from '../../messages/translate'
import type { Message } from '../../messages/types'

const TITLES: Record<string, Message> = {
  import: importTexts.title,
  statistics: statistics.title,
  'statistics/report': statistics.yearlyReport,
  work: screens.work,
}

/** The title of one of Ratusz's own screens in the language of whoever looks: Payload's configuration knows only one. */
export const screenTitle = async (segments: string[] | undefined): Promise<string | undefined> => {
  const title = TITLES[segments?.join('/') ?? '']
  if (!title) return undefined
  const { admin } = await config
  const language = languageOf({ i18n: await getNextRequestI18n({ config: await config }) })
  return `${title[language]}${admin.meta?.titleSuffix ?? ''}`
}
