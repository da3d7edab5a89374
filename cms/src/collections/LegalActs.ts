import { row, text, url } from '../fields/basic'
import { validity } from '../fields/groups'
import { contentCollection } from './contentCollection'

export const LegalActs = contentCollection({
  slug: 'legal-acts',
  columns: ['journalRef', 'validTo'],
  first: [row(text('journalRef', { max: 200, helpText: 'journalRef' }), url('url')), validity()],
})
