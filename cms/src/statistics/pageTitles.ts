import { parseDocumentPath } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { collectionLabels } from '../messages/collections'
import type { AdminLanguage } from '../messages/languages'
import { screens } from '../messages/screens'
import { defaultLocale } from '../settings'

/** What a path on the portal is called, for a list of the most read: a document's title, a section's name, else the path. */
export const titleOfPath = async (parameters: { payload: Payload; path: string; language: AdminLanguage }): Promise<string> => {
  const { payload, path, language } = parameters
  const target = parseDocumentPath(path, defaultLocale)
  if (!target) return path
  if (target.kind === 'home') return `${screens.home[language]} (${target.locale})`
  if (target.kind === 'section') return `${collectionLabels[target.type].plural[language]} (${target.locale})`
  const find = (locale: typeof target.locale) =>
    payload.find({
      collection: target.type,
      where: { slug: { equals: target.slug } },
      locale,
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  const found = await find(target.locale)
  const [doc] = found.docs.length > 0 ? found.docs : (await find(defaultLocale)).docs
  return doc?.title ? `${doc.title}${target.locale === defaultLocale ? '' : ` (${target.locale})`}` : path
}
