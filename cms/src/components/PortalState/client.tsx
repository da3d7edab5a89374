'use client'

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { documentPath, type Locale, localeSchema, type Reference } from '@ratusz/content-schemas'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { deployErrorText } from '../../messages/deployError'
import { optionLabels } from '../../messages/options'
import { screens } from '../../messages/screens'
import { fill, languageOf } from '../../messages/translate'

const SOON_MS = 1_500
const LATER_MS = 15_000

const answerSchema = z.object({
  deploy: z
    .object({
      state: z.enum(['queued', 'sent', 'building', 'live', 'handed', 'failed']),
      createdAt: z.string(),
      finishedAt: z.string().nullish(),
      error: z.unknown(),
    })
    .nullable(),
})
type Deploy = z.infer<typeof answerSchema>['deploy']

const isOpen = (deploy: Deploy): boolean => deploy !== null && deploy.state !== 'live' && deploy.state !== 'failed'

/** Asks how the newest deploy of a document goes: often while one is under way or the document was just saved. */
const useDeploy = (parameters: { type: string; id: string | number | undefined; savedAt: number }): Deploy => {
  const { type, id, savedAt } = parameters
  const [deploy, setDeploy] = useState<Deploy>(null)
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async (): Promise<void> => {
      let latest: Deploy = null
      try {
        const response = await fetch(`/api/deploys/state?${new URLSearchParams({ type, id: String(id) })}`, {
          signal: controller.signal,
        })
        const parsed = answerSchema.safeParse(await response.json())
        latest = parsed.data?.deploy ?? null
        setDeploy(latest)
      } catch {
        if (controller.signal.aborted) return
      }
      const isFresh = Date.now() - savedAt < LATER_MS
      timer = setTimeout(() => void look(), isOpen(latest) || isFresh ? SOON_MS : LATER_MS)
    }
    void look()
    return () => {
      controller.abort()
      clearTimeout(timer)
    }
  }, [type, id, savedAt])
  return deploy
}

type Props = { type: Reference['type']; portalUrl: string; defaultLocale: Locale }

export const PortalStateClient = ({ type, portalUrl, defaultLocale }: Props) => {
  const { id, hasPublishedDoc, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const language = languageOf({ i18n })
  const deploy = useDeploy({ type, id, savedAt: lastUpdateTime })
  const locale = localeSchema.safeParse(code)
  const path =
    typeof slug === 'string' && slug && locale.success
      ? documentPath({ type, slug, locale: locale.data, defaultLocale })
      : undefined

  return (
    <div className="ratusz-state" data-testid="portal-state">
      <p className="ratusz-state__label">{screens.onPortal[language]}</p>
      <p aria-live="polite" data-state={deploy?.state ?? 'none'}>
        {hasPublishedDoc || deploy ? <StateText deploy={deploy} language={language} /> : screens.notPublished[language]}
      </p>
      {hasPublishedDoc && path ? (
        <p>
          <a href={`${portalUrl}${path}`} rel="noreferrer" target="_blank">
            {screens.openPage[language]}
          </a>
        </p>
      ) : null}
    </div>
  )
}

const StateText = ({ deploy, language }: { deploy: Deploy; language: Locale }) => {
  if (deploy === null) return <>{screens.noChange[language]}</>
  const name = optionLabels.deployState[deploy.state][language]
  if (deploy.state === 'live') {
    const seconds = deploy.finishedAt
      ? Math.max(0, Math.round((Date.parse(deploy.finishedAt) - Date.parse(deploy.createdAt)) / 100) / 10)
      : null
    return (
      <>
        {seconds === null
          ? name
          : fill(screens.liveIn[language], { seconds: new Intl.NumberFormat(`${language}-u-nu-latn`).format(seconds) })}
      </>
    )
  }
  const why = deployErrorText(deploy.error, language)
  if (deploy.state === 'queued' && why) return <>{screens.waitsForPublisher[language]}</>
  return (
    <>
      {name}
      {why ? `. ${why}` : '…'}
    </>
  )
}
