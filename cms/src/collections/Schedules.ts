import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

export const SCHEDULED_ACTIONS = ['publish', 'unpublish'] as const
export type ScheduledAction = (typeof SCHEDULED_ACTIONS)[number]

/** Publications and withdrawals that wait for their minute, a row each until it is done. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // `type:id:action`: a document has one publication and one withdrawal ahead of it at most.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'documentKey', type: 'text', required: true, index: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'action', type: 'select', required: true, options: [...SCHEDULED_ACTIONS] },
    { name: 'at', type: 'date', required: true },
    // `held`: waits for an editor, not for the clock.
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'waiting', options: ['waiting', 'held'] },
    // When it is due; pushed ahead while an instance works on it and after a failure.
    { name: 'nextAttemptAt', type: 'date', required: true, index: true },
    { name: 'attempts', type: 'number', defaultValue: 0 },
    { name: 'failure', type: 'json' },
    // A publication: of which languages; each goes its own way.
    { name: 'locales', type: 'json' },
    { name: 'withdrawal', type: 'json' },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users' },
    { name: 'language', type: 'text' },
  ],
}
