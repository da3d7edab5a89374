import { currentDocument } from '../content/current.ts'
import { ContentError, type DocumentName } from '../content/errors.ts'

/** What a failed build says: one line for the CMS, and the details for the log. */
export type BuildFailure = { line: { message: string; document?: DocumentName }; details: string }

/** Names the document that a build failed on, where it was one. */
export const describeError = (error: unknown): BuildFailure => {
  const known = causes(error).find((cause) => cause instanceof ContentError)
  const document = known ? known.document : currentDocument()
  const message = known?.message ?? (error instanceof Error ? error.message : String(error))
  return {
    line: { message, ...(document ? { document } : {}) },
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

const causes = (error: unknown): unknown[] => (error instanceof Error ? [error, ...causes(error.cause)] : [])
