'use client'

import { ServerFunctionsProvider, useFormProcessing, useFormSubmitted, useLocale, useServerFunctions } from '@payloadcms/ui'
import type { ServerFunctionClient } from 'payload'
import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useRef } from 'react'
import { isRecord } from '../../fields/isRecord'

/** What the server says of a form without its file, which it has not seen: whether that is good is told by the answer to a save. */
const withoutFile = (answer: unknown): unknown => {
  if (!isRecord(answer) || !isRecord(answer.state)) return answer
  const { file: _, ...state } = answer.state
  return { ...answer, state }
}

type Forms = { current: Set<symbol> }

const JudgedContext = createContext<Forms>({ current: new Set() })

/**
 * Asks for the state of forms with their mistakes while one of them is being sent, and after it was refused. Payload asks without
 * them until something was refused; such an answer, on its way while the server refuses, would wipe the marks off the fields, and
 * nothing would ask anew. So an answer that comes without the mistakes when they are wanted is asked for once more. Each says the
 * language of its window: see `formStateInOwnLanguage`.
 */
export const JudgedForms = ({ children }: { children: ReactNode }) => {
  const { serverFunction } = useServerFunctions()
  const { code: formLocale } = useLocale()
  const judged = useRef(new Set<symbol>())
  const ask = useCallback<ServerFunctionClient>(
    async (asked) => {
      if (asked.name !== 'form-state') return serverFunction(asked)
      const call: typeof asked = { ...asked, args: { ...asked.args, formLocale } }
      const strictly: typeof call = { ...call, args: { ...call.args, skipValidation: false } }
      const isWanted = (): boolean => judged.current.size > 0
      const judge = async (): Promise<unknown> => withoutFile(await serverFunction(strictly))
      if (isWanted()) return judge()
      const answer = await serverFunction(call)
      return isWanted() ? judge() : answer
    },
    [serverFunction, formLocale],
  )
  return (
    <JudgedContext value={judged}>
      <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>
    </JudgedContext>
  )
}

/** Has the form one stands in judged from the moment it is sent until it is accepted. */
export const useJudgedForm = (): void => {
  const judged = use(JudgedContext)
  const isSent = useFormProcessing()
  const isRefused = useFormSubmitted()
  const isWanted = isSent || isRefused
  useLayoutEffect(() => {
    if (!isWanted) return undefined
    const form = Symbol('form')
    judged.current.add(form)
    return () => {
      judged.current.delete(form)
    }
  }, [judged, isWanted])
}
