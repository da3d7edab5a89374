import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps the instant of the first publication; later ones leave it. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const publishedAt: unknown = originalDoc?.publishedAt
  // Only the demonstration and imports may say when something was first published.
  if (req.context.keepsPublishedAt === true && data.publishedAt) return data
  return { ...data, publishedAt: publishedAt ?? (data._status === 'published' ? new Date().toISOString() : null) }
}
