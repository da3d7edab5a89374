'use client'

import { PopupList, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { Locale } from '@ratusz/content-schemas'
import { useState } from 'react'
import { languageOf } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'
import { Question } from '../Deploys/Confirm'
import { takeStep } from './state'
import { useWithdrawal, WithdrawalFields } from './WithdrawalFields'

type Props = { defaultLocale: Locale; locales: Locale[] }

export const UnpublishMenu = ({ defaultLocale, locales }: Props) => {
  const document = useDocumentInfo()
  const { id, collectionSlug, data, hasPublishedDoc, hasPublishPermission } = document
  const { reset } = useForm()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [isOpen, setIsOpen] = useState(false)
  const { withdrawal, fields } = useWithdrawal({ language, defaultLocale, locales })
  if (!hasPublishedDoc || !hasPublishPermission || id === undefined) return null
  const confirm = async (): Promise<boolean> => {
    const isDone = await takeStep({
      path: 'unpublish',
      body: { type: collectionSlug, id, withdrawal },
      language,
      done: workflowTexts.takenOff[language],
    })
    if (!isDone) return false
    await reset({ ...data, _status: 'draft' })
    document.incrementVersionCount()
    document.setUnpublishedVersionCount(1)
    document.setMostRecentVersionIsAutosaved(false)
    document.setHasPublishedDoc(false)
    document.setLastUpdateTime(Date.now())
    return true
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => setIsOpen(true)}>
        {workflowTexts.unpublish[language]}
      </PopupList.Button>
      {isOpen ? (
        <Question
          cancel={workflowTexts.cancel[language]}
          label={workflowTexts.unpublish[language]}
          onClose={() => setIsOpen(false)}
          onConfirm={confirm}
          question={workflowTexts.unpublish[language]}
        >
          <WithdrawalFields {...fields} />
        </Question>
      ) : null}
    </>
  )
}
