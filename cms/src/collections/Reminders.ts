import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

/** Whom the CMS has told of which review date by e-mail: a row per person, document and date, so that nobody is told twice. */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'documentKey', type: 'text', required: true, index: true },
    { name: 'sentAt', type: 'date' },
    // Until then an instance is at it: afterwards another one may send what it could not.
    { name: 'claimedUntil', type: 'date' },
  ],
}
