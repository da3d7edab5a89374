import { REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'

/** The globals that a page shows: both by way of the home page. */
export const PREVIEWED_GLOBALS = ['home', 'portal'] as const
export type PreviewedGlobal = (typeof PREVIEWED_GLOBALS)[number]
/** What can be previewed: every type that has a page, and these globals. */
export type PreviewedType = Reference['type'] | PreviewedGlobal

export const previewedType = (type: unknown): PreviewedType | undefined =>
  [...REFERABLE_TYPES, ...PREVIEWED_GLOBALS].find((known) => known === type)

export const isPreviewedGlobal = (type: PreviewedType): type is PreviewedGlobal =>
  PREVIEWED_GLOBALS.some((known) => known === type)

/** Where style sheets, fonts and pictures of previews are, on the CMS. */
export const PREVIEW_ASSETS = '/preview/assets'

/** Where the preview of a document is, on the CMS. */
export const previewPath = ({ type, id, locale }: { type: string; id: string | number; locale: string }): string =>
  `/preview/${type}/${id}?${new URLSearchParams({ locale })}`
