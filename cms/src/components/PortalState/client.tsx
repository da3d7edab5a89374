'use client'

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { documentPath, type Locale, localeSchema, type Reference } from '@ratusz/content-schemas'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { deployErrorText } from '../../messages/deployError'
import { deployTexts } from '../../messages/deploys'
import { optionLabels } from '../../messages/options'
import { screens } from '../../messages/screens'
import { fill, languageOf } from '../../messages/translate'
import { releaseText, secondsText, timeText, tookSeconds } from '../Deploys/format'
import { StateBadge } from '../Deploys/StateBadge'

const SOON_MS = 500
const LATER_MS = 15_000

const answerSchema = z.object({
  deploy: z
    .object({
      id: z.union([z.string(), z.number()]),
      state: z.enum(['queued', 'sent', 'building', 'live', 'handed', 'failed']),
      createdAt: z.string(),
      finishedAt: z.string().nullish(),
      nextAttemptAt: z.string().nullish(),
      error: z.unknown(),
    })
    .nullable(),
  /** Where the portal shows an earlier release than the document's own. */
  portal: z.object({ releasedAt: z.string() }).nullable(),
  isWithheld: z.boolean(),
})
type Answer = z.infer<typeof answerSchema>
type Deploy = NonNullable<Answer['deploy']>

const NOTHING: Answer = { deploy: null, portal: null, isWithheld: false }

const isOpen = ({ deploy }: Answer): boolean =>
  deploy !== null && (deploy.state === 'queued' || deploy.state === 'sent' || deploy.state === 'building')

/** Asks how the newest deploy of a document goes: often while one is under way or the document was just saved. */
const useDeploy = (parameters: { type: string; id: string | number | undefined; savedAt: number }): Answer => {
  const { type, id, savedAt } = parameters
  const [answer, setAnswer] = useState<Answer>(NOTHING)
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async (): Promise<void> => {
      let latest = NOTHING
      try {
        const response = await fetch(`/api/deploys/state?${new URLSearchParams({ type, id: String(id) })}`, {
          signal: controller.signal,
        })
        latest = answerSchema.safeParse(await response.json()).data ?? NOTHING
        setAnswer(latest)
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
  return answer
}

type Props = { type: Reference['type']; portalUrl: string; defaultLocale: Locale; timeZone: string }

export const PortalStateClient = ({ type, portalUrl, defaultLocale, timeZone }: Props) => {
  const { id, hasPublishedDoc, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const language = languageOf({ i18n })
  const { deploy, portal, isWithheld } = useDeploy({ type, id, savedAt: lastUpdateTime })
  const locale = localeSchema.safeParse(code)
  const path =
    typeof slug === 'string' && slug && locale.success
      ? documentPath({ type, slug, locale: locale.data, defaultLocale })
      : undefined

  return (
    <div className="ratusz-state" data-testid="portal-state">
      <p className="ratusz-state__label">{screens.onPortal[language]}</p>
      <div aria-live="polite" data-state={deploy?.state ?? 'none'}>
        {deploy ? <DeployState deploy={deploy} language={language} timeZone={timeZone} /> : null}
        {deploy ? null : <p>{hasPublishedDoc ? screens.noChange[language] : screens.notPublished[language]}</p>}
        {portal ? (
          <p className="ratusz-notice" data-state="back">
            {fill(deployTexts.isOut[language], { time: releaseText({ at: portal.releasedAt, language, timeZone }) })}
          </p>
        ) : null}
        {isWithheld ? (
          <p className="ratusz-notice" data-state="failed">
            {deployTexts.isWithheld[language]}
          </p>
        ) : null}
      </div>
      <p className="ratusz-links">
        {hasPublishedDoc && path && !isWithheld ? (
          <a href={`${portalUrl}${path}`} rel="noreferrer" target="_blank">
            {screens.openPage[language]}
          </a>
        ) : null}
        {deploy ? <a href={`/admin/collections/deploys/${deploy.id}`}>{deployTexts.details[language]}</a> : null}
      </p>
    </div>
  )
}

type StateProps = { deploy: Deploy; language: Locale; timeZone: string }

/** Queued, building, live: where a publication is on its way, and why where it goes no further. */
const DeployState = ({ deploy, language, timeZone }: StateProps) => {
  const { state, nextAttemptAt } = deploy
  const why = deployErrorText(deploy.error, language)
  const took = tookSeconds(deploy)
  if (state === 'failed' || state === 'handed')
    return (
      <>
        <StateBadge state={state}>{optionLabels.deployState[state][language]}</StateBadge>
        {why ? <p>{why}</p> : null}
      </>
    )
  const steps = [
    { is: 'queued', text: deployTexts.inQueue[language] },
    { is: 'building', text: deployTexts.underWay[language] },
    {
      is: 'live',
      text:
        state === 'live' && took !== undefined
          ? fill(deployTexts.liveIn[language], { seconds: secondsText(took, language) })
          : deployTexts.onPortal[language],
    },
  ]
  const current = state === 'sent' ? 'queued' : state
  return (
    <>
      <ol className="ratusz-way">
        {steps.map(({ is, text }) => (
          <li aria-current={is === current ? 'step' : undefined} key={is}>
            {text}
          </li>
        ))}
      </ol>
      {why ? <p>{why}</p> : null}
      {state === 'queued' && nextAttemptAt ? (
        <p>{fill(deployTexts.nextAttempt[language], { time: timeText({ at: nextAttemptAt, language, timeZone }) })}</p>
      ) : null}
    </>
  )
}
