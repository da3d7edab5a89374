import { yearInFiguresSchema } from '@ratusz/content-schemas'
import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody, signedIn } from '../access/roles'
import { textarea } from '../fields/basic'
import { collectionLabels, groupLabels } from '../messages/collections'
import { fieldLabels } from '../messages/fields'
import { help } from '../messages/help'
import { rememberPublished, requestDeployOnChange, requestDeployOnDelete } from '../publishing/hooks'

/**
 * Yearly reports that are on the portal. The statistics write them, with the figures of that day; editors add their
 * own words, or take a report off the portal by deleting it.
 */
export const YearReports: CollectionConfig = {
  slug: 'year-reports',
  labels: collectionLabels['year-reports'],
  admin: { group: groupLabels.town, useAsTitle: 'year', defaultColumns: ['year', 'updatedAt'] },
  access: { read: signedIn, create: nobody, update: editorsOnly, delete: editorsOnly },
  defaultSort: '-year',
  disableDuplicate: true,
  hooks: {
    beforeChange: [rememberPublished],
    afterChange: [requestDeployOnChange],
    beforeDelete: [rememberPublished],
    afterDelete: [requestDeployOnDelete],
  },
  fields: [
    {
      name: 'year',
      type: 'number',
      label: fieldLabels.year,
      required: true,
      unique: true,
      index: true,
      admin: { readOnly: true },
      access: { update: () => false },
    },
    textarea('note', { max: 2000, helpText: 'yearNote' }),
    {
      name: 'report',
      type: 'json',
      label: fieldLabels.report,
      required: true,
      validate: (value: unknown) => yearInFiguresSchema.safeParse(value).success || 'report',
      admin: { readOnly: true, description: help.yearReport },
      access: { update: () => false },
    },
  ],
}
