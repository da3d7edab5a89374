/** The types of documents that have a page of their own, so that texts and lists may refer to them. */
export const REFERABLE_TYPES = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'pages',
  'topics',
  'units',
  'alerts',
  'places',
  'documents',
  'legal-acts',
  'e-services',
] as const
