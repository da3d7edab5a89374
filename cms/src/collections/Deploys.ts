import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../access/roles'
import { optionsOf } from '../fields/options'
import { collectionLabels, groupLabels } from '../messages/collections'
import { fieldLabels } from '../messages/fields'
import { deployEndpoints } from '../publishing/endpoints'

export const DEPLOY_STATES = ['queued', 'sent', 'building', 'live', 'handed', 'failed'] as const
export const DEPLOY_REASONS = [
  'published',
  'unpublished',
  'deleted',
  'settings',
  'daily',
  'manual',
  'withheld',
  'rollback',
] as const

const cell = (name: string) => ({ components: { Cell: `/components/Deploys/cells.tsx#${name}` } })

/** Requests to publish the portal anew: written by the CMS only, a row per change that readers must see. */
export const Deploys: CollectionConfig = {
  slug: 'deploys',
  labels: collectionLabels.deploys,
  admin: {
    group: groupLabels.system,
    useAsTitle: 'reason',
    defaultColumns: ['createdAt', 'state', 'reason', 'documents', 'requestedBy', 'seconds'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/components/Deploys/PortalPanel.tsx#PortalPanel'],
      views: { edit: { root: { Component: '/components/Deploys/DeployView.tsx#DeployView' } } },
    },
  },
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: deployEndpoints,
  fields: [
    {
      name: 'reason',
      type: 'select',
      label: fieldLabels.reason,
      required: true,
      options: optionsOf('deployReason', DEPLOY_REASONS),
    },
    {
      name: 'state',
      type: 'select',
      label: fieldLabels.state,
      required: true,
      index: true,
      defaultValue: 'queued',
      options: optionsOf('deployState', DEPLOY_STATES),
      admin: cell('StateCell'),
    },
    { name: 'documents', type: 'json', label: fieldLabels.documents, admin: cell('DocumentsCell') },
    { name: 'error', type: 'json', label: fieldLabels.error, admin: { disableListColumn: true } },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users', label: fieldLabels.requestedBy, admin: cell('WhoCell') },
    { name: 'note', type: 'textarea', label: fieldLabels.note },
    { name: 'documentKeys', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
    { name: 'build', type: 'text', label: fieldLabels.build, index: true, admin: { disableListColumn: true } },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'nextAttemptAt', type: 'date', admin: { hidden: true } },
    { name: 'targets', type: 'json', admin: { hidden: true } },
    { name: 'hasOpenTargets', type: 'checkbox', index: true, admin: { hidden: true } },
    { name: 'withheld', type: 'json', admin: { hidden: true } },
    { name: 'startedAt', type: 'date', label: fieldLabels.startedAt, admin: { disableListColumn: true } },
    { name: 'finishedAt', type: 'date', label: fieldLabels.finishedAt },
    { name: 'seconds', type: 'json', label: fieldLabels.seconds, admin: cell('TookCell') },
    { name: 'pages', type: 'number', label: fieldLabels.pages },
    { name: 'changedPages', type: 'number', label: fieldLabels.changedPages },
    { name: 'release', type: 'text', label: fieldLabels.release, index: true },
    { name: 'log', type: 'textarea', label: fieldLabels.log, admin: { disableListColumn: true } },
  ],
}
