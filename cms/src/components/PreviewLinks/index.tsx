import type { UIFieldServerProps } from 'payload'
import { canShare } from '../../preview/links'
import { previewedType } from '../../preview/types'
import { settings } from '../../settings'
import { PreviewLinksClient } from './client'

/** In a document's side bar: links to its preview for people without an account. */
export const PreviewLinks = async ({ collectionSlug, id, req }: UIFieldServerProps) => {
  const type = previewedType(collectionSlug)
  if (!type || id === undefined || !(await canShare({ req, type, id: String(id) }))) return null
  return <PreviewLinksClient id={id} timeZone={settings.TIMEZONE} type={type} />
}
