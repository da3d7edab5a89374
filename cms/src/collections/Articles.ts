import { ARTICLE_KINDS } from '@ratusz/content-schemas'
import { date, media, reference, relation, row, select, tab } from '../fields/basic'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

export const Articles = contentCollection({
  slug: 'articles',
  columns: ['kind', 'date'],
  first: [
    row(
      select('kind', { list: 'articleKind', values: ARTICLE_KINDS, fallback: 'news', isRequired: true }),
      date('date', { isRequired: true, isTodayByDefault: true }),
    ),
    media('hero'),
    richText('body', { isRequired: true }),
  ],
  tabs: [
    tab('details', [
      row(date('pinnedUntil', { helpText: 'pinnedUntil' }), date('expiresAt', { helpText: 'outOfDate' })),
      relation('places', { to: 'places', isMany: true }),
      media('gallery', { isMany: true }),
      media('attachments', { isMany: true }),
      reference('related', { isMany: true }),
    ]),
  ],
})
