import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

/** What readers are told has changed in a text, a row per publication that said so. Leaves the CMS with its document. */
export const ChangeNotes: CollectionConfig = {
  slug: 'change-notes',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'documentKey', type: 'text', required: true, index: true },
    { name: 'publishedAt', type: 'date', required: true },
    // The words in each language.
    { name: 'notes', type: 'json', required: true },
  ],
}
