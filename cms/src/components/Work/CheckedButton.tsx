'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { languageOf } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'
import { takeStep } from '../Workflow/state'

/** Says that a text was checked: it leaves the list. */
export const CheckedButton = ({ type, id }: { type: string; id: string }) => {
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = languageOf({ i18n })
  const mark = async (): Promise<void> => {
    await takeStep({ path: 'checked', body: { type, id }, language })
    router.refresh()
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void mark()} size="small">
      {workflowTexts.checked[language]}
    </Button>
  )
}
