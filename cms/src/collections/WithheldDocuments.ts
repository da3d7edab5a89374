import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

/** Published documents that an editor holds back because their pages cannot be made: a row each until it is published again. */
export const WithheldDocuments: CollectionConfig = {
  slug: 'withheld-documents',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'title', type: 'text' },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users' },
  ],
}
