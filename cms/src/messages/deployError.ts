import { deployErrorSchema, describeDeployError } from '@ratusz/publisher/protocol'
import { z } from 'zod'
import { deployErrors } from './deploys'
import type { AdminLanguage } from './languages'
import { fill } from './translate'
import type { Message } from './types'

const ownErrorSchema = z.object({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  message: z.string().default(''),
  /** Of a request that was given up: what stood in its way. */
  last: z.unknown().optional(),
})

const texts: Record<string, Message | undefined> = deployErrors

/** Why a deploy failed or waits, in the reader's language; empty where there is no error. */
export const deployErrorText = (error: unknown, language: AdminLanguage): string => {
  const known = deployErrorSchema.safeParse(error)
  if (known.success) return describeDeployError(known.data, language)
  const own = ownErrorSchema.safeParse(error)
  if (!own.success) return ''
  const { code, parameters, message, last } = own.data
  const text = texts[code]?.[language]
  return [text ? fill(text, parameters) : message, last ? deployErrorText(last, language) : ''].filter(Boolean).join(' ')
}
