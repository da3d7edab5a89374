import type { DocumentName } from './errors.ts'

declare global {
  /**
   * The document whose page is being made just now. Pages are rendered one after another, by a module graph of Astro's own; the
   * name is therefore kept where both that graph and the build see it, so that a failed build can say whose page failed.
   */
  var ratuszCurrentDocument: DocumentName | undefined
}

/** Notes whose page is rendered next; undefined for pages that are no document's. */
export const setCurrentDocument = (document: DocumentName | undefined): void => {
  globalThis.ratuszCurrentDocument = document
}

/** The document whose page was being rendered last. */
export const currentDocument = (): DocumentName | undefined => globalThis.ratuszCurrentDocument
