'use client'

import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import type { TextChange } from '../../languages/changes'
import type { AdminLanguage } from '../../messages/languages'
import { translationTexts } from '../../messages/translations'
import { onDay } from './Panel'

type Props = {
  changes: TextChange[] | null
  olderThan: string
  canWrite: boolean
  language: AdminLanguage
  timeZone: string
}

/** What changed in the source since a translation was made from it, and the word that the translation takes it in. */
export const Changes = ({ changes, olderThan, canWrite, language, timeZone }: Props) => {
  const { value, initialValue, setValue } = useField<string | null>({ path: 'translation.madeFrom' })
  const box = useId()
  const isTakenIn = value === olderThan
  return (
    <div className="ratusz-notice" data-state="back" data-testid="older-than-source">
      <p>{onDay(translationTexts.changedOn[language], { at: olderThan, language, timeZone })}</p>
      {changes === null ? (
        <p>{translationTexts.historyGone[language]}</p>
      ) : (
        <details>
          <summary>{translationTexts.changedSince[language]}</summary>
          <dl className="ratusz-changes">
            {changes.map(({ field, before, after }) => (
              <div key={`${field}:${before}:${after}`}>
                <dt>{field}</dt>
                <dd>
                  <span className="ratusz-quiet">{translationTexts.before[language]}</span>
                  <del dir="auto">{before ?? translationTexts.emptyText[language]}</del>
                </dd>
                <dd>
                  <span className="ratusz-quiet">{translationTexts.after[language]}</span>
                  <ins dir="auto">{after ?? translationTexts.emptyText[language]}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {canWrite ? (
        <p className="ratusz-check">
          <input
            checked={isTakenIn}
            id={box}
            onChange={() => setValue(isTakenIn ? (initialValue ?? null) : olderThan)}
            type="checkbox"
          />
          <label htmlFor={box}>{translationTexts.takesIn[language]}</label>
        </p>
      ) : null}
      <p aria-live="polite" className="ratusz-quiet">
        {isTakenIn ? translationTexts.willBeCurrent[language] : ''}
      </p>
    </div>
  )
}
