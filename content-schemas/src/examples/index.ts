import { CONTENT_TYPES, type ContentInput, type ContentType, type FeedDocument, parseFeedLine } from '../feed.ts'
import { LOCALES } from '../locales.ts'
import { alertExample } from './alert.ts'
import { articleExample } from './article.ts'
import { EXAMPLE } from './base.ts'
import { documentExample } from './document.ts'
import { eServiceExample } from './e-service.ts'
import { eventExample } from './event.ts'
import { legalActExample } from './legal-act.ts'
import { mediaExample } from './media.ts'
import { pageExample } from './page.ts'
import { placeExample } from './place.ts'
import { procedureExample } from './procedure.ts'
import { serviceCardExample } from './service-card.ts'
import { homeExample, portalExample, redirectExample, searchExample } from './settings.ts'
import { topicExample } from './topic.ts'
import { unitExample } from './unit.ts'
import { violationExample } from './violation.ts'
import { yearReportExample } from './year-report.ts'

/** The id of every example: ids are unique within a type. */
export const EXAMPLE_ID = EXAMPLE

/**
 * A fictional document of each type in all languages with every field filled in: what the CMS must be able to write and send,
 * and the site to show. They refer to one another.
 */
export const examples: { [T in ContentType]: ContentInput<T> } = {
  media: mediaExample,
  topics: topicExample,
  units: unitExample,
  places: placeExample,
  'legal-acts': legalActExample,
  documents: documentExample,
  pages: pageExample,
  'service-cards': serviceCardExample,
  'e-services': eServiceExample,
  procedures: procedureExample,
  violations: violationExample,
  articles: articleExample,
  events: eventExample,
  alerts: alertExample,
  portal: portalExample,
  home: homeExample,
  search: searchExample,
  redirects: redirectExample,
  'year-reports': yearReportExample,
}

const GLOBALS: readonly ContentType[] = ['portal', 'home', 'search']
const WITHOUT_DRAFTS: readonly ContentType[] = ['media', 'topics', 'redirects', 'year-reports', ...GLOBALS]

/** The examples as lines of the feed, parsed by the contract. */
export const exampleDocuments = (): FeedDocument[] =>
  CONTENT_TYPES.map((type) => {
    const line = parseFeedLine({
      kind: 'document',
      type,
      id: GLOBALS.includes(type) ? type : EXAMPLE,
      updatedAt: '2026-11-22T08:30:00.000Z',
      publishedAt: WITHOUT_DRAFTS.includes(type) ? null : '2026-11-20T08:30:00.000Z',
      locales: [...LOCALES],
      data: examples[type],
    })
    if (line.kind !== 'document') throw new Error(`${type} is no document`)
    return line
  })
