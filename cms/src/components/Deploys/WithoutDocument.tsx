'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { deployTexts } from '../../messages/deploys'
import { fill, languageOf } from '../../messages/translate'
import { Confirm } from './Confirm'

/** Has the portal published without the document that made a deploy fail, after a question. */
export const WithoutDocument = ({ deploy, title }: { deploy: string | number; title: string }) => {
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = languageOf({ i18n })
  const confirm = async (): Promise<boolean> => {
    const response = await fetch('/api/deploys/without', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deploy }),
    }).catch(() => undefined)
    if (response?.ok) toast.success(deployTexts.withoutDone[language])
    else toast.error(deployTexts.withoutFailed[language])
    router.refresh()
    return true
  }
  return (
    <Confirm
      cancel={deployTexts.cancel[language]}
      label={deployTexts.without[language]}
      onConfirm={confirm}
      question={fill(deployTexts.withoutAsk[language], { title })}
    >
      <p>{deployTexts.withoutHelp[language]}</p>
    </Confirm>
  )
}
