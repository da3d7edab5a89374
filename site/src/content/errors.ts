/** The document that a mistake belongs to, as the publisher and the CMS name it. */
export type DocumentName = { type: string; id: string; title?: string | undefined }

/** Raised when the content cannot be had or cannot be shown: says which document, where it is one. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly document: DocumentName | undefined

  constructor(message: string, options: { document?: DocumentName | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.document = options.document
  }
}

/** Raised when the CMS does not answer, or breaks off in the middle: the build goes on from what it kept. */
export class CmsAwayError extends Error {
  override name = 'CmsAwayError'
}
