'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { deployTexts } from '../../messages/deploys'
import { fill, languageOf } from '../../messages/translate'
import { Confirm } from './Confirm'

const LONGEST_NOTE = 500

/** Brings a kept release back, after a question, with the reason for it. */
export const RollBack = ({ release, time, size }: { release: string; time: string; size?: 'small' | 'medium' }) => {
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = languageOf({ i18n })
  const [note, setNote] = useState('')
  const field = useId()
  const confirm = async (): Promise<boolean> => {
    const response = await fetch('/api/deploys/rollback', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ release, note }),
    }).catch(() => undefined)
    if (response?.status === 200) toast.success(deployTexts.rollBackDone[language])
    else if (response?.status === 202) toast.info(deployTexts.rollBackOpen[language])
    else toast.error(deployTexts.rollBackFailed[language])
    setNote('')
    router.refresh()
    return true
  }
  return (
    <Confirm
      cancel={deployTexts.cancel[language]}
      label={deployTexts.rollBack[language]}
      onConfirm={confirm}
      question={fill(deployTexts.rollBackTo[language], { time })}
      size={size ?? 'medium'}
    >
      <p>{deployTexts.rollBackHelp[language]}</p>
      <label htmlFor={field}>{deployTexts.rollBackWhy[language]}</label>
      <textarea id={field} maxLength={LONGEST_NOTE} onChange={(event) => setNote(event.target.value)} rows={3} value={note} />
    </Confirm>
  )
}
