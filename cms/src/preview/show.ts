import type { Locale } from '@ratusz/content-schemas'
import type { PreviewPage } from '@ratusz/publisher/preview'
import type { Payload } from 'payload'
import { askPreview, PublisherError } from '../publishing/publisherClient'
import { locales } from '../settings'
import { previewDraft, previewMedia } from './draft'
import { PREVIEW_ASSETS, type PreviewedType } from './types'

/** A preview, or why there is none: this version cannot be shown, or the publisher is away. */
export type Shown = PreviewPage | 'failed' | 'away'

/**
 * Shows a document in the site's templates.
 *
 * @param parameters.doc read with `locale: 'all'` and `depth: 0`
 * @param parameters.until where it is shown by a link: until when that holds
 */
export const show = async (parameters: {
  payload: Payload
  type: PreviewedType
  doc: Record<string, unknown>
  locale: Locale
  until?: string
}): Promise<Shown> => {
  const { payload, type, doc, locale, until } = parameters
  const draft = await previewDraft({ payload, type, doc, locale })
  const media = await previewMedia(payload, draft)
  // Relative: the same document at the same address, whatever opened it.
  const languages = Object.fromEntries(locales.map((other) => [other, `?${new URLSearchParams({ locale: other })}`]))
  try {
    return await askPreview({ draft, media, locale, assets: PREVIEW_ASSETS, languages, ...(until && { until }) })
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    payload.logger.warn({ msg: `A preview could not be made: ${error.message}` })
    return 'away'
  }
}
