import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

/** What readers must no longer see, for the feed: a row per document that was unpublished or deleted. Hidden from everybody. */
export const FeedDeletions: CollectionConfig = {
  slug: 'feed-deletions',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
  ],
}
