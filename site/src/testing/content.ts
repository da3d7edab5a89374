import type { FeedDocument } from '@ratusz/content-schemas'
import type { Documents } from '../build/documents.ts'
import { createFacts, type Facts } from '../build/facts.ts'
import { openState } from '../build/state.ts'
import type { Languages } from '../routes/addresses.ts'
import { openSite, type Site } from '../view/site.ts'

/** The day of tests. */
export const TODAY = '2026-11-22'

/** A site of some documents, as a build opens it. */
export const siteOfDocuments = (
  documents: readonly FeedDocument[],
  languages: Languages = { locales: ['pl', 'en'], defaultLocale: 'pl' },
  facts: Facts = createFacts(),
): Site => {
  const state = openState(':memory:')
  for (const document of documents) state.documents.put(document)
  return documentsSite(state.documents, languages, facts)
}

/** A site of the documents that a builder keeps. */
export const documentsSite = (
  documents: Documents,
  languages: Languages = { locales: ['pl', 'en'], defaultLocale: 'pl' },
  facts: Facts = createFacts(),
): Site =>
  openSite({
    documents,
    facts,
    mediaNames: {},
    languages,
    portalUrl: 'https://x.example',
    timezone: 'Europe/Warsaw',
    today: TODAY,
  })
