import type { CollectionConfig, CollectionSlug, Tab } from 'payload'
import { createForOwnUnit, updateOwnUnit } from '../access/ownUnit'
import { editorsOnly, signedIn } from '../access/roles'
import { filing, slug, summary, title } from '../fields/document'
import { previewLinks } from '../fields/previewLinks'
import { languageStates, translation } from '../fields/translation'
import { fillOwnUnit, keepAuthorsToDrafts } from '../hooks/keepAuthorsToDrafts'
import { keepLivePage } from '../hooks/keepLivePage'
import { nameUntranslated } from '../hooks/nameUntranslated'
import { noteDraftSave } from '../hooks/noteDraftSave'
import { refuseDeletingNeeded } from '../hooks/refuseDeletingNeeded'
import { stampPublishedAt } from '../hooks/stampPublishedAt'
import { keepDraft, keepPublishedRows, publishOneLanguage } from '../languages/hooks'
import { stampTranslation } from '../languages/stamps'
import { collectionLabels, groupLabels, tabLabels } from '../messages/collections'
import { fieldLabels } from '../messages/fields'
import { previewScreen } from '../preview/livePreview'
import { rememberPublished, requestDeployOnChange, requestDeployOnDelete } from '../publishing/hooks'
import { usedIn } from '../references/field'
import { restoreEndpoint } from '../workflow/restore'
import { endReviewOnPublish } from '../workflow/review'
import { forgetWorkflow, keepScheduleTrue } from '../workflow/scheduleHooks'

type Parameters = {
  slug: CollectionSlug & keyof typeof collectionLabels
  group?: keyof typeof groupLabels
  columns?: string[]
  /** The tabs between "content" (title and summary first, then `first`) and "filing". */
  first: Tab['fields']
  tabs?: Tab[]
}

/** A collection of documents that have a page on the portal: drafts, autosave, versions, the roles, and publishing. */
export const contentCollection = (parameters: Parameters): CollectionConfig => ({
  slug: parameters.slug,
  labels: collectionLabels[parameters.slug],
  admin: {
    group: groupLabels[parameters.group ?? 'content'],
    useAsTitle: 'title',
    components: {
      edit: {
        PublishButton: '/components/PublishLanguage/index.tsx#PublishLanguage',
        UnpublishButton: '/components/Workflow/Unpublish.tsx#Unpublish',
      },
      ...previewScreen,
    },
    defaultColumns: ['title', ...(parameters.columns ?? []), 'languageStates', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  access: { read: signedIn, create: createForOwnUnit, update: updateOwnUnit, delete: editorsOnly, readVersions: signedIn },
  // Drafts are checked too, for their form: see `checked` and `lenient`.
  versions: { drafts: { autosave: { interval: 1500 }, validate: true }, maxPerDoc: 50 },
  endpoints: [restoreEndpoint(parameters.slug)],
  hooks: {
    beforeOperation: [nameUntranslated, keepAuthorsToDrafts, keepLivePage, noteDraftSave, publishOneLanguage],
    beforeValidate: [fillOwnUnit],
    beforeChange: [rememberPublished, stampPublishedAt, stampTranslation, keepPublishedRows],
    afterChange: [keepDraft, requestDeployOnChange, endReviewOnPublish, keepScheduleTrue],
    beforeDelete: [refuseDeletingNeeded, rememberPublished],
    afterDelete: [requestDeployOnDelete, forgetWorkflow],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: tabLabels.content, fields: [title(), summary(), ...parameters.first] },
        ...(parameters.tabs ?? []),
        filing(),
      ],
    },
    slug(),
    languageStates(),
    translation(),
    {
      name: 'publishedAt',
      type: 'date',
      label: fieldLabels.publishedAt,
      index: true,
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.MM.yyyy HH:mm' } },
    },
    {
      name: 'workflow',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/components/Workflow/index.tsx#Workflow' } },
    },
    {
      name: 'portalState',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/components/PortalState/index.tsx#PortalState' } },
    },
    previewLinks(),
    {
      name: 'ownViews',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/components/DocumentViews/index.tsx#DocumentViews' } },
    },
    usedIn(),
  ],
})
