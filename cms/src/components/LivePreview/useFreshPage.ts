import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { patchDocument } from './patch'

/** After a change; together with the making of a page an editor sees it within a third of a second. */
const PAUSE_MS = 120
const AGAIN_MS = 3000

const pageSchema = z.object({ html: z.string() })
const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

type Parameters = {
  frame: RefObject<HTMLIFrameElement | null>
  /** Where the page in the frame is; the form's contents are sent there. */
  url: string
  locale: string
  /** Whether the frame shows a page that can be kept up to date. */
  isReady: boolean
  /** What is said where the server says nothing. */
  away: string
}

/**
 * Keeps the page in a frame up to date with the form around: one request at a time, and the last one for what the form holds then.
 *
 * @returns why the page is not up to date, in words; nothing where it is
 */
export const useFreshPage = ({ frame, url, locale, isReady, away }: Parameters): string | undefined => {
  const [fields] = useAllFormFields()
  const [problem, setProblem] = useState<string>()
  const newest = useRef<FormState>(fields)
  const ask = useRef<(afterMs: number) => void>(() => undefined)

  useEffect(() => {
    if (!isReady) return undefined
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isBusy = false
    let shown: FormState | undefined

    const refresh = async (): Promise<void> => {
      timer = undefined
      isBusy = true
      const sent = newest.current
      const answer = await freshPage({ url, locale, fields: sent, away, signal: controller.signal })
      isBusy = false
      if (controller.signal.aborted) return
      setProblem(answer.problem)
      const page = frame.current?.contentDocument
      if (answer.html !== undefined && page) {
        patchDocument(page, answer.html)
        shown = sent
      }
      if (newest.current !== sent) ask.current(PAUSE_MS)
      else if (shown !== sent) ask.current(AGAIN_MS)
    }
    ask.current = (afterMs) => {
      if (isBusy || newest.current === shown) return
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), afterMs)
    }
    ask.current(0)
    return () => {
      ask.current = () => undefined
      clearTimeout(timer)
      controller.abort()
    }
  }, [frame, url, locale, isReady, away])

  useEffect(() => {
    newest.current = fields
    ask.current(PAUSE_MS)
  }, [fields])
  return problem
}

const freshPage = async (parameters: {
  url: string
  locale: string
  fields: FormState
  away: string
  signal: AbortSignal
}): Promise<{ html?: string; problem?: string }> => {
  const { url, locale, fields, away, signal } = parameters
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale, form: reduceFieldsToValues(fields, true) }),
      signal,
    })
    const body: unknown = await response.json()
    const page = pageSchema.safeParse(body)
    if (page.success) return { html: page.data.html }
    return { problem: refusalSchema.safeParse(body).data?.errors[0]?.message ?? away }
  } catch {
    return { problem: away }
  }
}
