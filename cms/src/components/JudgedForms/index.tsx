'use client'

import { ServerFunctionsProvider, useFormProcessing, useFormSubmitted, useServerFunctions } from '@payloadcms/ui'
import type { ServerFunctionClient } from 'payload'
import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useRef } from 'react'

type Forms = { current: Set<symbol> }

const JudgedContext = createContext<Forms>({ current: new Set() })

/**
 * Asks for the state of forms with their mistakes while one of them is being sent, and after it was refused. Payload asks without
 * them until something was refused; such an answer, on its way while the server refuses, would wipe the marks off the fields, and
 * nothing would ask anew. So an answer that comes without the mistakes when they are wanted is asked for once more.
 */
export const JudgedForms = ({ children }: { children: ReactNode }) => {
  const { serverFunction } = useServerFunctions()
  const judged = useRef(new Set<symbol>())
  const ask = useCallback<ServerFunctionClient>(
    async (call) => {
      if (call.name !== 'form-state') return serverFunction(call)
      const strictly: typeof call = { ...call, args: { ...call.args, skipValidation: false } }
      const isWanted = (): boolean => judged.current.size > 0
      if (isWanted()) return serverFunction(strictly)
      const answer = await serverFunction(call)
      return isWanted() ? serverFunction(strictly) : answer
    },
    [serverFunction],
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
