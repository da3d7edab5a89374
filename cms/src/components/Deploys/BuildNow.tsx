'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { screens } from '../../messages/screens'
import { languageOf } from '../../messages/translate'

/** Asks for the portal to be built anew. */
export const BuildNow = () => {
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = languageOf({ i18n })
  const request = async (): Promise<void> => {
    const response = await fetch('/api/deploys/now', { method: 'POST' }).catch(() => undefined)
    if (response?.ok) toast.success(screens.buildRequested[language])
    else toast.error(screens.buildRefused[language])
    router.refresh()
  }
  return (
    <Button margin={false} onClick={() => void request()}>
      {screens.buildNow[language]}
    </Button>
  )
}
