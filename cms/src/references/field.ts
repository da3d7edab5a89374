import type { UIField } from 'payload'

/** In a document's side bar: where it is used. */
export const usedIn = (): UIField => ({
  name: 'usedIn',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/components/UsedIn/index.tsx#UsedIn' } },
})
