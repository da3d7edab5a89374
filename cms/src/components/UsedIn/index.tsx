'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { collectionLabels, globalLabels } from '../../messages/collections'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { languageOf } from '../../messages/translate'

const answerSchema = z.object({
  usedBy: z.array(z.object({ type: z.string(), id: z.string(), title: z.string(), url: z.string() })),
})
type Answer = z.infer<typeof answerSchema>['usedBy'] | 'asking' | 'failed'

const kindOf = (type: string, language: AdminLanguage): string => {
  const collection = Object.entries(collectionLabels).find(([name]) => name === type)?.[1]
  const global = Object.entries(globalLabels).find(([name]) => name === type)?.[1]
  return collection?.singular[language] ?? global?.[language] ?? type
}

/** Where a document is used, looked up when somebody asks. */
export const UsedIn = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [answer, setAnswer] = useState<Answer>()
  if (id === undefined || !collectionSlug) return null

  const look = async (): Promise<void> => {
    setAnswer('asking')
    const response = await fetch(`/api/references/${collectionSlug}/${id}`).catch(() => undefined)
    const parsed = answerSchema.safeParse(response?.ok ? await response.json() : undefined)
    setAnswer(parsed.success ? parsed.data.usedBy : 'failed')
  }

  return (
    <details className="ratusz-used" onToggle={({ currentTarget }) => void (currentTarget.open && look())}>
      <summary>{screens.usedIn[language]}</summary>
      <div aria-live="polite">
        {answer === 'asking' ? <p>{screens.looking[language]}</p> : null}
        {answer === 'failed' ? <p>{screens.notLooked[language]}</p> : null}
        {Array.isArray(answer) && answer.length === 0 ? <p>{screens.unused[language]}</p> : null}
        {Array.isArray(answer) && answer.length > 0 ? (
          <ul>
            {answer.map(({ type, title, url }) => (
              <li key={url}>
                <a href={url}>{title}</a> <span className="ratusz-quiet">{kindOf(type, language)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  )
}
