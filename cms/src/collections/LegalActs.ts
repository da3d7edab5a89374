import type { CollectionConfig } from 'payload'
import { row, text, url } from '../fields/basic'
import { validity } from '../fields/groups'
import { refuseDeletingCitedAct } from '../hooks/refuseDeletingNeeded'
import { contentCollection } from './contentCollection'

const legalActs = contentCollection({
  slug: 'legal-acts',
  columns: ['journalRef', 'validTo'],
  first: [row(text('journalRef', { max: 200 }), url('url')), validity()],
})

export const LegalActs: CollectionConfig = {
  ...legalActs,
  hooks: { ...legalActs.hooks, beforeDelete: [refuseDeletingCitedAct, ...(legalActs.hooks?.beforeDelete ?? [])] },
}
