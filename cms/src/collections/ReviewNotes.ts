import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

export const REVIEW_STEPS = ['requested', 'returned', 'withdrawn', 'published', 'comment'] as const
export type ReviewStep = (typeof REVIEW_STEPS)[number]

/**
 * What authors and editors say to one another about a document on its way to publication, a row each. Beside the document, not in
 * it: a note is no edit of the text, never a version, and never leaves the CMS.
 */
export const ReviewNotes: CollectionConfig = {
  slug: 'review-notes',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'documentKey', type: 'text', required: true, index: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'step', type: 'select', required: true, options: [...REVIEW_STEPS] },
    { name: 'comment', type: 'textarea' },
    { name: 'writer', type: 'relationship', relationTo: 'users' },
    // The name as it was: people leave, what they decided stays.
    { name: 'writerName', type: 'text' },
    // Of a request that waits for an editor, or of a text sent back to its author: at most one per document.
    { name: 'isOpen', type: 'checkbox', index: true, defaultValue: false },
  ],
}
