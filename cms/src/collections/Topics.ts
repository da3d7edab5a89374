import { TOPIC_ICONS } from '@ratusz/content-schemas'
import type { CollectionConfig } from 'payload'
import { editorsOnly, signedIn } from '../access/roles'
import { number, row, select, textarea } from '../fields/basic'
import { slug, summary, title } from '../fields/document'
import { nameUntranslated } from '../hooks/nameUntranslated'
import { refuseDeletingNeeded } from '../hooks/refuseDeletingNeeded'
import { collectionLabels, groupLabels } from '../messages/collections'
import { previewScreen } from '../preview/livePreview'
import { rememberPublished, requestDeployOnChange, requestDeployOnDelete } from '../publishing/hooks'
import { usedIn } from '../references/field'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: collectionLabels.topics,
  admin: { group: groupLabels.town, useAsTitle: 'title', defaultColumns: ['title', 'icon', 'order'], components: previewScreen },
  access: { read: signedIn, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  hooks: {
    beforeOperation: [nameUntranslated],
    beforeChange: [rememberPublished],
    afterChange: [requestDeployOnChange],
    beforeDelete: [refuseDeletingNeeded, rememberPublished],
    afterDelete: [requestDeployOnDelete],
  },
  fields: [
    title(100),
    summary(),
    textarea('description'),
    row(
      select('icon', { list: 'topicIcon', values: TOPIC_ICONS }),
      number('order', { min: -1000, max: 1000, fallback: 0, helpText: 'order' }),
    ),
    slug(),
    usedIn(),
  ],
}
