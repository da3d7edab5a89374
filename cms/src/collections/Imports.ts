import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'
import { importEndpoints } from '../importing/endpoints'
import { collectionLabels, groupLabels } from '../messages/collections'

export const IMPORT_KINDS = ['wordpress', 'csv'] as const
/** uploaded → checking → checked → running → done; or paused, or failed. */
export const IMPORT_STATES = ['uploaded', 'checking', 'checked', 'running', 'paused', 'done', 'failed'] as const
export const ITEM_STATES = ['waiting', 'published', 'draft', 'failed', 'skipped'] as const

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

/** Imports of content from elsewhere: written by the import screen's endpoints and its worker only. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: collectionLabels.imports,
  admin: { group: groupLabels.system, hidden: true, useAsTitle: 'filename' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  endpoints: importEndpoints,
  fields: [
    { name: 'kind', type: 'select', required: true, options: options(IMPORT_KINDS) },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'uploaded', options: options(IMPORT_STATES) },
    { name: 'filename', type: 'text', required: true },
    { name: 'size', type: 'number', required: true },
    { name: 'error', type: 'text' },
    { name: 'language', type: 'text', required: true },
    { name: 'publishes', type: 'checkbox', defaultValue: false },
    { name: 'fetchesPictures', type: 'checkbox', defaultValue: true },
    /** What the dry run found: see `Totals` in importing/plan. */
    { name: 'totals', type: 'json' },
    { name: 'already', type: 'number', defaultValue: 0 },
    { name: 'startedBy', type: 'relationship', relationTo: 'users' },
    { name: 'startedAt', type: 'date' },
    { name: 'finishedAt', type: 'date' },
    { name: 'worker', type: 'text' },
    { name: 'heartbeatAt', type: 'date' },
  ],
}

/** What an import made of each thing in its file. The source's name is unique: nothing is imported twice. */
export const ImportItems: CollectionConfig = {
  slug: 'import-items',
  labels: collectionLabels.imports,
  admin: { group: groupLabels.system, hidden: true, useAsTitle: 'source' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'source', type: 'text', required: true, unique: true, index: true },
    { name: 'import', type: 'relationship', relationTo: 'imports', required: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, options: options(ITEM_STATES) },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'row', type: 'number', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'documentType', type: 'text' },
    { name: 'documentId', type: 'text' },
    /** The state in which the import left the document: what somebody has changed since is theirs. */
    { name: 'writtenAt', type: 'text' },
    /** The sources of the imported pages that it links to. */
    { name: 'links', type: 'json' },
    { name: 'problems', type: 'json' },
  ],
}
