import { REFERABLE_TYPES } from '@ratusz/content-schemas'
import type { RootLivePreviewConfig } from 'payload'
import { isPreviewedGlobal, PREVIEWED_GLOBALS, previewedType, previewPath } from './types'

/** What stands beside the form of a document: its page. The screen itself is our own (components/LivePreview). */
export const livePreview: RootLivePreviewConfig = {
  collections: [...REFERABLE_TYPES],
  globals: [...PREVIEWED_GLOBALS],
  url: ({ data, collectionConfig, globalConfig, locale }) => {
    const type = previewedType(collectionConfig?.slug ?? globalConfig?.slug)
    if (!type) return null
    const id: unknown = isPreviewedGlobal(type) ? type : data.id
    return typeof id === 'string' || typeof id === 'number' ? previewPath({ type, id, locale: locale.code }) : null
  },
}

/** Puts our own screen beside the form. */
export const previewScreen = {
  views: { edit: { livePreview: { Component: '/components/LivePreview/index.tsx#LivePreview' } } },
} as const
