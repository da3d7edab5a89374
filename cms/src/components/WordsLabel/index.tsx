'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { rowLabel } from '../../messages/collections'
import { languageOf } from '../../messages/translate'

/** The head of a row of words: the words themselves, in the language that is being edited. */
export const WordsLabel = () => {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<{ words?: unknown }>()
  const words = Array.isArray(data?.words) ? data.words.filter((word) => typeof word === 'string') : []
  return <bdi>{words.length > 0 ? words.join(', ') : `${rowLabel[languageOf({ i18n })]} ${(rowNumber ?? 0) + 1}`}</bdi>
}
