import type { Locale } from '@ratusz/content-schemas'
import { describeDeployError } from './messages.ts'
import type { DeployDocument, DeployError, DeployErrorCode } from './protocol.ts'

/** How much of a log goes into a report, in characters: the last ones, which name the trouble. */
const LONGEST_LOG = 20_000

/** Raised when a release cannot be made or made live: a code with parameters, from which every language's sentence is made. */
export class PublishError extends Error {
  override name = 'PublishError'
  readonly code: DeployErrorCode
  readonly parameters: DeployError['parameters']
  readonly document: DeployDocument | undefined
  readonly log: string[]

  constructor(
    code: DeployErrorCode,
    details: {
      parameters?: DeployError['parameters']
      document?: DeployDocument | undefined
      log?: string[]
      cause?: unknown
    } = {},
  ) {
    const { parameters = {}, document, log = [], cause } = details
    super(describeDeployError({ code, parameters }, 'en'), { cause })
    this.code = code
    this.parameters = parameters
    this.document = document
    this.log = log
  }
}

/** Any error as a publishing one: a full disk is told as such, whatever met it first. */
export const asPublishError = (error: unknown): PublishError => {
  if (error instanceof PublishError) return error
  if (isDiskFull(error)) return new PublishError('disk_full', { cause: error })
  return new PublishError('internal', {
    parameters: { detail: error instanceof Error ? error.message : String(error) },
    cause: error,
  })
}

/** Whether an error, of the file system or of SQLite (`SQLITE_FULL`, 13), says that there is no space left. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) || ('errcode' in error && error.errcode === 13))

/** The error as the reports carry it, its message in the portal's default language. */
export const toDeployError = (error: PublishError, language: Locale): DeployError => ({
  code: error.code,
  parameters: error.parameters,
  message: describeDeployError(error, language),
  ...(error.document && { document: error.document }),
  ...(error.log.length > 0 && { log: error.log.join('\n').slice(-LONGEST_LOG) }),
})
