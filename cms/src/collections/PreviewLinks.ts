import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'
import { previewLinkEndpoints } from '../preview/linkEndpoints'

/**
 * Links by which people without an account see a draft: a row each. A link's token is signed with what stands here and with the
 * CMS's secret, so that neither the database nor a guess alone opens anything. Reached through its own endpoints only.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: previewLinkEndpoints,
  fields: [
    { name: 'nonce', type: 'text', required: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
  ],
}
