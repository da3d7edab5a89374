import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

export const CHECK_CAUSES = ['act', 'fee', 'expired'] as const
export type CheckCause = (typeof CHECK_CAUSES)[number]

/** Texts to be read again because what they rest on has changed: a row per text and cause, open until somebody has read it. */
export const TextChecks: CollectionConfig = {
  slug: 'text-checks',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'documentKey', type: 'text', required: true, index: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'cause', type: 'select', required: true, options: [...CHECK_CAUSES] },
    { name: 'causeType', type: 'text', required: true },
    { name: 'causeId', type: 'text', required: true },
    { name: 'changedAt', type: 'date', required: true },
    { name: 'isOpen', type: 'checkbox', index: true, defaultValue: true },
    { name: 'checkedAt', type: 'date' },
    { name: 'checkedBy', type: 'relationship', relationTo: 'users' },
  ],
}
