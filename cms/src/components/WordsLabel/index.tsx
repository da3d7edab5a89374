'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { rowLabel } from '../../messages/collections'
import { languageOf } from '../../messages/translate'

/** What a row is best known by, the most telling first. */
const TELLING = ['title', 'name', 'question', 'label', 'value', 'reason', 'words', 'provisions'] as const

const wordsOf = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .filter((word): word is string => typeof word === 'string')
    .join(', ')
    .trim()

/** The head of a row: the words in it, in the language that is being edited, so that one need not open it to know which it is. */
export const WordsLabel = () => {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const words = TELLING.map((name) => wordsOf(data?.[name])).find((found) => found !== '')
  return <bdi>{words ?? `${rowLabel[languageOf({ i18n })]} ${(rowNumber ?? 0) + 1}`}</bdi>
}
