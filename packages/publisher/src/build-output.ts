import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { PublishError } from './errors.ts'
import { DEPLOY_ERROR_CODES, deployDocumentSchema } from './protocol.ts'

/** How many lines of a build's output are kept. */
const KEPT_LINES = 200
const LONGEST_LINE = 2000
const MARK = '@@ratusz-error '

/** The last line of this kind on a failing build's output says why: `@@ratusz-error {"message", "document"?, "code"?}`. */
const namedErrorSchema = z.object({
  message: z.string(),
  document: deployDocumentSchema.optional(),
  code: z.enum(DEPLOY_ERROR_CODES).optional(),
})

export type BuildOutput = {
  add: (line: string) => void
  /** The last lines, without colours and without secrets. */
  lines: () => string[]
}

/** Keeps the end of a build's output. @param secrets values that must not be in it */
export const keepOutput = (secrets: string[]): BuildOutput => {
  const kept: string[] = []
  const wordings = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)])
  return {
    add: (line) => {
      const plain = stripVTControlCharacters(line).trimEnd()
      kept.push(wordings.reduce((text, secret) => text.replaceAll(secret, '•••'), plain).slice(0, LONGEST_LINE))
      if (kept.length > KEPT_LINES) kept.shift()
    },
    lines: () => [...kept],
  }
}

/** Why a build that ended badly did so, from its output and the way it ended. */
export const buildFailure = (lines: string[], end: { code: number | null; signal: NodeJS.Signals | null }): PublishError => {
  const log = lines.filter((line) => !line.startsWith(MARK))
  const text = lines.join('\n')
  if (/\bENOSPC\b|\bEDQUOT\b|no space left on device|database or disk is full/i.test(text))
    return new PublishError('disk_full', { log })
  if (
    /heap out of memory|Cannot allocate memory|ERR_WORKER_OUT_OF_MEMORY/i.test(text) ||
    end.signal === 'SIGKILL' ||
    end.code === 137
  )
    return new PublishError('out_of_memory', { log })
  const named = lastNamedError(lines)
  if (!named) return new PublishError('build_failed', { log })
  const { message, document, code = document ? 'document_failed' : 'build_failed' } = named
  const detail = message.replace(/[.\s]+$/, '')
  return new PublishError(code, { log, document, parameters: { detail, ...(document?.title && { title: document.title }) } })
}

const lastNamedError = (lines: string[]): z.infer<typeof namedErrorSchema> | undefined => {
  const line = lines.findLast((candidate) => candidate.startsWith(MARK))
  if (line === undefined) return undefined
  try {
    return namedErrorSchema.safeParse(JSON.parse(line.slice(MARK.length))).data
  } catch {
    return undefined
  }
}
