'use client'

import { toast } from '@payloadcms/ui'
import { LOCALES } from '@ratusz/content-schemas'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { REVIEW_STEPS } from '../../collections/ReviewNotes'
import { SCHEDULED_ACTIONS } from '../../collections/Schedules'
import { CHECK_CAUSES } from '../../collections/TextChecks'
import type { AdminLanguage } from '../../messages/languages'
import { workflowTexts } from '../../messages/workflow'
import { failureSchema } from '../../workflow/failure'

const noteSchema = z.object({
  id: z.string(),
  step: z.enum(REVIEW_STEPS),
  comment: z.string(),
  writer: z.string(),
  at: z.string(),
})
export type Note = z.infer<typeof noteSchema>

const scheduleSchema = z.object({
  action: z.enum(SCHEDULED_ACTIONS),
  at: z.string(),
  wallTime: z.string(),
  locales: z.array(z.enum(LOCALES)),
  isHeld: z.boolean(),
  attempts: z.number(),
  nextAttemptAt: z.string(),
  failure: failureSchema.nullable(),
})
export type ScheduleRow = z.infer<typeof scheduleSchema>

const stateSchema = z.object({
  mayWrite: z.boolean(),
  mayPublish: z.boolean(),
  isDraft: z.boolean(),
  open: noteSchema.nullable(),
  notes: z.array(noteSchema),
  schedules: z.array(scheduleSchema),
  checks: z.array(z.object({ cause: z.enum(CHECK_CAUSES), title: z.string(), type: z.string(), id: z.string() })),
})
export type WorkflowState = z.infer<typeof stateSchema>

export type Target = { type: string; id: string | number }

/** Where a document stands, read again whenever it was saved and after each step. */
export const useWorkflow = (parameters: {
  type: string
  id: string | number | undefined
  savedAt: number
}): { state: WorkflowState | undefined; refresh: () => void } => {
  const { type, id, savedAt } = parameters
  const [state, setState] = useState<WorkflowState>()
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saving and a step are reasons to ask again.
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    fetch(`/api/workflow/state?${new URLSearchParams({ type, id: String(id) })}`, { signal: controller.signal })
      .then(async (response) => setState(stateSchema.safeParse(await response.json()).data))
      // What is shown stays; the next saving asks again.
      .catch(() => undefined)
    return () => controller.abort()
  }, [type, id, savedAt, asked])
  const refresh = useCallback(() => setAsked((count) => count + 1), [])
  return { state, refresh }
}

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Takes a step of the workflow, and says how it went. @returns whether it was taken */
export const takeStep = async (parameters: {
  path: 'review' | 'schedule' | 'unschedule' | 'unpublish' | 'checked'
  body: object
  language: AdminLanguage
  done?: string
}): Promise<boolean> => {
  const { path, body, language, done = workflowTexts.saved[language] } = parameters
  const response = await fetch(`/api/workflow/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (response?.ok) {
    toast.success(done)
    return true
  }
  const answer: unknown = await response?.json().catch(() => undefined)
  toast.error(refusalSchema.safeParse(answer).data?.errors[0]?.message ?? workflowTexts.failed[language])
  return false
}
