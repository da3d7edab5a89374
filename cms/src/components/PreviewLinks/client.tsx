'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { z } from 'zod'
import type { AdminLanguage } from '../../messages/languages'
import { previewTexts } from '../../messages/preview'
import { fill, languageOf } from '../../messages/translate'
import { instantText } from '../Deploys/format'

const answerSchema = z.object({
  links: z.array(z.object({ id: z.union([z.string(), z.number()]), url: z.string(), expiresAt: z.string() })),
})
type Link = z.infer<typeof answerSchema>['links'][number]

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

const CHOICES = [
  { days: 1, text: previewTexts.day },
  { days: 7, text: previewTexts.week },
  { days: 30, text: previewTexts.month },
] as const

type Props = { type: string; id: string | number; timeZone: string }

export const PreviewLinksClient = ({ type, id, timeZone }: Props) => {
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [links, setLinks] = useState<Link[]>([])
  const [problem, setProblem] = useState<string>()
  const [days, setDays] = useState(7)

  const ask = async (path: string, body?: object, signal?: AbortSignal): Promise<void> => {
    try {
      const response = await fetch(`/api/preview-links/${path}?${new URLSearchParams({ locale })}`, {
        method: body ? 'POST' : 'GET',
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
        ...(signal ? { signal } : {}),
      })
      const answer: unknown = await response.json()
      const found = answerSchema.safeParse(answer)
      if (found.success) setLinks(found.data.links)
      setProblem(
        found.success
          ? undefined
          : (refusalSchema.safeParse(answer).data?.errors[0]?.message ?? previewTexts.linksAway[language]),
      )
    } catch {
      if (!signal?.aborted) setProblem(previewTexts.linksAway[language])
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each document and language
  useEffect(() => {
    const controller = new AbortController()
    void ask(`of/${type}/${id}`, undefined, controller.signal)
    return () => controller.abort()
  }, [type, id, locale])

  return (
    <div className="ratusz-state ratusz-preview-links" data-testid="preview-links">
      <p className="ratusz-state__label">{previewTexts.links[language]}</p>
      <p className="ratusz-quiet">{previewTexts.linksHelp[language]}</p>
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} language={language} link={link} timeZone={timeZone}>
            <button onClick={() => void ask(`revoke/${link.id}`, {})} type="button">
              {previewTexts.revoke[language]}
            </button>
          </LinkRow>
        ))}
      </ul>
      <div className="ratusz-preview-links__new">
        <label>
          {previewTexts.validFor[language]}{' '}
          <select onChange={({ target }) => setDays(Number(target.value))} value={days}>
            {CHOICES.map((choice) => (
              <option key={choice.days} value={choice.days}>
                {choice.text[language]}
              </option>
            ))}
          </select>
        </label>
        <button onClick={() => void ask(`of/${type}/${id}`, { days })} type="button">
          {previewTexts.create[language]}
        </button>
      </div>
      <p aria-live="polite" data-state={problem ? 'failed' : 'none'}>
        {problem}
      </p>
    </div>
  )
}

type RowProps = { link: Link; language: AdminLanguage; timeZone: string; children: ReactNode }

const LinkRow = ({ link, language, timeZone, children }: RowProps) => {
  const { url, expiresAt } = link
  const [hasCopied, setHasCopied] = useState(false)
  const copy = (): void => {
    navigator.clipboard.writeText(url).then(
      () => setHasCopied(true),
      // Where the clipboard is closed to the page, the address can still be marked and copied by hand.
      () => setHasCopied(false),
    )
  }
  return (
    <li>
      <input
        aria-label={previewTexts.address[language]}
        dir="ltr"
        onFocus={({ target }) => target.select()}
        readOnly
        value={url}
      />
      <span>{fill(previewTexts.until[language], { time: instantText({ at: expiresAt, language, timeZone }) })}</span>
      <span className="ratusz-preview-links__actions">
        <button onClick={copy} type="button">
          <span aria-live="polite">{(hasCopied ? previewTexts.copied : previewTexts.copy)[language]}</span>
        </button>
        {children}
      </span>
    </li>
  )
}
