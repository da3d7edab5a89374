'use client'

import { LOCALES } from '@ratusz/content-schemas'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { LanguageOverview } from '../../languages/overview'

/** Told to the window when languages were published beside the form's own. */
export const LANGUAGES_CHANGED = 'ratusz:languages-changed'

const answerSchema = z.object({
  languages: z.array(
    z.object({
      locale: z.enum(LOCALES),
      isSource: z.boolean(),
      hasText: z.boolean(),
      isLive: z.boolean(),
      isAhead: z.boolean(),
      isFinished: z.boolean(),
      olderThan: z.string().nullable(),
      changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })).nullable(),
      isMachineMade: z.boolean(),
      reviewedAt: z.string().nullable(),
      reviewedBy: z.string().nullable(),
    }),
  ),
})

type Target = { type: string | undefined; id: string | number | undefined; savedAt: number }

/** How the languages of a document stand, asked for anew after each save; undefined until the first answer. */
export const useLanguages = ({ type, id, savedAt }: Target): LanguageOverview[] | undefined => {
  const [languages, setLanguages] = useState<LanguageOverview[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save asks anew
  useEffect(() => {
    if (id === undefined || type === undefined) return undefined
    const controller = new AbortController()
    const look = async (): Promise<void> => {
      const query = new URLSearchParams({ type, id: String(id) })
      const response = await fetch(`/api/languages/state?${query}`, { signal: controller.signal }).catch(() => undefined)
      const answer = answerSchema.safeParse(await response?.json().catch(() => undefined))
      if (answer.success && !controller.signal.aborted) setLanguages(answer.data.languages)
    }
    const again = (): void => void look()
    again()
    window.addEventListener(LANGUAGES_CHANGED, again)
    return () => {
      controller.abort()
      window.removeEventListener(LANGUAGES_CHANGED, again)
    }
  }, [type, id, savedAt])
  return languages
}
