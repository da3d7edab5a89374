'use client'

import { Button, useField } from '@payloadcms/ui'
import { useId } from 'react'
import type { LanguageOverview } from '../../languages/overview'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { translationTexts } from '../../messages/translations'
import { dayText } from './Panel'

type Props = { overview: LanguageOverview; canWrite: boolean; language: AdminLanguage; timeZone: string }

/** What people say of a translation: that a machine made it, that they have reviewed it. Kept when the form is saved. */
export const Marks = ({ overview, canWrite, language, timeZone }: Props) => {
  const machine = useField<boolean>({ path: 'translation.isMachineMade' })
  const review = useField<string | null>({ path: 'translation.reviewedAt' })
  const box = useId()
  const help = useId()
  const { reviewedAt, reviewedBy } = overview
  const isMarked = Boolean(review.value) && review.value !== review.initialValue
  const reviewed = reviewedAt
    ? fill(translationTexts[reviewedBy ? 'reviewedBy' : 'reviewedOn'][language], {
        day: dayText({ at: reviewedAt, language, timeZone }),
        name: reviewedBy ?? '',
      })
    : ''
  return (
    <>
      <p className="ratusz-check">
        <input
          aria-describedby={help}
          checked={machine.value === true}
          disabled={!canWrite}
          id={box}
          onChange={() => machine.setValue(machine.value !== true)}
          type="checkbox"
        />
        <label htmlFor={box}>{translationTexts.isMachineMade[language]}</label>
      </p>
      <p className="ratusz-quiet" id={help}>
        {translationTexts.machineHelp[language]}
      </p>
      <p aria-live="polite">{isMarked ? translationTexts.willBeReviewed[language] : reviewed}</p>
      {canWrite ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => review.setValue(isMarked ? (review.initialValue ?? null) : new Date().toISOString())}
          size="small"
        >
          {translationTexts[isMarked ? 'undo' : 'markReviewed'][language]}
        </Button>
      ) : null}
    </>
  )
}
