import { deployErrorSchema, describeDeployError } from '@ratusz/publisher/protocol'
import { z } from 'zod'
import type { AdminLanguage } from './languages'
import { screens } from './screens'

const anyErrorSchema = z.object({ code: z.string(), message: z.string() })

/** Why a deploy failed or waits, in the reader's language; empty where there is no error. */
export const deployErrorText = (error: unknown, language: AdminLanguage): string => {
  const known = deployErrorSchema.safeParse(error)
  if (known.success) return describeDeployError(known.data, language)
  const other = anyErrorSchema.safeParse(error)
  if (!other.success) return ''
  return other.data.code === 'publisher_unreachable' ? screens.waitsForPublisher[language] : other.data.message
}
