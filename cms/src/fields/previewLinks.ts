import type { UIField } from 'payload'

/** In a document's side bar: links to its preview for people without an account. */
export const previewLinks = (): UIField => ({
  name: 'previewLinks',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/components/PreviewLinks/index.tsx#PreviewLinks' } },
})
